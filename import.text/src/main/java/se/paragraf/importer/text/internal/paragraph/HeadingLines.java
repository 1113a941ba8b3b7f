// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Form;
import se.paragraf.core.importing.text.Line;

/** Finds how far a heading reaches: titles wrap, or stand below their number. */
final class HeadingLines {

    private static final int LONGEST = 200;
    private static final int LONGEST_HEADING = 250;
    private static final int MOST_WRAPS = 3;
    private static final int WIDEST_BLANK = 3;
    private static final int FULL_LINE = 50;

    private static final Pattern OPEN_END = Pattern.compile(
            ".*(?:[-–—,/(]|\\h(?:av|för|i|och|om|på|samt|till|med|från|enligt|vid|under|inom|mellan|eller|den|det|de))$");
    private static final Pattern ADDITION = Pattern.compile("^\\h*(?:" + HeadingText.CASE_NUMBER + "|"
            + HeadingText.LABEL + "|\\(?" + HeadingText.ATTACHMENT + "\\)?)\\h*$");
    private static final Pattern RUBRIC = Words.pattern("^\\h*(?:beslut|diskussion|rapport|dialog|information)\\h*$");
    /** Right below a number without a title these are the title. */
    private static final Pattern TITLE_TOO = Words.pattern("^(?:rapport|information)$");

    private static final Pattern MARGIN =
            Words.pattern("(?:^|\\h{2,}|\\t)(exp(?:\\.|edier(?:as|ing|at))?(?:\\h+till)?\\h*:\\h*\\S.*)$");
    private static final Pattern SPACES = Pattern.compile("[\\h\\f]+");

    private HeadingLines() {}

    static List<Heading> complete(List<Line> lines, List<HeadingMark> marks) {
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            HeadingMark mark = marks.get(i);
            int limit = marks.subList(i + 1, marks.size()).stream()
                    .filter(next -> next.line() != mark.line())
                    .findFirst()
                    .map(next -> next.line().number())
                    .orElse(lines.size() + 1);
            headings.add(complete(lines, mark, limit));
        }
        return headings;
    }

    private static Heading complete(List<Line> lines, HeadingMark mark, int limit) {
        List<Line> own = new ArrayList<>(List.of(mark.line()));
        Matcher margin = MARGIN.matcher(mark.rest());
        String beside = margin.find() ? clean(margin.group(1)) : "";
        StringBuilder text = new StringBuilder(withoutMargin(mark.rest()));
        boolean titled = isTitled(text);
        int blanks = 0;
        int wraps = 0;
        boolean added = false;
        for (int number = mark.line().number() + 1; number < limit; number++) {
            Line line = lines.get(number - 1);
            if (line.isBlank()) {
                blanks++;
                continue;
            }
            String next = clean(line.text());
            boolean addition = isAddition(text, next);
            boolean whole = titled || line.form() == Form.ITEM || line.isRow();
            if (mark.line().form() != Form.PLAIN && whole && !addition) {
                break;
            }
            if (blanks > WIDEST_BLANK
                    || text.length() + next.length() > LONGEST_HEADING
                    || !addition && wraps == MOST_WRAPS
                    || !(addition ? blanks <= 1 : belongs(text, titled, !added && isOpen(text), next, blanks))) {
                break;
            }
            own.add(line);
            text.append(text.isEmpty() ? "" : " ").append(next);
            titled = titled || isTitled(text);
            wraps += addition ? 0 : 1;
            added = addition;
            blanks = 0;
        }
        return new Heading(mark.number(), mark.written(), text.toString(), beside, own);
    }

    /** What stands beside a number without those who receive the decision. */
    static String withoutMargin(String rest) {
        return clean(MARGIN.matcher(rest).replaceFirst(""));
    }

    private static boolean isTitled(CharSequence text) {
        return !HeadingText.titleOf(text.toString()).isEmpty();
    }

    /** True for a label, a number or an attachment on a line of its own. */
    private static boolean isAddition(CharSequence soFar, String next) {
        return next.length() <= LONGEST
                && ADDITION.matcher(next).matches()
                && (isOpen(soFar) || !RUBRIC.matcher(next).matches());
    }

    private static boolean belongs(CharSequence soFar, boolean titled, boolean open, String next, int blanks) {
        if (next.length() > LONGEST) {
            return false;
        }
        if (!titled) {
            boolean title =
                    soFar.isEmpty() && blanks == 0 && TITLE_TOO.matcher(next).matches();
            boolean rubric = !open && !title && RUBRIC.matcher(next).matches();
            return !rubric && (next.length() < FULL_LINE || !next.endsWith("."));
        }
        if (blanks > 0) {
            return false;
        }
        boolean goesOn = Character.isLowerCase(next.charAt(0)) && (soFar.length() >= FULL_LINE || !next.endsWith("."));
        return open || goesOn;
    }

    private static boolean isOpen(CharSequence text) {
        return OPEN_END.matcher(text).matches();
    }

    private static String clean(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }
}
