// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.peer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import se.paragraf.bench.document.DocumentWriter;
import se.paragraf.bench.document.Library;
import se.paragraf.bench.document.Sample;
import se.paragraf.bench.word.Block;
import se.paragraf.bench.word.WordFile;
import se.paragraf.core.export.ExportException;

/** Apache POI, into a template. */
public final class PoiWriter implements DocumentWriter {

    private byte[] template;
    private List<Block> blocks;

    @Override
    public String name() {
        return "poi";
    }

    @Override
    public String library() {
        return Library.of(XWPFDocument.class);
    }

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public void prepare(Sample sample) throws ExportException, IOException {
        WordFile file = sample.word();
        template = file.template("");
        blocks = file.blocks();
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template))) {
            for (Block block : blocks) {
                if (block instanceof Block.Text text) {
                    write(text, document.createParagraph());
                } else if (block instanceof Block.Table table) {
                    write(table, document.createTable());
                }
            }
            document.write(out);
        }
    }

    private static void write(Block.Text text, XWPFParagraph paragraph) {
        if (!text.style().isEmpty()) {
            paragraph.setStyle(text.style());
        }
        if (text.keepNext()) {
            paragraph.setKeepNext(true);
        }
        if (text.isItem()) {
            paragraph.setNumID(BigInteger.valueOf(text.numbering()));
            paragraph.setNumILvl(BigInteger.valueOf(text.level()));
        }
        for (Block.Span span : text.spans()) {
            XWPFRun run = paragraph.createRun();
            if (!span.style().isEmpty()) {
                run.setStyle(span.style());
            }
            if (span.bold()) {
                run.setBold(true);
            }
            if (span.italic()) {
                run.setItalic(true);
            }
            // It makes line breaks of its own of those in the text.
            run.setText(span.text());
        }
    }

    private static void write(Block.Table table, XWPFTable target) {
        target.removeRow(0);
        target.setStyleID(table.style());
        CTTblGrid grid = target.getCTTbl().addNewTblGrid();
        for (int column : table.columns()) {
            grid.addNewGridCol().setW(BigInteger.valueOf(column));
        }
        for (Block.Row row : table.rows()) {
            XWPFTableRow targetRow = new XWPFTableRow(target.getCTTbl().addNewTr(), target);
            if (row.heading()) {
                targetRow.setRepeatHeader(true);
            }
            for (Block.Cell cell : row.cells()) {
                write(cell, targetRow.addNewTableCell());
            }
        }
    }

    private static void write(Block.Cell cell, XWPFTableCell target) {
        target.setWidth(String.valueOf(cell.width()));
        if (cell.isWide()) {
            target.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
        }
        target.removeParagraph(0);
        for (Block block : cell.blocks()) {
            if (block instanceof Block.Text text) {
                write(text, target.addParagraph());
            } else if (block instanceof Block.Table table) {
                write(table, new XWPFTable(target.getCTTc().addNewTbl(), (IBody) target));
            }
        }
    }
}
