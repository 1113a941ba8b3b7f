// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.register;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import se.paragraf.core.internal.json.RegisterDocument;

/** Registers as the JSON documents of the command line's contract. For any thread. */
public final class RegisterJson {

    private RegisterJson() {}

    /**
     * Writes one document, whole or not at all, and leaves the stream open.
     *
     * @param decisions the decisions, in the order to write them
     * @param out where to
     * @throws IOException if {@code out} does not take it
     */
    public static void decisions(List<RegisteredDecision> decisions, OutputStream out) throws IOException {
        RegisterDocument.decisions(decisions, out);
    }

    /**
     * Writes one document, whole or not at all, and leaves the stream open.
     *
     * @param assignments the assignments, in the order to write them
     * @param language the language of the evidence
     * @param out where to
     * @throws IOException if {@code out} does not take it
     */
    public static void assignments(List<RegisteredAssignment> assignments, Locale language, OutputStream out)
            throws IOException {
        RegisterDocument.assignments(assignments, language, out);
    }
}
