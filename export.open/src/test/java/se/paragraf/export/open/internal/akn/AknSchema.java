// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.akn;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/**
 * Validates against what we use of Akoma Ntoso 3.0, told by a schema of our own that is narrower than the standard's
 * everywhere. Where {@code -Dparagraf.akn.schema} names the file {@code akomantoso30.xsd} of OASIS, against that as well.
 */
final class AknSchema {

    static final String STANDARD = "paragraf.akn.schema";

    private static final Schema PROFILE = profile();

    private AknSchema() {}

    static void validate(String document) throws SAXException, IOException {
        validate(PROFILE, document);
        if (!System.getProperty(STANDARD, "").isEmpty()) {
            validate(Standard.SCHEMA, document);
        }
    }

    /** What is wrong with a document after our schema; null if nothing is. */
    static String fault(String document) throws IOException {
        return fault(PROFILE, document);
    }

    /** What is wrong with a document after that of OASIS; null if nothing is. */
    static String faultOfStandard(String document) throws IOException {
        return fault(Standard.SCHEMA, document);
    }

    private static String fault(Schema schema, String document) throws IOException {
        try {
            validate(schema, document);
            return null;
        } catch (SAXException e) {
            return e.getMessage();
        }
    }

    private static void validate(Schema schema, String document) throws SAXException, IOException {
        schema.newValidator().validate(new StreamSource(new StringReader(document)));
    }

    private static Schema profile() {
        return compiled(new StreamSource(resource("/akn-profile.xsd").toString()));
    }

    private static URL resource(String name) {
        return AknSchema.class.getResource(name);
    }

    private static Schema compiled(StreamSource source) {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            factory.setResourceResolver((type, namespace, publicId, systemId, base) ->
                    XMLConstants.XML_NS_URI.equals(namespace) ? xmlAttributes() : null);
            return factory.newSchema(source);
        } catch (SAXException e) {
            throw new AssertionError(source.getSystemId() + ": " + e.getMessage(), e);
        }
    }

    /** The standard wants the schema of xml:lang from beside it or from the web; it need be in neither place. */
    private static LSInput xmlAttributes() {
        try {
            var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
            LSInput input = ((DOMImplementationLS) builder.getDOMImplementation()).createLSInput();
            input.setSystemId(resource("/xml-attributes.xsd").toString());
            return input;
        } catch (ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    /** Loaded where it is named only. */
    private static final class Standard {

        private static final Schema SCHEMA = compiled(new StreamSource(new File(System.getProperty(STANDARD))));
    }
}
