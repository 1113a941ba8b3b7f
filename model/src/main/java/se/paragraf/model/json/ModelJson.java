// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;
import se.paragraf.model.federation.Document;
import se.paragraf.model.internal.json.DefaultModelJson;
import se.paragraf.model.io.ModelContent;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelPackages;

/**
 * Writes and reads federations, meetings and attest orders as JSON that holds all that a file of the model holds. A
 * service; for any thread. {@link JsonSchema} describes the form.
 */
@ProviderType
public interface ModelJson {

    /** Where the schema of Paragraf's own model lies in the jar of this bundle. */
    String SCHEMA = "model/paragraf.schema.json";

    /** The identity of that schema. */
    String SCHEMA_ID = "https://paragraf.se/model/1/paragraf.schema.json";

    /** The largest document that is read, in bytes. */
    int LIMIT = 64 << 20;

    /**
     * Makes the service without OSGi, for the metamodels of the class path.
     *
     * @return the service
     */
    static ModelJson standalone() {
        return with(ModelPackages.standalone());
    }

    /**
     * Makes the service without OSGi.
     *
     * @param packages the metamodels that may be read
     * @return the service
     */
    static ModelJson with(ModelPackages packages) {
        return new DefaultModelJson(packages);
    }

    /**
     * Writes a document. The same content gives the same bytes.
     *
     * @param document the document, which is not changed; references from it to other files lead to its own folder
     * @param out where to, flushed and left open
     * @throws ModelException if it holds what cannot be read again: two elements with the same identity, a reference to what
     *     is in no file or outside the folder. Something may have been written already
     * @throws IOException if {@code out} does not take it
     */
    void write(Document document, OutputStream out) throws ModelException, IOException;

    /**
     * Reads a document. References to other files stay unresolved.
     *
     * @param in UTF-8, at most {@link #LIMIT}, read to its end and left open
     * @return the content
     * @throws ModelException if it cannot be read, is not of this form, refers to what is missing or outside its folder, needs
     *     a metamodel that is not installed, or was written by a newer version
     */
    ModelContent read(InputStream in) throws ModelException;
}
