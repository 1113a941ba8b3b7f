// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core;

import java.util.Objects;

/**
 * One of the things that can be added to Paragraf, which brings some itself.
 *
 * @param kind what it is
 * @param name its name among those of its kind: what is read, what is written, the identity of the rule
 * @param origin the symbolic name of the bundle that brings it, or the name of the file on the class path
 */
public record Extension(Kind kind, String name, String origin) {

    /** What can be added. */
    public enum Kind {
        /** Reads minutes of one form. */
        IMPORTER,
        /** Reads what is odd in the layout of one body; its name is that of its class. */
        READER,
        /** Knows words by which damaged text is repaired; its name is what they are: words, places, people. */
        LEXICON,
        /** Looks into files of one kind. */
        INSPECTOR,
        /** Writes one format. */
        EXPORTER,
        /** Checks minutes. */
        RULE,
        /** Makes one kind of document. */
        DOCUMENT,
        /** Is a layer of templates. */
        TEMPLATE
    }

    /**
     * Creates the extension.
     *
     * @param kind not null
     * @param name not null
     * @param origin not null
     */
    public Extension {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(origin, "origin");
    }
}
