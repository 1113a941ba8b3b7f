// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.corpus;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntBiFunction;

/** The tables of the page about the quality of reading. */
final class QualityPage {

    private QualityPage() {}

    /** A row a group and a row a file, in Markdown. */
    static String of(List<Score> scores) {
        StringBuilder page =
                new StringBuilder("| part | fields | right | precision | recall | F1 |\n|---|--:|--:|--:|--:|--:|\n");
        for (Group group : Group.values()) {
            if (group != Group.WORDS) {
                int found = sum(scores, Score::found, group);
                int given = sum(scores, Score::given, group);
                int stated = sum(scores, Score::stated, group);
                page.append("| %s | %d | %s | %s | %s | %s |\n"
                        .formatted(
                                group.name().toLowerCase(Locale.ROOT),
                                sum(scores, Score::all, group),
                                share(sum(scores, Score::right, group), sum(scores, Score::all, group)),
                                share(found, given),
                                share(found, stated),
                                share(2 * found, given + stated)));
            }
        }
        page.append("\n| text | fields | right | words | lost |\n|---|--:|--:|--:|--:|\n");
        scores.forEach(score -> row(page, score.file(), List.of(score)));
        row(page, "**all**", scores);
        return page.toString();
    }

    private static void row(StringBuilder page, String name, List<Score> scores) {
        int all = 0;
        int right = 0;
        for (Group group : Group.values()) {
            if (group != Group.WORDS) {
                all += sum(scores, Score::all, group);
                right += sum(scores, Score::right, group);
            }
        }
        int words = sum(scores, Score::all, Group.WORDS);
        page.append("| %s | %d | %s | %d | %d |\n"
                .formatted(name, all, share(right, all), words, words - sum(scores, Score::right, Group.WORDS)));
    }

    private static int sum(List<Score> scores, ToIntBiFunction<Score, Group> count, Group group) {
        return scores.stream().mapToInt(score -> count.applyAsInt(score, group)).sum();
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }
}
