// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import se.paragraf.core.export.ExportException;
import se.paragraf.model.text.Message;

/**
 * Makes sure that every character of a document has a glyph. The renderer writes another character for one that has none
 * and says nothing.
 */
final class Characters {

    private static final int MOST_NAMED = 10;

    /** What means the same on paper and has a glyph. */
    private static final Map<Integer, String> SAME = Map.of(
            0x2011, "-", // non-breaking hyphen
            0x2028, " ", // line separator
            0x2029, " ", // paragraph separator
            0x202F, "\u00A0", // narrow no-break space
            0x3000, " "); // ideographic space

    private final Fonts fonts;
    private final Set<Integer> missing = new TreeSet<>();

    Characters(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Replaces what can be replaced in the texts of a document. */
    void prepare(Document document) throws ExportException, IOException {
        prepare((Node) document.getDocumentElement());
        if (!missing.isEmpty()) {
            String names =
                    missing.stream().limit(MOST_NAMED).map(Characters::named).collect(Collectors.joining(", "));
            throw new ExportException(Message.of(PdfExporter.class, "pdf.glyphs", missing.size(), names));
        }
    }

    private void prepare(Node node) throws IOException {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                text.setData(prepare(text.getData()));
            } else if (!child.getNodeName().equals("style")) {
                prepare(child);
            }
        }
    }

    private String prepare(String text) throws IOException {
        if (text.chars().allMatch(c -> c < 0x7F)) {
            return text;
        }
        StringBuilder prepared = new StringBuilder(text.length());
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i = composed.offsetByCodePoints(i, 1)) {
            prepare(composed.codePointAt(i), prepared);
        }
        return prepared.toString();
    }

    private void prepare(int c, StringBuilder prepared) throws IOException {
        if (SAME.containsKey(c)) {
            prepared.append(SAME.get(c));
        } else if (isInvisible(c)) {
            return;
        } else if (Character.isWhitespace(c) || c == 0x00A0 || fonts.has(c)) {
            prepared.appendCodePoint(c);
        } else if (Character.isSpaceChar(c)) {
            prepared.append(' ');
        } else {
            missing.add(c);
        }
    }

    /** Soft hyphens, joiners, marks of direction and variation: they are no characters that one sees. */
    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.CONTROL && !Character.isWhitespace(c)
                || c >= 0xFE00 && c <= 0xFE0F;
    }

    private static String named(int c) {
        return String.format("%s (U+%04X %s)", Character.toString(c), c, Character.getName(c));
    }
}
