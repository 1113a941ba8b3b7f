// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.paragraf.importer.text.internal.line.Line;
import se.paragraf.importer.text.internal.line.Lines;

/** The names that a text mentions by themselves: a run of capitalised words of the length of one name. */
public final class NameEvidence {

    private static final int LONGEST_LINE = 4000;
    private static final Pattern WORD_END = Pattern.compile("[,;:.!?()\"”]+$");
    private static final Pattern SPACE = Pattern.compile("[\\h]+");

    private final Map<String, Integer> mentions = new HashMap<>();
    private final Map<String, Boolean> tokens = new HashMap<>();

    public NameEvidence(Lines lines) {
        lines.all().stream()
                .filter(line -> line.text().length() <= LONGEST_LINE)
                .map(Line::cells)
                .forEach(cells -> cells.forEach(this::collect));
    }

    /** How often the words stand as a name of their own. */
    public int mentions(List<String> tokens) {
        return mentions.getOrDefault(String.join(" ", tokens), 0);
    }

    private void collect(String cell) {
        List<String> run = new ArrayList<>();
        for (String word : SPACE.split(cell)) {
            String bare = WORD_END.matcher(word).replaceFirst("");
            if (isToken(bare) || !run.isEmpty() && PersonName.isParticle(bare)) {
                run.add(bare);
                if (bare.length() == word.length()) {
                    continue;
                }
            }
            end(run);
        }
        end(run);
    }

    private boolean isToken(String word) {
        return !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && tokens.computeIfAbsent(word, PersonName::isToken);
    }

    private void end(List<String> run) {
        if (PersonName.matches(run)) {
            mentions.merge(String.join(" ", run), 1, Integer::sum);
        }
        run.clear();
    }
}
