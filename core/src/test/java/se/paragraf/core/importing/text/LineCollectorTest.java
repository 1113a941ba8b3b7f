// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.importing.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.core.importing.ImportException;

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
    void more_lines_than_any_minutes_have_are_refused_wherever_they_were_collected() throws Exception {
        LineCollector cell = new LineCollector();
        for (int i = 0; i < LineCollector.MOST_LINES; i++) {
            cell.add("rad", Form.PLAIN);
        }
        assertThat(cell.isFull()).isFalse();
        assertThat(cell.bounded().all()).hasSize(LineCollector.MOST_LINES);

        cell.add("en till", Form.PLAIN);
        collector.addAll(cell);

        assertThat(collector.isFull()).isTrue();
        assertThatThrownBy(collector::bounded)
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("50,000 lines");
    }

    @Test
    void a_table_of_more_rows_than_any_minutes_have_lines_is_refused_before_its_lines_are_made() {
        TableCollector table = new TableCollector();
        for (int i = 0; i < LineCollector.MOST_LINES; i++) {
            table.row();
        }
        assertThat(table.isFull()).isFalse();

        table.row();
        table.cell(1, 1).add("en till", Form.PLAIN);
        table.addTo(collector);

        assertThat(table.isFull()).isTrue();
        assertThat(collector.isFull()).isTrue();
    }

    @Test
    void what_a_cell_holds_beyond_the_bound_is_not_left_out_silently() {
        TableCollector table = new TableCollector();
        table.cell(1, 1).addBlock("rad\n".repeat(LineCollector.MOST_LINES + 1), Form.PARAGRAPH);
        table.addTo(collector);

        assertThatThrownBy(collector::bounded).isInstanceOf(ImportException.class);
    }

    @Test
    void a_gap_wider_than_any_sheet_is_cut() {
        collector.add("Ordförande" + " ".repeat(100_000) + "Anna Ek\t\tM", Form.PLAIN);

        assertThat(collector.lines().all().get(0).text())
                .hasSizeLessThan(300)
                .startsWith("Ordförande  ")
                .endsWith("  Anna Ek\t\tM");
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
