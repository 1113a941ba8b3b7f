// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TableShapeTest {

    private static final int TEXT_WIDTH = 9070;

    /** In bold capitals and small letters at the size of tables, in twips. */
    private static final int TWELVE_LETTERS = 1300;

    @Test
    void where_there_is_no_room_for_all_words_only_the_longest_are_broken() {
        int[] words = {10, 12, 18, 10, 12, 20};
        TableShape shape = new TableShape(TableShape.Kind.DATA);
        for (int column = 0; column < words.length; column++) {
            shape.addCell(column, words[column], words[column]);
        }

        int[] widths = shape.widths(TEXT_WIDTH);

        assertThat(widths[1]).isEqualTo(widths[4]).isGreaterThan(TWELVE_LETTERS);
        assertThat(widths[2]).isCloseTo(widths[5], within(2)).isLessThan(2 * TWELVE_LETTERS);
        assertThat(Arrays.stream(widths).sum()).isEqualTo(TEXT_WIDTH);
    }
}
