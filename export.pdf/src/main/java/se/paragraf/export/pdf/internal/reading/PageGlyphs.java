// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import se.paragraf.export.pdf.internal.ForeignPdf;
import se.paragraf.export.pdf.internal.PdfFault;

/** Takes the letters off the pages of one file, seen or not: recognised text lies unseen behind its picture. */
final class PageGlyphs extends PDFMarkedContentExtractor {

    /** Fifty times what a year of minutes draws. */
    private static final int MOST_OPERATORS = 20_000_000;

    /** What is read of plain text. */
    private static final int MOST_LETTERS = 8 << 20;

    /** What stands more at a slant is no line of text, but a stamp. */
    private static final double SLANT = 0.1;

    private static final int SLANTED = -1;

    private final Deque<Mark> marks = new ArrayDeque<>();
    private Map<Integer, List<Glyph>> byDirection = new TreeMap<>();
    private PDRectangle shown;
    private double pictured;
    private int forms;
    private int operators;
    private int letters;
    private boolean exceeded;

    /**
     * Marked content.
     *
     * @param id its number, or one of the constants of {@link Glyph}
     * @param actual what it stands for, to be taken once; null if it says that itself
     */
    private record Mark(int id, String[] actual) {}

    /**
     * What a page has.
     *
     * @param upright the letters of its lines
     * @param aside those that stand across or at a slant, by how they are turned
     * @param pictured how much of it pictures cover, from 0
     */
    record Taken(List<Glyph> upright, List<List<Glyph>> aside, double pictured) {}

    Taken of(PDPage page) throws IOException, PdfFault {
        marks.clear();
        byDirection = new TreeMap<>();
        shown = page.getCropBox();
        pictured = 0;
        try {
            processPage(page);
        } catch (IOException e) {
            if (exceeded) {
                throw ForeignPdf.tooLarge();
            }
            throw e;
        }
        List<Glyph> upright = byDirection.values().stream()
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
        List<List<Glyph>> aside = byDirection.values().stream()
                .filter(glyphs -> glyphs != upright)
                .toList();
        return new Taken(upright, aside, pictured / Math.max(1, shown.getWidth() * shown.getHeight()));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS || letters > MOST_LETTERS) {
            exceeded = true;
            throw new IOException("too much is drawn");
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        forms++;
        super.showForm(form);
        forms--;
    }

    @Override
    public void xobject(PDXObject object) {
        if (object instanceof PDImageXObject) {
            Matrix ground = getGraphicsState().getCurrentTransformationMatrix();
            pictured += Math.abs((double) ground.getScaleX() * ground.getScaleY()
                    - (double) ground.getShearX() * ground.getShearY());
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        Mark outer = marks.peek();
        int id = outer == null ? Glyph.UNMARKED : outer.id();
        String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        if (tag != null && "Artifact".equals(tag.getName())) {
            id = Glyph.ARTIFACT;
        } else if (properties != null && id != Glyph.ARTIFACT && forms == 0) {
            // What a form counts by itself belongs to no page.
            id = properties.getInt(COSName.MCID, id);
        }
        String[] told = outer == null ? null : outer.actual();
        marks.push(new Mark(id, actual == null ? told : new String[] {actual}));
    }

    @Override
    public void endMarkedContentSequence() {
        marks.poll();
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        Matrix matrix = position.getTextMatrix();
        double x = matrix.getTranslateX();
        double y = matrix.getTranslateY();
        if (x < -1 || y < -1 || x > shown.getWidth() + 1 || y > shown.getHeight() + 1) {
            return;
        }
        Mark mark = marks.peek();
        String text = position.getUnicode();
        if (mark != null && mark.actual() != null) {
            text = mark.actual()[0];
            mark.actual()[0] = "";
        }
        if (text == null || text.isEmpty()) {
            return;
        }
        letters += text.length();
        double left = position.getXDirAdj();
        double size = position.getFontSizeInPt();
        byDirection
                .computeIfAbsent(direction(position, matrix), direction -> new ArrayList<>())
                .add(new Glyph(
                        text,
                        left,
                        left + position.getWidthDirAdj(),
                        position.getYDirAdj(),
                        size > 0 ? size : Math.max(1, position.getHeightDir()),
                        mark == null ? Glyph.UNMARKED : mark.id()));
    }

    private static int direction(TextPosition position, Matrix matrix) {
        double along = Math.max(Math.abs(matrix.getScaleX()), Math.abs(matrix.getShearY()));
        double across = Math.min(Math.abs(matrix.getScaleX()), Math.abs(matrix.getShearY()));
        return across > SLANT * along ? SLANTED : (int) position.getDir();
    }
}
