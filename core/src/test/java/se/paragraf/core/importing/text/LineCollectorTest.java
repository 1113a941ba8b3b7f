// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineCollectorTest {

    private final LineCollector collector = new LineCollector();

    @Test
    void the_lines_of_the_cells_of_a_row_stand_side_by_side() {
        collector.row(List.of(List.of("Beslutande"), List.of("Anna Ek", "Bo Alm"), List.of(), List.of("M", "S")));

        assertThat(collector.lines().all())
                .containsExactly(
                        new Line(1, "Beslutande\tAnna Ek\t\tM", Form.ROW), new Line(2, "\tBo Alm\t\tS", Form.ROW_PART));
    }

    @Test
    void one_blank_line_parts_blocks_and_none_stands_first() {
        collector.part();
        collector.add("§ 1 Val", Form.HEADING);
        collector.part();
        collector.part();
        collector.add("Bo väljs.", Form.PARAGRAPH);

        assertThat(collector.lines().all()).extracting(Line::text).containsExactly("§ 1 Val", "", "Bo väljs.");
    }

    @Test
    void a_page_begins_with_the_line_after() {
        collector.add("sist", Form.PLAIN);
        collector.startPage();
        collector.add("\ufb01rst", Form.PLAIN);

        Lines lines = collector.lines();
        assertThat(lines.all()).extracting(Line::text).containsExactly("sist", "first");
        assertThat(lines.all().stream().filter(lines::startsPage))
                .extracting(Line::number)
                .containsExactly(2);
    }
}
