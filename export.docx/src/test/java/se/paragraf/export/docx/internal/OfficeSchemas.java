// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.io.InputStream;
import java.io.StringReader;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** The transitional schemas of ISO/IEC 29500 as Apache POI carries them. */
public final class OfficeSchemas {

    private static final String FOLDER = "/org/apache/poi/schemas/ooxml/src/";
    private static final Schema WORD = schema("wml.xsd");
    private static final Schema PROPERTIES = schema("shared-documentPropertiesExtended.xsd");

    private static final Pattern IGNORABLE = Pattern.compile("<w15:[^>]*/>| mc:Ignorable=\"[^\"]*\"");

    private OfficeSchemas() {}

    /** Throws with the place and the fault if a part is not valid. */
    public static void validate(Map<String, String> parts) throws Exception {
        for (Map.Entry<String, String> part : parts.entrySet()) {
            if (part.getKey().startsWith("word/")
                    && part.getKey().endsWith(".xml")
                    && !part.getKey().contains("theme")) {
                validateWord(part.getKey(), part.getValue());
            }
        }
        validate(PROPERTIES, "docProps/app.xml", parts.get("docProps/app.xml"));
    }

    /** What a program may ignore is no part of the standard. */
    static void validateWord(String name, String part) throws Exception {
        validate(WORD, name, IGNORABLE.matcher(part).replaceAll(""));
    }

    private static void validate(Schema schema, String name, String part) throws Exception {
        try {
            schema.newValidator().validate(new StreamSource(new StringReader(part), name));
        } catch (SAXException e) {
            throw new AssertionError(name + ": " + e.getMessage(), e);
        }
    }

    private static Schema schema(String name) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            DOMImplementationLS inputs = (DOMImplementationLS) DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation();
            factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
                LSInput input = inputs.createLSInput();
                input.setSystemId(systemId);
                input.setByteStream(open(XMLConstants.XML_NS_URI.equals(namespace) ? "/xml.xsd" : FOLDER + systemId));
                return input;
            });
            return factory.newSchema(new Source[] {
                new StreamSource(open("/xml.xsd"), "xml.xsd"), new StreamSource(open(FOLDER + name), name)
            });
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static InputStream open(String resource) {
        return OfficeSchemas.class.getResourceAsStream(resource);
    }
}
