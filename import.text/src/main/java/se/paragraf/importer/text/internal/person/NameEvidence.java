// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;

/** The names that a text mentions by themselves: a run of capitalised words of the length of one name. */
public final class NameEvidence {

    private static final int LONGEST_LINE = 4000;
    private static final Pattern WORD_END = Pattern.compile("[,;:.!?()\"”]+$");
    private static final Pattern SPACE = Pattern.compile("[\\h]+");

    private final Map<String, Integer> mentions = new HashMap<>();
    /** What is known already; the same words come again and again. */
    private final Map<String, Boolean> tokens = new HashMap<>();

    private final Map<String, Boolean> names = new HashMap<>();

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
            if (run.isEmpty() && (word.isEmpty() || Character.isLowerCase(word.charAt(0)))) {
                continue;
            }
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
        if (run.size() >= PersonName.SHORTEST && run.size() <= PersonName.LONGEST + 1) {
            String name = String.join(" ", run);
            if (names.computeIfAbsent(name, words -> PersonName.matches(run))) {
                mentions.merge(name, 1, Integer::sum);
            }
        }
        run.clear();
    }
}
