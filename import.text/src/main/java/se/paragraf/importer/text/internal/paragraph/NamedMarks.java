// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Form;
import se.paragraf.core.importing.text.Line;

/** Signs behind the name of the body, "Älvringen § 46": the same name again and again, its numbers one after another. */
final class NamedMarks {

    private static final int LONGEST = 250;
    private static final int FEWEST = 3;
    private static final Pattern NAMED = Pattern.compile(
            "^\\h*((\\p{Lu}[\\p{L}-]{4,29}(?:\\h\\p{Lu}[\\p{L}-]{1,29})?)\\h§\\h?(\\d{1,4}))\\h*[.:]?(?:\\h+((?!§)[^\\p{Ll},;)].*)|\\h*)$");

    private NamedMarks() {}

    /** The longest run; empty if there is none. */
    static List<HeadingMark> in(List<Line> lines) {
        Map<String, List<HeadingMark>> byName = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line.text().length() > LONGEST
                    || line.form() == Form.ITEM
                    || line.text().indexOf('§') < 0) {
                continue;
            }
            Matcher named = NAMED.matcher(line.text());
            if (named.matches()) {
                int number = Integer.parseInt(named.group(3));
                List<HeadingMark> run = byName.computeIfAbsent(named.group(2), name -> new ArrayList<>());
                if (run.isEmpty() || run.get(run.size() - 1).number() + 1 == number) {
                    String rest = named.group(4) == null ? "" : named.group(4).strip();
                    run.add(new HeadingMark(line, number, named.group(1), rest));
                }
            }
        }
        return byName.values().stream()
                .filter(run -> run.size() >= FEWEST)
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }
}
