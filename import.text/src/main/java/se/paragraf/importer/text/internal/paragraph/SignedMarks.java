// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.paragraf.core.importing.text.Form;
import se.paragraf.core.importing.text.Line;

/** Numbers with a paragraph sign: "§ 84", "84 §", "KF § 102", and the sign as character recognition misread it. */
final class SignedMarks {

    private static final int LONGEST = 250;
    private static final int FULL_LINE = 45;

    private static final String BETWEEN = "\\h?(?:[-–—]{1,2}|till)\\h?(?:§\\h?)?";
    private static final Pattern SIGNED = Pattern.compile(
            "^\\h*((?:\\p{Lu}\\p{L}{1,4}\\h)?§\\h?(?:(?:19|20)\\d\\d[:/])?(\\d{1,3}O(?=\\h)|\\d{1,4})"
                    + "(?:\\h?/\\h?(?:19|20)?\\d{2}(?!\\d)|\\.\\d{1,2}(?!\\d)|\\h?[a-h]\\b(?!\\h+\\p{Ll})|[A-H]\\b)?|(\\d{1,4})\\h?§)(?![§\\d])\\h*[.:]?\\h*(.*)$");
    private static final Pattern MISREAD = Pattern.compile("^[\\h|]*([S8$&]\\h?(\\d{1,4}))\\h*[.:]?\\h+(\\p{Lu}.*)$");
    private static final Pattern MISREAD_OR_BARE =
            Pattern.compile("^[\\h|]*((?:[S8$&]\\h?)?(\\d{1,4}))\\h*[.:]?\\h+(\\p{Lu}.*)$");
    private static final Pattern SEVERAL = Pattern.compile("^\\h*((?:\\p{Lu}\\p{L}{1,4}\\h)?§{1,2}\\h?(\\d{1,4})"
            + BETWEEN + "(\\d{1,4})|(\\d{1,4})" + BETWEEN + "(\\d{1,4})\\h?§{1,2})\\h*[.:]?(|\\h+\\p{Lu}.*)$");
    private static final Pattern RANGE = Pattern.compile(
            "^(?:[-–—,;/&)]|(?:och|samt|till|t\\.?o\\.?m\\.?)\\b)\\h*(?:(?:och|samt|till)\\h+)?(?:§\\h?)?\\d.*|^[,;)].*");
    private static final Pattern OPEN_END = Pattern.compile(
            ".*(?:,|\\b(?:enligt|i|och|av|till|från|under|samt|med|om|på|se|jfr|kap|eller|för|punkt|även|och|paragraf))$");
    private static final Pattern CLAUSE =
            Pattern.compile("(?:i|och|samt|av|om|som|st|första|andra|kap|till|har|är|på)\\b");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:][)\"”»]?$");
    private static final int FEWEST_MISREAD = 3;
    private static final int MOST_IN_RANGE = 50;

    private SignedMarks() {}

    static List<HeadingMark> in(List<Line> lines) {
        List<HeadingMark> marks = new ArrayList<>();
        List<HeadingMark> misread = new ArrayList<>();
        String previous = "";
        for (Line line : lines) {
            String text = line.text();
            if (line.form() != Form.PLAIN) {
                previous = "";
            }
            List<HeadingMark> range = text.length() <= LONGEST ? range(line, last(marks) + 1) : List.of();
            if (!range.isEmpty()
                    && !isRunningText(range.get(0).rest(), previous)
                    && (previous.isEmpty() || !range.get(0).rest().isEmpty())) {
                marks.addAll(range);
            } else if (text.length() <= LONGEST && line.form() != Form.ITEM) {
                Matcher signed = SIGNED.matcher(text);
                if (signed.matches()) {
                    HeadingMark mark = mark(line, signed);
                    if (heads(mark, previous, last(marks))) {
                        marks.add(mark);
                    }
                } else {
                    Matcher other = (previous.isEmpty() ? MISREAD_OR_BARE : MISREAD).matcher(text);
                    if (other.matches() && !isRunningText(other.group(3), previous)) {
                        int number = Integer.parseInt(other.group(2));
                        misread.add(new HeadingMark(line, number, other.group(1), other.group(3)));
                    }
                }
            }
            previous = text.strip();
        }
        return withMisread(marks, misread);
    }

    /** A mark for each paragraph of a range that goes on from those before: "§§ 12–14 Sekretess". */
    private static List<HeadingMark> range(Line line, int next) {
        Matcher range = SEVERAL.matcher(line.text());
        if (!range.matches()) {
            return List.of();
        }
        boolean signFirst = range.group(2) != null;
        int first = Integer.parseInt(range.group(signFirst ? 2 : 4));
        int last = Integer.parseInt(range.group(signFirst ? 3 : 5));
        if (first != next || last <= first || last - first >= MOST_IN_RANGE) {
            return List.of();
        }
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> new HeadingMark(
                        line, number, range.group(1).strip(), range.group(6).strip()))
                .toList();
    }

    private static HeadingMark mark(Line line, Matcher signed) {
        String digits = signed.group(2) == null ? signed.group(3) : signed.group(2);
        return new HeadingMark(
                line,
                Integer.parseInt(digits.replace('O', '0')),
                signed.group(1).strip(),
                signed.group(4).strip());
    }

    private static boolean heads(HeadingMark mark, String previous, int last) {
        String rest = mark.rest();
        if (rest.startsWith("§") || RANGE.matcher(rest).matches() || isRunningText(rest, previous)) {
            return false;
        }
        if (rest.isEmpty() || !Character.isLowerCase(rest.charAt(0))) {
            return true;
        }
        boolean clause = CLAUSE.matcher(rest).lookingAt();
        return previous.isEmpty() && mark.number() == last + 1 && !clause && !rest.endsWith(".");
    }

    /** True where the line goes on with a sentence of the line before: then the number is a mention. */
    private static boolean isRunningText(String rest, String previous) {
        if (previous.isEmpty() || SENTENCE_END.matcher(previous).matches()) {
            return false;
        }
        return OPEN_END.matcher(previous).matches() || previous.length() > FULL_LINE && rest.endsWith(".");
    }

    /** Misread signs count where their numbers fill the gaps of the others, or run on from each other. */
    private static List<HeadingMark> withMisread(List<HeadingMark> marks, List<HeadingMark> misread) {
        List<HeadingMark> merged = new ArrayList<>(before(marks, misread));
        int accepted = merged.size();
        int next = 0;
        for (HeadingMark candidate : misread) {
            while (next < marks.size()
                    && marks.get(next).line().number() < candidate.line().number()) {
                merged.add(marks.get(next++));
            }
            boolean behind = merged.isEmpty()
                    || last(merged) + 1 == candidate.number()
                            && merged.get(merged.size() - 1).line().number()
                                    < candidate.line().number();
            boolean free = next < marks.size() ? marks.get(next).number() > candidate.number() : !isBare(candidate);
            if (behind && free && (next > 0 || marks.isEmpty())) {
                merged.add(candidate);
                accepted++;
            }
        }
        merged.addAll(marks.subList(next, marks.size()));
        return marks.isEmpty() && accepted < FEWEST_MISREAD ? List.of() : merged;
    }

    /** Those that count down from the first sure mark towards the top. */
    private static List<HeadingMark> before(List<HeadingMark> marks, List<HeadingMark> misread) {
        Deque<HeadingMark> before = new ArrayDeque<>();
        for (int i = misread.size() - 1; i >= 0 && !marks.isEmpty(); i--) {
            HeadingMark candidate = misread.get(i);
            HeadingMark next = before.isEmpty() ? marks.get(0) : before.getFirst();
            if (!isBare(candidate)
                    && candidate.line().number() < next.line().number()
                    && candidate.number() == next.number() - 1) {
                before.addFirst(candidate);
            }
        }
        return List.copyOf(before);
    }

    /** A number whose sign is lost altogether counts between others only. */
    private static boolean isBare(HeadingMark mark) {
        return mark.written().equals(String.valueOf(mark.number()));
    }

    private static int last(List<HeadingMark> marks) {
        return marks.isEmpty()
                ? Integer.MIN_VALUE / 2
                : marks.get(marks.size() - 1).number();
    }
}
