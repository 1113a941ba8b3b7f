// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.akn;

import java.io.File;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

/**
 * Validates against what we use of Akoma Ntoso 3.0, told by a schema of our own that is narrower than the standard's
 * everywhere. Where {@code -Dparagraf.akn.schema} names the file {@code akomantoso30.xsd} of OASIS, against that as well.
 */
final class AknSchema {

    private static final Schema PROFILE = profile();
    private static final String STANDARD = System.getProperty("paragraf.akn.schema", "");

    private AknSchema() {}

    static void validate(String document) throws Exception {
        PROFILE.newValidator().validate(new StreamSource(new StringReader(document)));
        if (!STANDARD.isEmpty()) {
            Standard.SCHEMA.newValidator().validate(new StreamSource(new StringReader(document)));
        }
    }

    private static Schema profile() {
        try {
            return factory().newSchema(AknSchema.class.getResource("/akn-profile.xsd"));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static SchemaFactory factory() {
        return SchemaFactory.newDefaultInstance();
    }

    /** Loaded where it is named only. */
    private static final class Standard {

        private static final Schema SCHEMA = standard();

        private static Schema standard() {
            try {
                SchemaFactory factory = factory();
                // It has the schema of xml:lang beside it, and a recursion deeper than a careful parser allows.
                factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
                factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
                return factory.newSchema(new File(STANDARD));
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
    }
}
