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

    /** Far below any slant. */
    private static final int SLANTED = -1000;

    private final Deque<Mark> marks = new ArrayDeque<>();
    private Map<Integer, List<Glyph>> byDirection = new TreeMap<>();
    private PDRectangle shown;
    private double pictured;
    private long dots;
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
     * @param dots how many dots the largest of them has
     * @param height how high it is as it is read
     */
    record Taken(List<Glyph> upright, List<List<Glyph>> aside, double pictured, long dots, double height) {}

    Taken of(PDPage page) throws IOException, PdfFault {
        marks.clear();
        byDirection = new TreeMap<>();
        shown = page.getCropBox();
        pictured = 0;
        dots = 0;
        try {
            processPage(page);
        } catch (IOException e) {
            if (exceeded) {
                throw ForeignPdf.tooLarge();
            }
            throw e;
        }
        int direction = byDirection.entrySet().stream()
                .max(Comparator.comparingInt(turned -> turned.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse(0);
        List<Glyph> upright = byDirection.getOrDefault(direction, List.of());
        byDirection.remove(direction);
        return new Taken(
                upright,
                List.copyOf(byDirection.values()),
                pictured / Math.max(1, shown.getWidth() * shown.getHeight()),
                dots,
                direction % 180 == 0 ? shown.getHeight() : shown.getWidth());
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
        if (object instanceof PDImageXObject picture) {
            dots = Math.max(dots, (long) picture.getWidth() * picture.getHeight());
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
        int direction = direction(position, matrix);
        byDirection
                .computeIfAbsent(direction, turned -> new ArrayList<>())
                .add(glyph(text, position, direction, mark == null ? Glyph.UNMARKED : mark.id()));
    }

    private static Glyph glyph(String text, TextPosition position, int direction, int mark) {
        double size =
                position.getFontSizeInPt() > 0 ? position.getFontSizeInPt() : Math.max(1, position.getHeightDir());
        if (direction >= 0) {
            double left = position.getXDirAdj();
            return new Glyph(text, left, left + position.getWidthDirAdj(), position.getYDirAdj(), size, mark);
        }
        Matrix matrix = position.getTextMatrix();
        double angle = Math.atan2(matrix.getShearY(), matrix.getScaleX());
        double along = matrix.getTranslateX() * Math.cos(angle) + matrix.getTranslateY() * Math.sin(angle);
        double up = matrix.getTranslateY() * Math.cos(angle) - matrix.getTranslateX() * Math.sin(angle);
        double width =
                Math.hypot(position.getEndX() - matrix.getTranslateX(), position.getEndY() - matrix.getTranslateY());
        return new Glyph(text, along, along + width, -up, size, mark);
    }

    /** How a letter is turned: 0, 90, 180 or 270 degrees, or a number below 0 for those at each slant. */
    private static int direction(TextPosition position, Matrix matrix) {
        double along = Math.max(Math.abs(matrix.getScaleX()), Math.abs(matrix.getShearY()));
        double across = Math.min(Math.abs(matrix.getScaleX()), Math.abs(matrix.getShearY()));
        if (across <= SLANT * along) {
            return (int) position.getDir();
        }
        return SLANTED + (int) Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
    }
}
