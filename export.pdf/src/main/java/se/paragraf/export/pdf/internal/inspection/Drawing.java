// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.inspection;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import se.paragraf.export.pdf.internal.PdfFault;

/** Follows the operators of one stream as far as they tell of text and pictures. */
final class Drawing {

    /** Text that is neither filled nor outlined is there to be found, not to be seen (ISO 32000-1, table 106). */
    private static final int INVISIBLE = 3;

    private static final int MOST_OPERANDS = 1000;

    private static final int MOST_STATES = 10_000;

    private final ContentScan scan;
    private final COSDictionary named;
    private final FontsOutside fonts;
    private final Deque<State> saved = new ArrayDeque<>();
    private State state = new State(1, 0, null);
    private boolean text;
    private double pictured;

    /**
     * What holds for what is drawn next.
     *
     * @param scale how many units of the ground one unit covers
     * @param mode how text is shown
     * @param font in which font; null for none
     */
    private record State(double scale, int mode, COSDictionary font) {}

    Drawing(ContentScan scan, COSDictionary named, FontsOutside fonts) {
        this.scan = scan;
        this.named = named;
        this.fonts = fonts;
    }

    ContentScan.Shown of(byte[] content) throws IOException, PdfFault {
        boolean textIsEnough = isEnough();
        PDFStreamParser parser = new PDFStreamParser(content);
        List<COSBase> operands = new ArrayList<>();
        Object token = parser.parseNextToken();
        while (token != null && !(text && textIsEnough)) {
            if (token instanceof Operator operator) {
                operate(operator.getName(), operands);
                operands.clear();
            } else if (token instanceof COSBase operand && operands.size() < MOST_OPERANDS) {
                operands.add(operand);
            }
            token = parser.parseNextToken();
        }
        return new ContentScan.Shown(text, pictured);
    }

    /** Whether nothing more is to be learnt once there is text: all fonts are inside, and no form has others. */
    private boolean isEnough() {
        return values(COSName.FONT).stream()
                        .allMatch(font -> font instanceof COSDictionary dictionary && fonts.isInside(dictionary))
                && values(COSName.XOBJECT).stream()
                        .noneMatch(object -> object instanceof COSStream stream && isForm(stream));
    }

    private List<COSBase> values(COSName category) {
        return named.getDictionaryObject(category) instanceof COSDictionary members
                ? members.keySet().stream().map(members::getDictionaryObject).toList()
                : List.of();
    }

    private static boolean isForm(COSStream object) {
        return COSName.FORM.equals(object.getCOSName(COSName.SUBTYPE));
    }

    private void operate(String operator, List<COSBase> operands) throws IOException, PdfFault {
        switch (operator) {
            case "q" -> {
                if (saved.size() < MOST_STATES) {
                    saved.push(state);
                }
            }
            case "Q" -> state = saved.isEmpty() ? state : saved.pop();
            case "cm" -> state = new State(state.scale() * scale(operands), state.mode(), state.font());
            case "Tr" -> state = new State(state.scale(), (int) number(operands, 0), state.font());
            case "Tf" ->
                state = new State(
                        state.scale(),
                        state.mode(),
                        member(COSName.FONT, operands) instanceof COSDictionary font ? font : null);
            case "Tj", "'", "\"", "TJ" -> show(operands);
            case "BI" -> pictured += state.scale();
            case "Do" -> draw(operands);
            default -> {
                // neither text nor picture
            }
        }
    }

    private void show(List<COSBase> operands) {
        if (operands.isEmpty() || !hasText(operands.get(operands.size() - 1))) {
            return;
        }
        text = true;
        if (state.mode() != INVISIBLE) {
            fonts.use(state.font());
        }
    }

    private static boolean hasText(COSBase shown) {
        if (shown instanceof COSArray pieces) {
            for (COSBase piece : pieces) {
                if (piece instanceof COSString && hasText(piece)) {
                    return true;
                }
            }
            return false;
        }
        if (shown instanceof COSString string) {
            for (byte code : string.getBytes()) {
                if (code != ' ') {
                    return true;
                }
            }
        }
        return false;
    }

    private void draw(List<COSBase> operands) throws IOException, PdfFault {
        if (!(member(COSName.XOBJECT, operands) instanceof COSStream object)) {
            return;
        }
        if (!isForm(object)) {
            pictured += state.scale();
            return;
        }
        ContentScan.Shown shown = scan.of(object, named);
        text |= shown.text();
        double own = object.getDictionaryObject(COSName.MATRIX) instanceof COSArray matrix
                ? scale(matrix.toList().stream().map(COSBase.class::cast).toList())
                : 1;
        pictured += state.scale() * own * shown.pictured();
    }

    private COSBase member(COSName category, List<COSBase> operands) {
        return !operands.isEmpty()
                        && operands.get(0) instanceof COSName name
                        && named.getDictionaryObject(category) instanceof COSDictionary members
                ? members.getDictionaryObject(name)
                : null;
    }

    /** By how much a matrix makes areas larger: its determinant. */
    private static double scale(List<COSBase> matrix) {
        return Math.abs(number(matrix, 0) * number(matrix, 3) - number(matrix, 1) * number(matrix, 2));
    }

    private static double number(List<COSBase> operands, int at) {
        return at < operands.size() && operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
    }
}
