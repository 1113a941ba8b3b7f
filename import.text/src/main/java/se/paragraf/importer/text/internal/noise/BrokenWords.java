// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.noise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.value.Dates;

/** Finds what heads a page between the halves of a word, where no page is counted in a way that tells it. */
final class BrokenWords {

    private static final int MOST = 6;
    private static final Pattern BROKEN = Pattern.compile(".*\\p{Ll}-\\h*");
    private static final Pattern NUMBER = Pattern.compile("\\h*\\d{1,4}\\h*");

    private BrokenWords() {}

    /** The lines between two halves which are a number, or say what stood above the first paragraph already. */
    static List<Line> heads(Lines lines, int start) {
        List<Line> all = lines.all();
        Set<String> said = new HashSet<>();
        all.stream().limit(start).map(BrokenWords::form).forEach(said::add);
        List<Line> heads = new ArrayList<>();
        for (int i = start; i < all.size(); i++) {
            if (BROKEN.matcher(all.get(i).text()).matches()) {
                List<Line> between = new ArrayList<>();
                int next = i + 1;
                while (next < all.size()
                        && between.size() < MOST
                        && (all.get(next).isBlank() || isHead(all.get(next), said))) {
                    if (!all.get(next).isBlank()) {
                        between.add(all.get(next));
                    }
                    next++;
                }
                if (next < all.size() && goesOn(all.get(next))) {
                    heads.addAll(between);
                }
            }
        }
        return heads;
    }

    private static boolean isHead(Line line, Set<String> said) {
        return NUMBER.matcher(line.text()).matches() || said.contains(form(line));
    }

    private static boolean goesOn(Line line) {
        String text = line.text().strip();
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    private static String form(Line line) {
        return Dates.without(line.text()).strip();
    }
}
