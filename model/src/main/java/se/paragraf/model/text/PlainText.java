// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
        List<String> lines = new ArrayList<>();
        blocks.forEach(block -> addLines(block, lines));
        return String.join("\n", lines);
    }

    /**
     * The words of runs.
     *
     * @param runs the runs
     * @return the words; empty if there are none
     */
    public static String ofRuns(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            if (run.getText() != null) {
                text.append(run.getText());
            }
        }
        return text.toString();
    }

    private static void addLines(Block block, List<String> lines) {
        if (block instanceof TextBlock text) {
            lines.add(ofRuns(text.getRuns()));
        } else if (block instanceof Subheading heading) {
            addIfThere(heading.getText(), lines);
        } else if (block instanceof ListBlock list) {
            list.getItems().forEach(item -> addLines(item, lines));
        } else if (block instanceof TableBlock table) {
            addIfThere(table.getCaption(), lines);
            table.getRows().forEach(row -> lines.add(rowLine(row)));
        } else if (block instanceof ImageBlock image && !image.isDecorative()) {
            addIfThere(image.getAlt(), lines);
            addIfThere(image.getCaption(), lines);
        }
    }

    private static void addLines(ListItem item, List<String> lines) {
        String marker = item.getMarker() == null ? "" : item.getMarker() + " ";
        lines.add(marker + ofRuns(item.getRuns()));
        item.getSublists().forEach(list -> addLines(list, lines));
    }

    private static void addIfThere(String line, List<String> lines) {
        if (line != null) {
            lines.add(line);
        }
    }

    private static String rowLine(TableRow row) {
        return row.getCells().stream()
                .map(cell ->
                        ofRuns(cell.getRuns()) + "\t".repeat(Math.min(Math.max(cell.getColumns(), 1), WIDEST_CELL) - 1))
                .collect(Collectors.joining("\t"));
    }
}
