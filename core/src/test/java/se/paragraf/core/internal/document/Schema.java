// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Judges documents by the schema of their markup. */
final class Schema {

    private final List<String> faults = new ArrayList<>();
    private final ValidationDriver driver;

    Schema() throws Exception {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                faults.add(e.getMessage());
            }

            @Override
            public void error(SAXParseException e) {
                faults.add("line " + e.getLineNumber() + ": " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                error(e);
            }
        });
        driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        driver.loadSchema(new InputSource(
                VelocityRenderer.class.getResource("document.rnc").toString()));
    }

    /** What is wrong in a document, with lines. */
    List<String> faults(String content) throws Exception {
        faults.clear();
        driver.validate(new InputSource(new StringReader(content)));
        return List.copyOf(faults);
    }
}
