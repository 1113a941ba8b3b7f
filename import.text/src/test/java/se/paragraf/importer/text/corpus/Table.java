// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.corpus;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntBiFunction;

/** A line a file, a column a group: fields right of all. */
final class Table {

    private Table() {}

    static String of(List<Score> scores) {
        StringBuilder table = new StringBuilder("%-22s".formatted(""));
        for (Group group : Group.values()) {
            table.append(" %9.9s".formatted(group));
        }
        for (Score score : scores) {
            line(table, score.file(), List.of(score));
        }
        line(table, "all", scores);
        table.append("%n%-22s".formatted("per cent"));
        for (Group group : Group.values()) {
            double share = 100.0 * sum(scores, Score::right, group) / Math.max(1, sum(scores, Score::all, group));
            table.append(String.format(Locale.ROOT, " %9.1f", share));
        }
        return table.append(System.lineSeparator()).toString();
    }

    private static void line(StringBuilder table, String name, List<Score> scores) {
        table.append("%n%-22s".formatted(name));
        for (Group group : Group.values()) {
            String cell = sum(scores, Score::right, group) + "/" + sum(scores, Score::all, group);
            table.append(" %9s".formatted(cell));
        }
    }

    private static int sum(List<Score> scores, ToIntBiFunction<Score, Group> count, Group group) {
        return scores.stream().mapToInt(score -> count.applyAsInt(score, group)).sum();
    }
}
