// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.export.pdf.internal.PdfFault;

/** What the metadata of a file claim. Damaged metadata claim nothing more, as no reader takes them for anything. */
final class Xmp {

    private static final Logger LOG = LoggerFactory.getLogger(Xmp.class);

    private static final String ARCHIVAL = "http://www.aiim.org/pdfa/ns/id/";
    private static final String ACCESSIBLE = "http://www.aiim.org/pdfua/ns/id/";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    private static final int LONGEST = 1000;

    private final Map<String, String> values = new HashMap<>();
    private String property;

    private Xmp() {}

    static Xmp of(COSDictionary catalog, Unpacking unpacking) throws IOException, PdfFault {
        Xmp xmp = new Xmp();
        if (catalog.getDictionaryObject(COSName.METADATA) instanceof COSStream metadata) {
            try {
                xmp.read(unpacking.of(metadata));
            } catch (XMLStreamException e) {
                LOG.debug("the metadata are damaged", e);
            }
        }
        return xmp;
    }

    /** The standard for archives that is claimed, with its part and level: PDF/A-2A. */
    Optional<String> archival() {
        return value(ARCHIVAL, "part")
                .map(part -> "PDF/A-" + part
                        + value(ARCHIVAL, "conformance").orElse("").toUpperCase(Locale.ROOT));
    }

    /** The standard of accessibility that is claimed: PDF/UA-1. */
    Optional<String> accessible() {
        return value(ACCESSIBLE, "part").map(part -> "PDF/UA-" + part);
    }

    Optional<String> title() {
        return value(DUBLIN_CORE, "title");
    }

    private Optional<String> value(String namespace, String name) {
        return Optional.ofNullable(values.get(namespace + name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private void read(byte[] content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.CHARACTERS -> text(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> end(key(reader.getNamespaceURI(), reader.getLocalName()));
                default -> {
                    // says nothing
                }
            }
        }
    }

    /** A property stands as an attribute or as an element; a title is a list in which each language has an item. */
    private void start(XMLStreamReader reader) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String key = key(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i));
            if (isAsked(key)) {
                values.putIfAbsent(key, reader.getAttributeValue(i));
            }
        }
        String key = key(reader.getNamespaceURI(), reader.getLocalName());
        if (isAsked(key) && !values.containsKey(key)) {
            property = key;
        }
    }

    private void text(String text) {
        if (property != null && text.length() < LONGEST) {
            values.merge(property, text, (before, more) -> before.length() < LONGEST ? before + more : before);
        }
    }

    /** After the first item the rest are translations. */
    private void end(String key) {
        if (key.equals(property) || key.endsWith("#li")) {
            property = null;
        }
    }

    private static boolean isAsked(String key) {
        return key.startsWith(ARCHIVAL) || key.startsWith(ACCESSIBLE) || key.equals(DUBLIN_CORE + "title");
    }

    private static String key(String namespace, String name) {
        return namespace + name;
    }
}
