// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.inspection;

import java.util.Objects;

/**
 * What the file of a document tells of itself, whatever it says. Immutable, for any thread.
 *
 * @param kind the kind of file: pdf, docx
 * @param pages what its pages show
 * @param label how it presents itself
 * @param structure what it tells to those who do not see it
 * @param protection what it keeps from its readers
 * @param conformance the standards that it claims to follow
 */
public record Inspection(
        String kind, Pages pages, Label label, Structure structure, Protection protection, Conformance conformance) {

    /** The kind of PDF files. */
    public static final String PDF = "pdf";

    /** The kind of Word files. */
    public static final String DOCX = "docx";

    /**
     * Creates it.
     *
     * @param kind not null
     * @param pages not null
     * @param label not null
     * @param structure not null
     * @param protection not null
     * @param conformance not null
     * @throws NullPointerException if an argument is null
     */
    public Inspection {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(pages, "pages");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(structure, "structure");
        Objects.requireNonNull(protection, "protection");
        Objects.requireNonNull(conformance, "conformance");
    }
}
