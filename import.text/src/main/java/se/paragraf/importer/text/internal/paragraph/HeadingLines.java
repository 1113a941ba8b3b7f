// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
    private static final Pattern SPACES = Pattern.compile("[\\h\\f]+");

    private HeadingLines() {}

    static List<Heading> complete(List<Line> lines, List<HeadingMark> marks) {
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            int limit = i + 1 < marks.size() ? marks.get(i + 1).line().number() : lines.size() + 1;
            headings.add(complete(lines, marks.get(i), limit));
        }
        return headings;
    }

    private static Heading complete(List<Line> lines, HeadingMark mark, int limit) {
        List<Line> own = new ArrayList<>(List.of(mark.line()));
        StringBuilder text = new StringBuilder(clean(mark.rest()));
        boolean titled = isTitled(text);
        int blanks = 0;
        int wraps = 0;
        for (int number = mark.line().number() + 1; number < limit; number++) {
            Line line = lines.get(number - 1);
            if (line.isBlank()) {
                blanks++;
                continue;
            }
            String next = clean(line.text());
            boolean addition = isAddition(text, next);
            if (blanks > WIDEST_BLANK
                    || text.length() + next.length() > LONGEST_HEADING
                    || !addition && wraps == MOST_WRAPS
                    || !(addition ? blanks <= 1 : belongs(text, titled, next, blanks))) {
                break;
            }
            own.add(line);
            text.append(text.isEmpty() ? "" : " ").append(next);
            titled = titled || isTitled(text);
            wraps += addition ? 0 : 1;
            blanks = 0;
        }
        return new Heading(mark.number(), mark.written(), text.toString(), own);
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

    private static boolean belongs(CharSequence soFar, boolean titled, String next, int blanks) {
        if (next.length() > LONGEST) {
            return false;
        }
        boolean open = isOpen(soFar);
        if (!titled) {
            boolean rubric = !open && RUBRIC.matcher(next).matches();
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
