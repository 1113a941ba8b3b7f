// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.lines;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.LineCollector;
import se.paragraf.core.importing.text.TableCollector;
import se.paragraf.export.docx.internal.xml.Element;

/** Where the text of a Word document goes: to the lines, or to the cell of the table that is open. */
final class WordTables {

    /** Tables that are nested deeper are read as if they were not there, but for their text. */
    private static final int DEEPEST = 40;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private static final class Open {
        private final TableCollector table = new TableCollector();
        private LineCollector cell;
        private boolean inCell;
        private boolean rowDeleted;
        private int columns = 1;
        private boolean goesOn;
    }

    private final LineCollector lines;
    private final Deque<Open> open = new ArrayDeque<>();
    private int tooDeep;

    WordTables(LineCollector lines) {
        this.lines = lines;
    }

    void start(Element element) {
        String value = element.attribute("val");
        Open table = open.peek();
        if (element.name().equals("tbl")) {
            startTable();
        } else if (table != null && tooDeep == 0) {
            switch (element.name()) {
                case "tr" -> {
                    table.table.row();
                    table.rowDeleted = false;
                }
                case "gridBefore" -> table.table.cell(number(value), 1);
                case "del" -> table.rowDeleted |= !table.inCell;
                case "tc" -> {
                    table.inCell = true;
                    table.cell = null;
                    table.columns = 1;
                    table.goesOn = false;
                }
                case "gridSpan" -> table.columns = number(value);
                case "vMerge" -> table.goesOn = !"restart".equals(value);
                case "hMerge" -> table.goesOn |= !"restart".equals(value);
                default -> {
                    // nothing of the table
                }
            }
        }
    }

    private void startTable() {
        if (open.size() == DEEPEST) {
            tooDeep++;
        } else {
            open.push(new Open());
        }
    }

    private static int number(String value) {
        return value != null && NUMBER.matcher(value).matches() ? Integer.parseInt(value) : 1;
    }

    /** Takes what comes now. What goes on from a cell above is empty, and what it holds is not shown. */
    LineCollector target() {
        Open table = open.peek();
        if (table == null) {
            return lines;
        }
        if (table.cell == null) {
            boolean empty = table.rowDeleted || table.goesOn || table.table.isFull();
            table.cell = empty ? new LineCollector() : table.table.cell(table.columns, 1);
            if (table.goesOn && !table.rowDeleted) {
                table.table.goOn(table.columns);
            }
        }
        return table.cell;
    }

    void end(String name) {
        Open table = open.peek();
        if (table == null) {
            return;
        }
        if (name.equals("tbl")) {
            endTable();
        } else if (name.equals("tc") && tooDeep == 0) {
            target();
            table.inCell = false;
        }
    }

    private void endTable() {
        if (tooDeep > 0) {
            tooDeep--;
        } else {
            Open table = open.pop();
            table.table.addTo(Objects.requireNonNull(target()));
        }
    }
}
