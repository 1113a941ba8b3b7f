// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Takes a run of names without anything between them apart: the layout of a table is lost, the order is not. */
public final class NameRun {

    private static final int PAIR = 0;
    private static final int TRIPLE = -20;
    private static final int LONGER = -50;
    private static final int MENTIONED = 60;
    private static final int ODD_BEGIN = -12;
    private static final int ODD_END = -4;
    private static final int MARGIN = 5;
    private static final int NONE = -1_000_000;

    private final List<String> tokens;
    private final NameEvidence evidence;

    public NameRun(List<String> tokens, NameEvidence evidence) {
        this.tokens = List.copyOf(tokens);
        this.evidence = evidence;
    }

    /** The run as so many names, if one way to take it apart is clearly the best. */
    public Optional<List<String>> split(int count) {
        int n = tokens.size();
        if (count < 1 || n < count * PersonName.SHORTEST || n > count * (PersonName.LONGEST + 1)) {
            return Optional.empty();
        }
        Best[][] best = new Best[count + 1][n + 1];
        best[0][0] = new Best(0, NONE, 0);
        for (int k = 1; k <= count; k++) {
            for (int end = k * PersonName.SHORTEST; end <= n; end++) {
                for (int start = Math.max(0, end - PersonName.LONGEST - 1);
                        start <= end - PersonName.SHORTEST;
                        start++) {
                    if (best[k - 1][start] != null && PersonName.matches(tokens.subList(start, end))) {
                        best[k][end] = better(best[k][end], best[k - 1][start], score(start, end), start);
                    }
                }
            }
        }
        Best whole = best[count][n];
        if (whole == null || whole.score() - whole.second() < MARGIN) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        int end = n;
        for (int k = count; k > 0; k--) {
            int start = best[k][end].start();
            names.add(String.join(" ", tokens.subList(start, end)));
            end = start;
        }
        Collections.reverse(names);
        return Optional.of(names);
    }

    private int score(int start, int end) {
        List<String> name = tokens.subList(start, end);
        int length = (int) name.stream().filter(PersonName::isToken).count();
        int score = length == PersonName.SHORTEST ? PAIR : length == PersonName.SHORTEST + 1 ? TRIPLE : LONGER;
        score += evidence.mentions(name) > 0 ? MENTIONED : 0;
        score += PersonName.isLikeSurname(name.get(0)) ? ODD_BEGIN : 0;
        score += PersonName.isLikeSurname(name.get(name.size() - 1)) ? 0 : ODD_END;
        return score;
    }

    private static Best better(Best known, Best before, int score, int start) {
        int total = before.score() + score;
        int second = before.second() + score;
        if (known == null) {
            return new Best(total, second, start);
        }
        return total > known.score()
                ? new Best(total, Math.max(known.score(), second), start)
                : new Best(known.score(), Math.max(known.second(), total), known.start());
    }

    /**
     * The best way so far to take the beginning of the run apart.
     *
     * @param score how good it is
     * @param second how good the next best is
     * @param start where its last name begins
     */
    private record Best(int score, int second, int start) {}
}
