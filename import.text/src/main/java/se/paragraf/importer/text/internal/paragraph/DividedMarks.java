// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Form;
import se.paragraf.core.importing.text.Line;

/** Numbers with a point inside, "1.1 Val": they count on within the number before the point. */
final class DividedMarks {

    private static final int LONGEST = 120;
    private static final int FEWEST = 2;
    private static final int FEWEST_ALONE = 3;
    private static final Pattern DIVIDED =
            Pattern.compile("^\\h*((\\d{1,3})\\.(\\d{1,2}))[.:)]?\\h+([\\p{Lu}\"”»].*[^.])$");

    private DividedMarks() {}

    /** The marks with those that divide them; these alone where there are no others. */
    static List<HeadingMark> add(List<Line> lines, List<HeadingMark> whole) {
        List<HeadingMark> all = new ArrayList<>();
        int next = 0;
        int major = 0;
        int minor = 0;
        int divided = 0;
        for (Line line : lines) {
            if (next < whole.size() && whole.get(next).line() == line) {
                major = whole.get(next).number();
                minor = 0;
                all.add(whole.get(next++));
                continue;
            }
            Matcher mark =
                    line.text().length() > LONGEST || line.form() == Form.ITEM ? null : DIVIDED.matcher(line.text());
            if (mark == null || !mark.matches()) {
                continue;
            }
            int first = Integer.parseInt(mark.group(2));
            int second = Integer.parseInt(mark.group(3));
            boolean goesOn = first == major && second == minor + 1;
            boolean begins = whole.isEmpty() && first == major + 1 && second == 1;
            if (goesOn || begins) {
                major = first;
                minor = second;
                divided++;
                all.add(new HeadingMark(
                        line, first, mark.group(1), mark.group(4).strip()));
            }
        }
        return divided >= (whole.isEmpty() ? FEWEST_ALONE : FEWEST) ? all : whole;
    }
}
