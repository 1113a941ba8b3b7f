// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.akn;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;

/** The whole document. What is said of it stands before the text, but is known only after it. */
final class DebateDocument {

    private static final String BEGIN =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
            <debate name="%s">
            """;
    private static final String END = """
            </debate>
            </akomaNtoso>
            """;

    /** A part of the document. */
    private interface Part {
        void write(AknXml xml) throws XMLStreamException;
    }

    private DebateDocument() {}

    static void write(Context context, OutputStream out) throws XMLStreamException, IOException {
        byte[] text = part(xml -> new DebateText(context, xml).write());
        byte[] meta = part(xml -> new Meta(context, xml).write());
        String name = context.isExcerpt ? "protokollsutdrag" : "protokoll";
        out.write(BEGIN.formatted(name).getBytes(StandardCharsets.UTF_8));
        out.write(meta);
        out.write(text);
        out.write(END.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] part(Part part) throws XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AknXml xml = new AknXml(bytes);
        part.write(xml);
        xml.flush();
        return bytes.toByteArray();
    }
}
