// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.paragraf.core.internal.json.FindingsDocument;

/** Findings as the JSON document of the command line's contract. For any thread. */
public final class FindingsJson {

    private FindingsJson() {}

    /**
     * Writes one document and leaves the stream open.
     *
     * @param findingsByFile the findings of each file, in the order to write them
     * @param language the language of the messages
     * @param out where to
     * @throws IOException if {@code out} does not take it
     */
    public static void write(Map<String, List<Finding>> findingsByFile, Locale language, OutputStream out)
            throws IOException {
        FindingsDocument.write(findingsByFile, language, out);
    }
}
