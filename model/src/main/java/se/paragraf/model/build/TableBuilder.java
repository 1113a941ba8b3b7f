// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.build;

import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.minutes.TableBlock;
import se.paragraf.model.minutes.TableCell;
import se.paragraf.model.minutes.TableRow;

/** A table. */
public final class TableBuilder {

    private final TableBlock table = MinutesFactory.eINSTANCE.createTableBlock();

    TableBuilder() {}

    /**
     * What the table shows.
     *
     * @param caption its heading
     * @return this
     */
    public TableBuilder caption(String caption) {
        table.setCaption(Require.text(caption, "caption"));
        return this;
    }

    /**
     * A row of headings, before any other row.
     *
     * @param cells from left to right
     * @return this
     * @throws IllegalArgumentException if there is a row already
     */
    public TableBuilder header(String... cells) {
        Require.require(table.getHeaderRows() == table.getRows().size(), "cells of a heading come after a row");
        table.setHeaderRows(table.getHeaderRows() + 1);
        return row(cells);
    }

    /**
     * A row.
     *
     * @param cells from left to right
     * @return this
     */
    public TableBuilder row(String... cells) {
        TableRow row = MinutesFactory.eINSTANCE.createTableRow();
        for (String text : Require.notNull(cells, "cells")) {
            Run run = MinutesFactory.eINSTANCE.createRun();
            run.setText(Require.notNull(text, "cells"));
            TableCell cell = MinutesFactory.eINSTANCE.createTableCell();
            cell.getRuns().add(run);
            row.getCells().add(cell);
        }
        table.getRows().add(row);
        return this;
    }

    TableBlock result() {
        return table;
    }
}
