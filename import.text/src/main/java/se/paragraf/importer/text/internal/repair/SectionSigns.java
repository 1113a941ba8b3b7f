// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;

/** Puts the sign of a paragraph right where its heading has something else and the numbers go on. */
final class SectionSigns {

    private static final Pattern HEADING = Pattern.compile("\\s*(§|[S$&8])\\s?(\\d{1,3})\\b[ .:–-]*(?=\\p{Lu})");
    private static final double CONFIDENCE = 0.97;

    private SectionSigns() {}

    static Lines repair(Lines lines, List<Change> changes) {
        Set<Integer> signed = new HashSet<>();
        Set<Integer> any = new HashSet<>();
        for (Line line : lines.all()) {
            Matcher heading = HEADING.matcher(line.text());
            if (heading.lookingAt()) {
                int number = Integer.parseInt(heading.group(2));
                any.add(number);
                if (heading.group(1).equals("§")) {
                    signed.add(number);
                }
            }
        }
        List<String> repaired = new ArrayList<>(lines.all().size());
        for (Line line : lines.all()) {
            Matcher heading = HEADING.matcher(line.text());
            boolean damaged = heading.lookingAt() && !heading.group(1).equals("§");
            if (damaged && goesOn(heading, heading.group(1).equals("8") ? signed : any)) {
                changes.add(new Change(line.number(), heading.group(1), "§", CONFIDENCE, true));
                String text = line.text();
                repaired.add(text.substring(0, heading.start(1)) + '§' + text.substring(heading.end(1)));
            } else {
                repaired.add(line.text());
            }
        }
        return lines.with(repaired);
    }

    private static boolean goesOn(Matcher heading, Set<Integer> numbers) {
        int number = Integer.parseInt(heading.group(2));
        return numbers.contains(number - 1) || numbers.contains(number + 1);
    }
}
