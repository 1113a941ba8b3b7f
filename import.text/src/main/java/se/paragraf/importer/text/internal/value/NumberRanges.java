// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.value;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.NumberRange;

/** Paragraph numbers as minutes write them: "§ 33-37", "§§ 27–31, 34", "33 – 37 §§". */
public final class NumberRanges {

    private static final String NUMBER = "\\d{1,4}";
    private static final String ITEM = NUMBER + "(?:\\h*(?:[-–—]{1,2}|till)\\h*(?:§\\h*)?" + NUMBER + ")?";
    /** A fragment of a regular expression that finds numbers without a sign. */
    public static final String LIST = ITEM + "(?:\\h*(?:,|och|samt|&)\\h*(?:§{1,2}\\h*)?" + ITEM + "(?![.:]\\d))*+";
    /** A fragment of a regular expression that finds numbers with their sign. */
    public static final String REGEX = "(?:§{1,2}\\h*" + LIST + "|" + LIST + "\\h*§{1,2})";

    private static final Pattern RANGE =
            Pattern.compile("(" + NUMBER + ")(?:\\h*(?:[-–—]{1,2}|till)\\h*(?:§\\h*)?(" + NUMBER + "))?");

    private NumberRanges() {}

    /** The ranges in a list of numbers; one whose end lies before its beginning is left out. */
    public static List<NumberRange> parse(String list) {
        List<NumberRange> ranges = new ArrayList<>();
        Matcher matcher = RANGE.matcher(list);
        while (matcher.find()) {
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
            if (first <= last) {
                ranges.add(of(first, last));
            }
        }
        return ranges;
    }

    public static NumberRange of(int first, int last) {
        NumberRange range = MinutesFactory.eINSTANCE.createNumberRange();
        range.setFirst(first);
        range.setLast(last);
        return range;
    }
}
