// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.LineJoin;
import se.paragraf.importer.text.internal.paragraph.Passage.Form;

/** Cuts the lines below a heading into passages: text, subheadings, list items and table rows. */
final class Passages {

    private static final double FULL = 0.75;
    private static final int NARROW = 60;
    private static final int TAIL = 60;

    private static final Pattern ITEM = Pattern.compile(
            "^\\h*(?:([-–—*·]|\\(?\\d{1,2}[.)/]|\\d{1,2}(?=\\h+[Aa]tt\\h)|\\(?[a-zåäö]\\))\\h+|([•●○▪◦‣])\\h*)(\\S.*)$");
    /** What somebody says, does or votes, behind his name. */
    private static final Pattern NAMED = Pattern.compile(Words.NAME + "(?:\\h\\([^)]{1,20}\\))?:\\h");

    private static final Pattern ATT = Pattern.compile("^[Aa]tt\\h");
    private static final Pattern ATT_END = Pattern.compile("\\batt:?$");
    private static final Pattern LIST_OPENING = Words.pattern(".*(?:\\bbeslut(?:ar|ade|at|a|as|ades)?|\\b"
            + Words.any("beslöt", "beslöts", "föreslår") + "|\\byrkar|:)\\h*$");
    private static final Pattern DECIDES = Words.pattern(
            "\\b(?:beslutar|beslutade|besluta|" + Words.any("beslöt", "föreslår") + ")\\b[^.:;]*[^.:;!?]$");
    private static final Pattern BARE_OPENING =
            Words.pattern("\\b(?:besluta|beslutar|beslutade|" + Words.any("beslöt") + ")\\h+(?:\\p{L}+\\h+)?att:?$");
    private static final Pattern CLAUSE =
            Words.pattern("^(?:(?:omedelbart|inte|ej|samtidigt|dessutom|vidare|" + Words.any("även", "också", "därmed")
                    + ")\\h+)?(?:(?!(?:alla|samma|denna|dessa|andra|norra|"
                    + Words.any("båda", "södra", "östra", "västra")
                    + "|ena|flera|vilka|sina|bra)\\b)\\p{L}{2,}a|ge|se|be|ta|ha|bli|"
                    + Words.any("få", "gå", "stå", "föreslå", "avslå", "anslå", "anse", "fastslå")
                    + "|(?:\\p{L}+\\h+){1,4}?(?:ska|skall|tas|ges|sker|" + Words.any("får")
                    + "|\\p{L}{3,}(?:as|[^s]es)))\\h");
    private static final Pattern LIST_GOES_ON = Pattern.compile(".*(?:,|;|\\b(?:samt|och))$");
    private static final Pattern OPEN_END = Pattern.compile(
            "(?:(?<!:)[-–—]|[,;/(]|\\h(?:\\p{Ll}{1,3}|samt|från|till|enligt|under|inom|mellan|eller|beslutar|beslutade))$");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:][)\"”»]?$");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\f]+");

    private final LineJoin join;
    private final int width;
    private final List<Draft> drafts = new ArrayList<>();
    /** True where lines that only pages need stood between the last line and this one. */
    private boolean pageTurned;

    private Passages(List<Line> lines, LineJoin join) {
        this.join = join;
        this.width = Math.max(
                NARROW,
                lines.stream()
                        .mapToInt(line -> line.text().strip().length())
                        .max()
                        .orElse(0));
    }

    static List<Passage> of(List<Line> lines, LineJoin join) {
        List<Line> plain = Columns.tabbed(lines);
        Passages passages = new Passages(plain, join);
        int gap = 1;
        int before = 0;
        for (Line line : plain) {
            passages.pageTurned |= before > 0 && line.number() > before + 1;
            before = line.number();
            if (line.isBlank()) {
                gap++;
            } else {
                passages.add(line, line.isWhole() ? Math.max(1, gap) : gap);
                passages.pageTurned = false;
                gap = 0;
            }
        }
        return passages.finish();
    }

    private void add(Line line, int gap) {
        String text = BLANKS.matcher(line.text()).replaceAll(" ").strip();
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        Matcher item = ITEM.matcher(line.text());
        List<String> cells = line.cells();
        if (Rubric.of(text).isPresent() && !isType(last)
                || line.isHeading()
                || NamedRubric.of(text).isPresent()) {
            start(Form.SUBHEADING, "", text, line, gap);
        } else if (item.matches() && startsItem(item, line, last, gap)) {
            String marker = item.group(1) == null ? item.group(2) : item.group(1);
            start(
                    Form.ITEM,
                    marker,
                    BLANKS.matcher(item.group(3)).replaceAll(" ").strip(),
                    line,
                    gap);
        } else if (cells.stream().filter(cell -> !cell.isEmpty()).count() > 1) {
            addRow(cells, line, gap);
        } else if (ATT.matcher(text).lookingAt() && last != null && opensList(last)) {
            start(Form.ITEM, "", text, line, gap);
        } else if (last != null && opensBareList(last, text, gap)) {
            start(Form.ITEM, "", text, line, gap);
            drafts.get(drafts.size() - 1).bare = true;
        } else if (last != null && continues(text, line, last, gap)) {
            join.append(last.text, text);
            last.lastLine = line;
            last.lines++;
        } else {
            start(Form.TEXT, "", text, line, gap);
        }
    }

    private void addRow(List<String> cells, Line line, int gap) {
        int label = cells.get(0).isEmpty() ? 1 : 0;
        if (Rubric.of(cells.get(label)).isPresent()) {
            start(Form.SUBHEADING, "", cells.get(label), line, gap);
            String rest =
                    String.join(" ", cells.subList(label + 1, cells.size())).strip();
            start(Form.TEXT, "", rest, line, 0);
        } else {
            start(Form.ROW, "", String.join("\t", cells), line, gap);
        }
    }

    private void start(Form form, String marker, String text, Line line, int gap) {
        drafts.add(new Draft(form, marker, text, line, gap));
    }

    /** A dash or number inside a wrapped sentence marks no item. */
    private boolean startsItem(Matcher item, Line line, Draft last, int gap) {
        if (line.isItem() || gap > 0 || last == null || last.form != Form.TEXT || item.group(2) != null) {
            return true;
        }
        boolean counted = Character.isDigit(item.group(1).charAt(0));
        boolean wrapped = last.lastLine.text().strip().length() >= width * FULL;
        return SENTENCE_END.matcher(last.tail()).matches()
                || ATT_END.matcher(last.tail()).find()
                || !counted && !wrapped
                || !Character.isLowerCase(item.group(3).charAt(0))
                || ATT.matcher(item.group(3)).lookingAt();
    }

    /** True below the label of the type of the matter: "Beslut" is no rubric there. */
    private static boolean isType(Draft last) {
        return last != null
                && last.form == Form.SUBHEADING
                && Rubric.of(last.text.toString()).filter(Rubric.TYPE::equals).isPresent();
    }

    private boolean opensList(Draft last) {
        if (last.form == Form.SUBHEADING) {
            return Rubric.of(last.text.toString())
                    .filter(rubric -> rubric == Rubric.DECISION || rubric == Rubric.PROPOSAL)
                    .isPresent();
        }
        if (last.form == Form.ITEM) {
            return ATT.matcher(last.text).lookingAt();
        }
        boolean shortLine = last.lastLine.text().strip().length() < width * FULL;
        return last.form == Form.TEXT
                && (LIST_OPENING.matcher(last.tail()).matches()
                        || shortLine
                                && (LIST_GOES_ON.matcher(last.tail()).matches()
                                        || DECIDES.matcher(last.tail()).find()));
    }

    /** Clauses below an "att" that holds for them all, each on a line of its own: "Styrelsen beslutar att". */
    private boolean opensBareList(Draft last, String text, int gap) {
        if (!Character.isLowerCase(text.charAt(0)) || gap > 1) {
            return false;
        }
        if (last.bare) {
            return LIST_GOES_ON.matcher(last.tail()).matches()
                    && CLAUSE.matcher(text).find();
        }
        return last.form == Form.TEXT
                && last.lastLine.text().strip().length() < width * FULL
                && BARE_OPENING.matcher(last.tail()).find()
                && CLAUSE.matcher(text).find();
    }

    private boolean continues(String text, Line line, Draft last, int gap) {
        boolean own = Rubric.inlineEnd(text) > 0
                || VoteFinder.startsLine(text)
                || RubricNotes.startsLine(text)
                || RubricAssignments.startsLine(text)
                || NAMED.matcher(text).lookingAt()
                || HeadingText.caseNumberAlone(text).isPresent();
        if (own || last.form != Form.TEXT && last.form != Form.ITEM) {
            return false;
        }
        boolean goesOn = Character.isLowerCase(text.charAt(0));
        if (gap > 0) {
            boolean figures = pageTurned && last.form == Form.TEXT && Character.isDigit(text.charAt(0));
            return (goesOn || figures) && !SENTENCE_END.matcher(last.tail()).matches();
        }
        int length = last.lastLine.text().strip().length();
        boolean broken = length < width / 2
                && !goesOn
                && !SENTENCE_END.matcher(last.tail()).matches()
                && !OPEN_END.matcher(last.tail()).find();
        if (broken && Character.isUpperCase(text.charAt(0)) && indent(line) <= last.indent) {
            return false;
        }
        return last.form == Form.TEXT
                || goesOn
                || indent(line) > last.indent
                || last.lastLine.text().strip().length() >= width * FULL;
    }

    private static int indent(Line line) {
        String text = line.text();
        return text.length() - text.stripLeading().length();
    }

    private List<Passage> finish() {
        List<Passage> passages = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Draft next = i + 1 < drafts.size() ? drafts.get(i + 1) : null;
            boolean alone =
                    draft.form == Form.TEXT && draft.lines == 1 && draft.gap > 0 && next != null && next.gap > 0;
            boolean heads =
                    alone && Subheadings.looksLike(draft.text) && !RubricAssignments.startsLine(draft.text.toString());
            Form form = heads ? Form.SUBHEADING : draft.form;
            passages.add(new Passage(
                    form,
                    draft.marker,
                    draft.indent,
                    draft.text.toString(),
                    draft.firstLine.number(),
                    draft.lastLine.number()));
        }
        return passages;
    }

    private static final class Draft {
        private final Form form;
        private final String marker;
        private final StringBuilder text;
        private final Line firstLine;
        private final int indent;
        private final int gap;
        private Line lastLine;
        private int lines = 1;
        /** True for a clause without a mark of its own. */
        private boolean bare;

        Draft(Form form, String marker, String text, Line line, int gap) {
            this.form = form;
            this.marker = marker;
            this.text = new StringBuilder(text);
            this.firstLine = line;
            this.lastLine = line;
            this.indent = indent(line);
            this.gap = gap;
        }

        /** The end of the text: long passages stay cheap to look at. */
        CharSequence tail() {
            return text.subSequence(Math.max(0, text.length() - TAIL), text.length());
        }
    }
}
