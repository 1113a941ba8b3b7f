// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.notice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.core.importing.text.Line;
import se.paragraf.importer.text.internal.damage.Damaged;
import se.paragraf.importer.text.internal.field.Field;
import se.paragraf.importer.text.internal.field.Label;
import se.paragraf.importer.text.internal.field.LabelFinder;
import se.paragraf.importer.text.internal.field.Piece;
import se.paragraf.importer.text.internal.header.BodyName;
import se.paragraf.importer.text.internal.paragraph.Heading;
import se.paragraf.importer.text.internal.paragraph.Outline;
import se.paragraf.importer.text.internal.person.PersonName;
import se.paragraf.importer.text.internal.value.Dates;
import se.paragraf.importer.text.internal.value.NumberRanges;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.NumberRange;

/** The lines of one notice and what they say. */
final class NoticeText {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String KEPT =
            "(?:" + Damaged.regex("förvaring") + "(?:s" + "plats)?(?:\\h+f" + Damaged.regex("ö")
                    + "r\\h+protokoll\\p{L}*)?\\h*:?|(?:" + Damaged.regex("förvaras") + "|finns|h" + Damaged.regex("å")
                    + "lls)(?:\\h+(?:tillg" + Damaged.regex("ä")
                    + "ngligt?|att\\h+tillg" + Damaged.regex("å") + "))?\\h*:?(?:\\h+(?:" + Damaged.regex("på")
                    + "|hos|i|vid|av)\\h*:?)?)";
    private static final Pattern STORAGE =
            Pattern.compile("(?<!\\p{L})" + KEPT + "\\s+(\\S[^\\n]*(?:\\n(?=(?-i:\\p{Ll}))[^\\n]*)?)", FLAGS);
    private static final Pattern STORAGE_END = Pattern.compile("\\.(?=\\s|$)|\\t|\\h{3,}|\\h*\\n");
    private static final Pattern NUMBERS = Pattern.compile(
            "(?:" + NumberRanges.REGEX + ")|(?iu:paragrafe?r?(?:na)?)\\h*:?\\h*" + NumberRanges.LIST + "(?![\\d-])");
    /** A day whose year stands on the next line. */
    private static final Pattern WRAPPED_DAY =
            Pattern.compile("(?iu)(?<!\\d)(\\d{1,2}\\h+\\p{L}{3,9})\\h*\\n\\h*((?:19|20)\\d{2})(?![\\d-])");

    private static final Pattern SIGNATURE = Pattern.compile("(?iu)^\\h*(?:underskrift|sign(?:atur)?|namnteckning|namnf"
            + Damaged.regex("ö") + "rtydligande)\\h*:?\\h*[._…]*\\h*(.*)$");
    private static final Pattern ADDRESS = Pattern.compile(
            "\\h*(?:\\p{Lu}[\\p{L}\\h]{2,40}\\h\\d{1,3}\\h?\\p{L}?(?:,(?:\\h+\\p{Lu}[\\p{L}\\h]{1,30})?)?|(?iu:box)\\h\\d{1,5},?|(?:\\p{Lu}[\\p{L}\\h]{2,40}\\h\\d{1,3}\\h?\\p{L}?,\\h*)?\\d{3}\\h?\\d{2}\\h+\\p{Lu}[\\p{L}\\h]{1,30})\\h*");
    private static final Pattern NAMES_END = Pattern.compile("[.:]\\h+|,\\h*|\\h+och\\h+|\\t");
    private static final Pattern RULER = Pattern.compile("[._…-]{3,}");
    private static final Pattern WORDS = Pattern.compile(
            "(?iu)(?!.*r.tt utdrag).*(?:anslag|ansl" + Damaged.regex("å") + "s|juster|bevis|tillk" + Damaged.regex("ä")
                    + "nnag|f" + Damaged.regex("ö") + "rvar|" + Damaged.regex("överklag")
                    + "|laga kraft|sammantr|uppsatt|nedta|protokoll|underskrift|organ|instans|kommun|paragraf).*");

    private final List<Field> fields;
    private final List<Line> lines;
    private final Outline outline;
    private final Boards boards;
    private final String text;
    private final NoticeDates dates;
    private final Set<Line> understood = new LinkedHashSet<>();

    NoticeText(List<Field> fields, Outline outline, Boards boards) {
        this.fields = fields;
        this.lines = fields.stream()
                .flatMap(field -> Stream.concat(
                        Stream.of(field.line()), field.pieces().stream().map(Piece::line)))
                .distinct()
                .toList();
        this.outline = outline;
        this.boards = boards;
        String written = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        this.text = WRAPPED_DAY.matcher(written).replaceAll("$1 $2");
        this.dates = new NoticeDates(text);
    }

    /** True if the notice has a fact of its own. */
    boolean says(Notice notice) {
        return !notice.getPostings().isEmpty() || notice.getStorage() != null || dates.any();
    }

    /** All lines of the notice. */
    List<Line> lines() {
        return lines;
    }

    /** The lines that were understood. */
    List<Line> understood() {
        return List.copyOf(understood);
    }

    void fill(Notice notice, Meeting meeting) {
        notice.setAdjustedOn(dates.adjusted());
        notice.setMeetingDate(dates.meeting());
        fields.stream()
                .filter(field -> field.label() == Label.BODY)
                .flatMap(field -> field.pieces().stream().limit(1))
                .findFirst()
                .ifPresent(piece -> notice.setBody(piece.text().strip()));
        List<String> listed = boards.in(lines.stream()
                .map(line -> LabelFinder.at(line.text()).isPresent() ? "\n" + line.text() : line.text())
                .collect(Collectors.joining("\n")));
        notice.getPostings().addAll(BoardDays.postings(text, boards, listed, dates));
        fillStorage(notice);
        fillNumbers(notice);
        fillSigner(notice);
        if (!says(notice) && notice.getSigner() == null) {
            understood.clear();
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (namesPeople(line)) {
                continue;
            }
            if (WORDS.matcher(line.text()).matches()
                    || Dates.first(line.text()).isPresent()
                    || BodyName.isOnly(line)
                    || goesOn(i)
                    || line.text().strip().equals(meeting.getFederationName())) {
                understood.add(line);
            }
        }
    }

    /** True if people stand on a line one after another; no fact of a notice comes of them. */
    private static boolean namesPeople(Line line) {
        return NAMES_END
                        .splitAsStream(line.text())
                        .map(String::strip)
                        .filter(PersonName::matches)
                        .count()
                > 1;
    }

    private boolean goesOn(int place) {
        Line line = lines.get(place);
        return place > 0
                && understood.contains(lines.get(place - 1))
                && line.number() - lines.get(place - 1).number() == 1
                && !lines.get(place - 1).text().strip().endsWith(".")
                && Character.isLowerCase(line.text().strip().charAt(0));
    }

    private void fillStorage(Notice notice) {
        Matcher matcher = STORAGE.matcher(text);
        if (matcher.find()) {
            String rest = matcher.group(1).replace("\n", " ");
            String place = STORAGE_END.split(rest, 2)[0].strip();
            if (!place.isEmpty() && Dates.first(place).isEmpty()) {
                lines.stream().filter(line -> line.text().contains(place)).forEach(understood::add);
                notice.setStorage(place + address(place, rest));
            }
        }
    }

    /** The address that goes on below the name of a place, each line after a comma. */
    private String address(String place, String rest) {
        StringBuilder address = new StringBuilder();
        int i = 0;
        while (i < lines.size() && !lines.get(i).text().strip().endsWith(place)) {
            i++;
        }
        boolean whole = rest.strip().equals(place);
        while (whole
                && ++i < lines.size()
                && ADDRESS.matcher(lines.get(i).text()).matches()) {
            address.append(", ").append(lines.get(i).text().strip());
            understood.add(lines.get(i));
        }
        return address.toString();
    }

    /** Numbers that are all of the meeting say nothing. */
    private void fillNumbers(Notice notice) {
        Matcher matcher = NUMBERS.matcher(text);
        List<NumberRange> stated = new ArrayList<>();
        while (matcher.find()) {
            NumberRanges.parse(matcher.group()).stream()
                    .filter(range -> stated.stream().noneMatch(other -> other.getFirst() == range.getFirst()))
                    .forEach(stated::add);
        }
        boolean part = outline.headings().stream().mapToInt(Heading::number).anyMatch(number -> stated.stream()
                .noneMatch(range -> range.getFirst() <= number && number <= range.getLast()));
        if (part) {
            notice.getParagraphs().addAll(stated);
        }
    }

    private void fillSigner(Notice notice) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = SIGNATURE.matcher(lines.get(i).text());
            if (matcher.matches()) {
                understood.add(lines.get(i));
                String name = RULER.matcher(matcher.group(1)).replaceAll("").strip();
                for (int k = i + 1; name.isEmpty() && k < lines.size(); k++) {
                    name = RULER.matcher(lines.get(k).text()).replaceAll("").strip();
                    if (name.isEmpty() || PersonName.matches(name)) {
                        understood.add(lines.get(k));
                    }
                }
                if (PersonName.matches(name)) {
                    notice.setSigner(name);
                }
            }
        }
    }
}
