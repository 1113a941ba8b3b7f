// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import se.paragraf.core.internal.json.SarifDocument;

/**
 * Findings as a log in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS), which services of continuous
 * integration read. A failure is of kind {@code fail}, PASS of {@code pass}, UNKNOWN of {@code open}, NA of
 * {@code notApplicable}; the location in the contract's JSON is the logical location. For any thread.
 */
public final class FindingsSarif {

    private FindingsSarif() {}

    /**
     * Writes one log, whole or not at all, and leaves the stream open.
     *
     * @param files the files with their findings, in the order to write them
     * @param language the language of the messages
     * @param out where to
     * @throws IOException if {@code out} does not take it
     */
    public static void write(List<CheckedFile> files, Locale language, OutputStream out) throws IOException {
        SarifDocument.write(files, language, out);
    }
}
