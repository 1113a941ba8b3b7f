// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.field;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.core.importing.text.Line;

/** Finds labels that stand in one block and their values in the next, as where a page was read column by column. */
public final class LabelColumns {

    private static final int FEWEST = 2;
    private static final int LONGEST_LABEL = 60;
    private static final int WIDEST_GAP = 3;

    private LabelColumns() {}

    /** The lines, each label of such a block right above its value. */
    public static List<Line> turned(List<Line> part) {
        List<Line> turned = new ArrayList<>();
        int i = 0;
        while (i < part.size()) {
            int labels = run(part, i, true);
            int values = i + labels;
            int widest = labels < FEWEST ? values : Math.min(part.size(), values + WIDEST_GAP + 1);
            while (values < widest && part.get(values).isBlank()) {
                values++;
            }
            boolean block = labels >= FEWEST
                    && values - i - labels >= 1
                    && values - i - labels <= WIDEST_GAP
                    && run(part, values, false) == labels
                    && (values + labels == part.size()
                            || part.get(values + labels).isBlank());
            if (block) {
                for (int k = 0; k < labels; k++) {
                    turned.add(part.get(i + k));
                    turned.add(part.get(values + k));
                }
                i = values + labels;
            } else {
                int next = Math.max(i + labels, i + 1);
                turned.addAll(part.subList(i, next));
                i = next;
            }
        }
        return turned;
    }

    /** How many lines with words there are from a place on that are labels alone, or none of them a label. */
    private static int run(List<Line> part, int start, boolean labels) {
        int end = start;
        while (end < part.size() && !part.get(end).isBlank() && isLabel(part.get(end)) == labels) {
            end++;
        }
        return end - start;
    }

    /** True for a label that is all of a line and takes a value. */
    private static boolean isLabel(Line line) {
        String text = line.text().strip();
        return text.length() <= LONGEST_LABEL
                && text.chars().noneMatch(Character::isDigit)
                && !text.endsWith(".")
                && LabelFinder.at(text)
                        .filter(label -> label.is(LabelKind.HEADER)
                                || label.is(LabelKind.NOTICE) && label != Label.NOTICE_HEAD
                                || label.is(LabelKind.SIGNATURE)
                                        && label != Label.SIGNATURES
                                        && label != Label.SIGNED_BY
                                        && LabelFinder.whole(text).isPresent())
                        .isPresent();
    }
}
