// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * Where everything stands, in points from the top left.
 *
 * @param lines the lines of text
 * @param pictures the boxes of the pictures
 */
record Layout(List<Line> lines, List<Rectangle2D> pictures) {

    /** A line of text, or the part of it that stands in a cell. */
    record Line(int page, double left, double right, double top, String text) {}

    static Layout of(PDDocument document) throws IOException {
        List<Line> lines = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                TextPosition first = positions.get(0);
                TextPosition last = positions.get(positions.size() - 1);
                lines.add(new Line(
                        getCurrentPageNo(),
                        first.getXDirAdj(),
                        last.getXDirAdj() + last.getWidthDirAdj(),
                        first.getYDirAdj(),
                        text));
            }
        };
        stripper.getText(document);
        List<Rectangle2D> pictures = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            new Boxes(pictures).processPage(page);
        }
        return new Layout(lines, pictures);
    }

    /** The lines of a page between its head and its foot. */
    List<Line> body(int page) {
        return lines.stream()
                .filter(line -> line.page() == page && line.top() > 70 && line.top() < 790)
                .toList();
    }

    private static final class Boxes extends PDFStreamEngine {

        private final List<Rectangle2D> boxes;

        Boxes(List<Rectangle2D> boxes) {
            this.boxes = boxes;
            addOperator(new Concatenate(this));
            addOperator(new Save(this));
            addOperator(new Restore(this));
            addOperator(new DrawObject(this) {
                @Override
                public void process(Operator operator, List<COSBase> operands) {
                    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
                    boxes.add(new Rectangle2D.Float(
                            matrix.getTranslateX(),
                            matrix.getTranslateY(),
                            matrix.getScalingFactorX(),
                            matrix.getScalingFactorY()));
                }
            });
        }
    }
}
