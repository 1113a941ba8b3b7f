// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.paragraf.model.minutes.ImageBlock;
import se.paragraf.model.minutes.ListBlock;
import se.paragraf.model.minutes.ListItem;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.minutes.Subheading;
import se.paragraf.model.minutes.TableBlock;
import se.paragraf.model.minutes.TableCell;
import se.paragraf.model.minutes.TableRow;
import se.paragraf.model.minutes.TextBlock;

class PlainTextTest {

    private static final MinutesFactory MINUTES = MinutesFactory.eINSTANCE;

    @Test
    void blocks_stand_on_lines_of_their_own() {
        Subheading heading = MINUTES.createSubheading();
        heading.setText("Bakgrund");

        assertThat(PlainText.of(List.of(heading, text("Två ", "ord.")))).isEqualTo("Bakgrund\nTvå ord.");
    }

    @Test
    void items_keep_their_markers_and_come_before_the_items_below_them() {
        ListBlock list = MINUTES.createListBlock();
        ListItem item = item("-", "först");
        ListBlock below = MINUTES.createListBlock();
        below.getItems().add(item(null, "under"));
        item.getSublists().add(below);
        list.getItems().addAll(List.of(item, item("2.", "sedan")));

        assertThat(PlainText.of(List.of(list))).isEqualTo("- först\nunder\n2. sedan");
    }

    @Test
    void cells_are_parted_by_a_tab() {
        TableBlock table = MINUTES.createTableBlock();
        TableRow row = MINUTES.createTableRow();
        Stream.of("a", "", "c").map(PlainTextTest::cell).forEach(row.getCells()::add);
        table.getRows().add(row);

        assertThat(PlainText.of(List.of(table))).isEqualTo("a\t\tc");
    }

    @Test
    void a_wide_cell_keeps_the_place_of_those_after_it_and_the_caption_stands_above() {
        TableBlock table = MINUTES.createTableBlock();
        table.setCaption("Budget");
        TableRow row = MINUTES.createTableRow();
        row.getCells().addAll(List.of(cell("a"), cell("c")));
        row.getCells().get(0).setColumns(2);
        table.getRows().add(row);

        assertThat(PlainText.of(List.of(table))).isEqualTo("Budget\na\t\tc");
    }

    @Test
    void a_cell_of_a_senseless_width_takes_no_more_room_than_a_page_has() {
        TableBlock table = MINUTES.createTableBlock();
        TableRow row = MINUTES.createTableRow();
        row.getCells().add(cell("a"));
        row.getCells().get(0).setColumns(Integer.MAX_VALUE);
        table.getRows().add(row);

        assertThat(PlainText.of(List.of(table))).hasSize(99);
    }

    @Test
    void a_picture_is_what_it_shows_and_nothing_if_it_is_decorative() {
        ImageBlock picture = MINUTES.createImageBlock();
        picture.setAlt("Karta");
        picture.setCaption("Källa: kansliet");

        assertThat(PlainText.of(List.of(picture))).isEqualTo("Karta\nKälla: kansliet");
        picture.setDecorative(true);
        assertThat(PlainText.of(List.of(picture))).isEmpty();
    }

    private static TextBlock text(String... runs) {
        TextBlock block = MINUTES.createTextBlock();
        Stream.of(runs).map(PlainTextTest::run).forEach(block.getRuns()::add);
        return block;
    }

    private static ListItem item(String marker, String text) {
        ListItem item = MINUTES.createListItem();
        item.setMarker(marker);
        item.getRuns().add(run(text));
        return item;
    }

    private static TableCell cell(String text) {
        TableCell cell = MINUTES.createTableCell();
        cell.getRuns().add(run(text));
        return cell;
    }

    private static Run run(String text) {
        Run run = MINUTES.createRun();
        run.setText(text);
        return run;
    }
}
