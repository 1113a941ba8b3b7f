// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import se.paragraf.core.internal.json.FindingsDocument;

/** Findings as the JSON document of the command line's contract. For any thread. */
public final class FindingsJson {

    private FindingsJson() {}

    /**
     * Writes one document, whole or not at all, and leaves the stream open.
     *
     * @param files the files with their findings, in the order to write them; two can have one name
     * @param language the language of the messages
     * @param out where to
     * @throws IOException if {@code out} does not take it
     */
    public static void write(List<CheckedFile> files, Locale language, OutputStream out) throws IOException {
        FindingsDocument.write(files, language, out);
    }
}
