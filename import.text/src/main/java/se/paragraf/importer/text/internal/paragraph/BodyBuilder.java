// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.EList;
import se.paragraf.importer.text.internal.paragraph.Passage.Form;
import se.paragraf.model.minutes.Block;
import se.paragraf.model.minutes.ListBlock;
import se.paragraf.model.minutes.ListItem;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.minutes.Subheading;
import se.paragraf.model.minutes.TableBlock;
import se.paragraf.model.minutes.TableCell;
import se.paragraf.model.minutes.TableRow;
import se.paragraf.model.minutes.TextBlock;

/** Makes blocks of passages. */
final class BodyBuilder {

    private static final MinutesFactory FACTORY = MinutesFactory.eINSTANCE;
    private static final Pattern COUNTED = Pattern.compile("\\(?(?:[\\p{Alnum}åäö]+[.)/]|\\d+)");

    private final List<Passage> passages;
    private final EList<Block> body;
    private final List<Block> blockOf = new ArrayList<>();

    private BodyBuilder(List<Passage> passages, EList<Block> body) {
        this.passages = passages;
        this.body = body;
    }

    /** Adds the blocks to a body. Returns, for each passage, the block that holds it. */
    static List<Block> build(List<Passage> passages, EList<Block> body) {
        BodyBuilder builder = new BodyBuilder(passages, body);
        int i = 0;
        while (i < passages.size()) {
            i = builder.block(i);
        }
        return builder.blockOf;
    }

    private int block(int i) {
        Passage passage = passages.get(i);
        return switch (passage.form()) {
            case TEXT -> {
                TextBlock text = FACTORY.createTextBlock();
                text.getRuns().add(run(passage.text()));
                yield add(text, i, i + 1);
            }
            case SUBHEADING -> {
                Subheading heading = FACTORY.createSubheading();
                heading.setText(passage.text());
                yield add(heading, i, i + 1);
            }
            case ITEM -> {
                ListBlock list = FACTORY.createListBlock();
                yield add(list, i, items(list, i));
            }
            case ROW -> table(i);
        };
    }

    private int add(Block block, int from, int to) {
        body.add(Traces.trace(
                block, passages.get(from).firstLine(), passages.get(to - 1).lastLine()));
        for (int i = from; i < to; i++) {
            blockOf.add(block);
        }
        return to;
    }

    /** Adds the items of one list, deeper ones as sublists. Returns the place behind the last. */
    private int items(ListBlock list, int first) {
        int indent = passages.get(first).indent();
        String kind = kind(passages.get(first));
        list.setOrdered(COUNTED.matcher(passages.get(first).marker()).matches());
        int i = first;
        while (i < passages.size() && passages.get(i).is(Form.ITEM)) {
            Passage passage = passages.get(i);
            if (i > first && passage.indent() > indent) {
                ListBlock sublist = FACTORY.createListBlock();
                int end = items(sublist, i);
                list.getItems()
                        .get(list.getItems().size() - 1)
                        .getSublists()
                        .add(Traces.trace(
                                sublist,
                                passage.firstLine(),
                                passages.get(end - 1).lastLine()));
                i = end;
            } else if (passage.indent() < indent || !kind(passage).equals(kind)) {
                return i;
            } else {
                ListItem item = Traces.trace(FACTORY.createListItem(), passage);
                item.setMarker(passage.marker().isEmpty() ? null : passage.marker());
                item.getRuns().add(run(passage.text()));
                list.getItems().add(item);
                i++;
            }
        }
        return i;
    }

    private static String kind(Passage passage) {
        String marker = passage.marker();
        return COUNTED.matcher(marker).matches() ? "1" : marker;
    }

    private int table(int first) {
        TableBlock table = FACTORY.createTableBlock();
        int i = first;
        while (i < passages.size() && passages.get(i).is(Form.ROW)) {
            TableRow row = FACTORY.createTableRow();
            for (String cell : passages.get(i).cells()) {
                TableCell tableCell = FACTORY.createTableCell();
                tableCell.getRuns().add(run(cell));
                row.getCells().add(tableCell);
            }
            table.getRows().add(row);
            i++;
        }
        table.setHeaderRows(TableHead.rows(passages.subList(first, i)));
        return add(table, first, i);
    }

    private static Run run(String text) {
        Run run = FACTORY.createRun();
        run.setText(text);
        return run;
    }
}
