// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.model.minutes.Block;
import se.paragraf.model.minutes.ImageBlock;
import se.paragraf.model.minutes.ListBlock;
import se.paragraf.model.minutes.ListItem;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.minutes.Subheading;
import se.paragraf.model.minutes.TableBlock;
import se.paragraf.model.minutes.TableRow;
import se.paragraf.model.minutes.TextBlock;

/** The words of a text without its form: what search, rules and exchange formats work on. */
public final class PlainText {

    /** A file may claim any width; the metamodel holds more than this for a fault. */
    private static final int WIDEST_CELL = 99;

    private PlainText() {}

    /**
     * The words of a body: blocks, list items and table rows separated by a newline, cells by a tab, items with their
     * markers as written, tables below their captions. Of a picture that is not decorative: what it shows, and its caption.
     *
     * @param blocks the blocks
     * @return the words; empty if there are none
     */
    public static String of(List<? extends Block> blocks) {
        return blocks.stream().flatMap(PlainText::lines).collect(Collectors.joining("\n"));
    }

    /**
     * The words of runs.
     *
     * @param runs the runs
     * @return the words; empty if there are none
     */
    public static String ofRuns(List<Run> runs) {
        return runs.stream().map(Run::getText).filter(Objects::nonNull).collect(Collectors.joining());
    }

    private static Stream<String> lines(Block block) {
        if (block instanceof TextBlock text) {
            return Stream.of(ofRuns(text.getRuns()));
        } else if (block instanceof Subheading heading) {
            return Stream.ofNullable(heading.getText());
        } else if (block instanceof ListBlock list) {
            return list.getItems().stream().flatMap(PlainText::itemLines);
        } else if (block instanceof TableBlock table) {
            return Stream.concat(
                    Stream.ofNullable(table.getCaption()),
                    table.getRows().stream().map(PlainText::rowLine));
        } else if (block instanceof ImageBlock image && !image.isDecorative()) {
            return Stream.of(image.getAlt(), image.getCaption()).filter(Objects::nonNull);
        }
        return Stream.empty();
    }

    private static Stream<String> itemLines(ListItem item) {
        String marker = item.getMarker() == null ? "" : item.getMarker() + " ";
        return Stream.concat(
                Stream.of(marker + ofRuns(item.getRuns())),
                item.getSublists().stream().flatMap(PlainText::lines));
    }

    private static String rowLine(TableRow row) {
        return row.getCells().stream()
                .map(cell ->
                        ofRuns(cell.getRuns()) + "\t".repeat(Math.min(Math.max(cell.getColumns(), 1), WIDEST_CELL) - 1))
                .collect(Collectors.joining("\t"));
    }
}
