// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import org.eclipse.emf.ecore.EPackage;
import se.paragraf.model.internal.json.SchemaWriter;

/**
 * Derives the JSON Schema (2020-12) of documents that {@link ModelJson} writes from metamodels. That of Paragraf's own
 * model lies ready in the jar as {@link ModelJson#SCHEMA}. For any thread.
 */
public final class JsonSchema {

    private JsonSchema() {}

    /**
     * Writes the schema. The same metamodels give the same bytes.
     *
     * @param id the identity of the schema, an absolute URI
     * @param extensions metamodels of extensions whose objects the schema describes as well, each with a prefix of its own;
     *     none for Paragraf's own. Objects of others are allowed among extensions but not described
     * @param out where to, flushed and left open
     * @throws IOException if {@code out} does not take it
     */
    public static void write(String id, Collection<? extends EPackage> extensions, OutputStream out)
            throws IOException {
        SchemaWriter.write(id, extensions, out);
    }
}
