// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableCollectorTest {

    private final TableCollector table = new TableCollector();

    @Test
    void a_column_without_words_is_left_out() {
        cells("Anna Ek", "", "Ordförande");
        cells("Bo Alm", "", "");

        assertThat(texts()).containsExactly("Anna Ek\tOrdförande", "Bo Alm", "");
    }

    @Test
    void a_frame_of_one_column_is_no_table() {
        cells("Protokoll");
        cells("Styrelsen");

        LineCollector out = new LineCollector();
        table.addTo(out);

        assertThat(out.lines().all())
                .noneMatch(Line::isRow)
                .extracting(Line::text)
                .contains("Protokoll", "Styrelsen");
    }

    @Test
    void words_beside_several_rows_hold_for_each_but_a_label_stands_once() {
        table.row();
        table.cell(1, 2).addBlock("Beslutande", Form.PARAGRAPH);
        table.cell(1, 1).addBlock("Anna Ek", Form.PARAGRAPH);
        table.cell(1, 2).addBlock("Ekby kommun", Form.PARAGRAPH);
        table.endRow();
        table.row();
        table.cell(1, 1).addBlock("Bo Alm", Form.PARAGRAPH);
        table.endRow();

        assertThat(texts()).containsExactly("Beslutande\tAnna Ek\tEkby kommun", "\tBo Alm\tEkby kommun", "");
    }

    @Test
    void rows_whose_cells_have_several_lines_are_parted() {
        cells("Sekreterare\nDan Holm", "Ordförande\nAnna Ek");
        cells("Justerare\nBo Alm", "");

        assertThat(texts())
                .containsExactly("Sekreterare\tOrdförande", "Dan Holm\tAnna Ek", "", "Justerare", "Bo Alm", "");
    }

    @Test
    void a_cell_over_two_columns_moves_those_after_it() {
        table.row();
        table.cell(2, 1).addBlock("Namn", Form.PARAGRAPH);
        table.cell(1, 1).addBlock("Roll", Form.PARAGRAPH);
        cells("Anna", "Ek", "Ordförande");

        assertThat(texts()).containsExactly("Namn\t\tRoll", "Anna\tEk\tOrdförande", "");
    }

    private void cells(String... texts) {
        table.row();
        for (String text : texts) {
            table.cell(1, 1).addBlock(text, Form.PARAGRAPH);
        }
        table.endRow();
    }

    private List<String> texts() {
        LineCollector out = new LineCollector();
        table.addTo(out);
        return out.lines().all().stream().map(Line::text).toList();
    }
}
