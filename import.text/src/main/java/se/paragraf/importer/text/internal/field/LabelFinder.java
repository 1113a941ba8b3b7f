// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds labels in a line: at its beginning, or further on where a colon follows. */
public final class LabelFinder {

    private static final int LONGEST_LINE = 4000;
    private static final Pattern LABEL = Pattern.compile(
            "(?:^[\\h•*–-]*(?:\\d{1,2}[.)]\\h+(?=(?:Bilag(?:or|eförteckning)|Tillkännagivande|Anslag|Bevis)\\b))?|[\\h,;.]\\h*)(?=[\\p{Lu}\\d])(?:"
                    + Arrays.stream(Label.values()).map(Label::group).collect(Collectors.joining("|"))
                    + ")\\h*(?<colon>:?)[\\h;]*",
            Pattern.UNICODE_CASE);

    private LabelFinder() {}

    /**
     * A label in a line.
     *
     * @param label the label
     * @param start where it begins, with the white space before it
     * @param end where its value begins
     */
    record Found(Label label, int start, int end) {}

    /** True if a line begins with a label. */
    public static Optional<Label> at(String line) {
        return in(line).stream().findFirst().map(Found::label);
    }

    /** A line without the labels in it. */
    public static String off(String line) {
        StringBuilder values = new StringBuilder();
        int end = 0;
        for (Found found : in(line)) {
            values.append(line, end, found.start()).append(' ');
            end = found.end();
        }
        return values.append(line, end, line.length()).toString();
    }

    static List<Found> in(String line) {
        if (line.length() > LONGEST_LINE) {
            return List.of();
        }
        Matcher matcher = LABEL.matcher(line);
        if (!matcher.lookingAt()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        found.add(found(matcher));
        boolean over = found.get(0).label() == Label.SIGNATURES || found.get(0).label() == Label.NOTICE_HEAD;
        if (over && matcher.region(matcher.end(), line.length()).lookingAt()) {
            found.add(found(matcher));
        }
        boolean more = line.indexOf(':', found.get(found.size() - 1).end()) >= 0;
        while (more && matcher.find()) {
            if (!matcher.group("colon").isEmpty()) {
                found.add(found(matcher));
            }
        }
        return found;
    }

    /** The label that is all of a text. */
    public static Optional<Label> whole(String cell) {
        return in(cell).stream()
                .filter(found -> found.end() >= cell.length())
                .findFirst()
                .map(Found::label);
    }

    private static Found found(Matcher matcher) {
        for (Label label : Label.values()) {
            if (matcher.group(label.name().replace("_", "")) != null) {
                return new Found(label, matcher.start(), matcher.end());
            }
        }
        throw new IllegalStateException("a label of the pattern has no name");
    }
}
