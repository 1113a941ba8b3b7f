// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.peer;

import java.math.BigInteger;
import java.util.List;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTTblPrBase.TblStyle;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase.NumPr;
import org.docx4j.wml.PPrBase.PStyle;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.RStyle;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.TcPrInner.GridSpan;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;
import se.paragraf.bench.word.Block;

/** Blocks as the objects of docx4j. */
final class Docx4jBlocks {

    private static final ObjectFactory FACTORY = new ObjectFactory();

    private Docx4jBlocks() {}

    static void add(List<Block> blocks, List<Object> content) {
        for (Block block : blocks) {
            if (block instanceof Block.Text text) {
                content.add(paragraph(text));
            } else if (block instanceof Block.Table table) {
                content.add(table(table));
            }
        }
    }

    private static P paragraph(Block.Text text) {
        P paragraph = FACTORY.createP();
        PPr properties = FACTORY.createPPr();
        if (!text.style().isEmpty()) {
            PStyle style = FACTORY.createPPrBasePStyle();
            style.setVal(text.style());
            properties.setPStyle(style);
        }
        if (text.keepNext()) {
            properties.setKeepNext(new BooleanDefaultTrue());
        }
        if (text.isItem()) {
            NumPr numbering = FACTORY.createPPrBaseNumPr();
            NumPr.NumId id = FACTORY.createPPrBaseNumPrNumId();
            id.setVal(BigInteger.valueOf(text.numbering()));
            numbering.setNumId(id);
            NumPr.Ilvl level = FACTORY.createPPrBaseNumPrIlvl();
            level.setVal(BigInteger.valueOf(text.level()));
            numbering.setIlvl(level);
            properties.setNumPr(numbering);
        }
        paragraph.setPPr(properties);
        for (Block.Span span : text.spans()) {
            paragraph.getContent().add(run(span));
        }
        return paragraph;
    }

    private static R run(Block.Span span) {
        R run = FACTORY.createR();
        if (span.bold() || span.italic() || !span.style().isEmpty()) {
            RPr look = FACTORY.createRPr();
            if (!span.style().isEmpty()) {
                RStyle style = FACTORY.createRStyle();
                style.setVal(span.style());
                look.setRStyle(style);
            }
            look.setB(span.bold() ? new BooleanDefaultTrue() : null);
            look.setI(span.italic() ? new BooleanDefaultTrue() : null);
            run.setRPr(look);
        }
        int from = 0;
        for (int to = span.text().indexOf('\n'); to >= 0; to = span.text().indexOf('\n', from)) {
            run.getContent().add(text(span.text().substring(from, to)));
            run.getContent().add(FACTORY.createBr());
            from = to + 1;
        }
        run.getContent().add(text(span.text().substring(from)));
        return run;
    }

    private static Text text(String value) {
        Text text = FACTORY.createText();
        text.setValue(value);
        text.setSpace("preserve");
        return text;
    }

    private static Tbl table(Block.Table table) {
        Tbl target = FACTORY.createTbl();
        TblPr properties = FACTORY.createTblPr();
        TblStyle style = FACTORY.createCTTblPrBaseTblStyle();
        style.setVal(table.style());
        properties.setTblStyle(style);
        target.setTblPr(properties);
        TblGrid grid = FACTORY.createTblGrid();
        for (int width : table.columns()) {
            TblGridCol column = FACTORY.createTblGridCol();
            column.setW(BigInteger.valueOf(width));
            grid.getGridCol().add(column);
        }
        target.setTblGrid(grid);
        for (Block.Row row : table.rows()) {
            target.getContent().add(row(row));
        }
        return target;
    }

    private static Tr row(Block.Row row) {
        Tr target = FACTORY.createTr();
        if (row.heading()) {
            TrPr properties = FACTORY.createTrPr();
            properties
                    .getCnfStyleOrDivIdOrGridBefore()
                    .add(FACTORY.createCTTrPrBaseTblHeader(new BooleanDefaultTrue()));
            target.setTrPr(properties);
        }
        for (Block.Cell cell : row.cells()) {
            target.getContent().add(cell(cell));
        }
        return target;
    }

    private static Tc cell(Block.Cell cell) {
        Tc target = FACTORY.createTc();
        TcPr properties = FACTORY.createTcPr();
        TblWidth width = FACTORY.createTblWidth();
        width.setType(TblWidth.TYPE_DXA);
        width.setW(BigInteger.valueOf(cell.width()));
        properties.setTcW(width);
        if (cell.isWide()) {
            GridSpan span = FACTORY.createTcPrInnerGridSpan();
            span.setVal(BigInteger.valueOf(cell.columns()));
            properties.setGridSpan(span);
        }
        target.setTcPr(properties);
        add(cell.blocks(), target.getContent());
        return target;
    }
}
