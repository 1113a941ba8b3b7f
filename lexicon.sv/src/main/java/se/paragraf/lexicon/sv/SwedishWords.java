// SPDX-License-Identifier: Apache-2.0
package se.paragraf.lexicon.sv;

import java.io.IOException;
import java.io.InputStream;

/**
 * The Swedish dictionary of Göran Andersson for Hunspell, as it was published. It is under LGPL 3; its terms are in
 * this bundle as {@code LICENSE_sv_SE.txt}. May be used by many threads.
 */
public final class SwedishWords {

    private SwedishWords() {}

    /**
     * Opens the words: in the first line about how many there are, then one a line, each with the flags of its
     * inflections.
     *
     * @return UTF-8 text; the caller closes it
     * @throws IOException if it cannot be opened
     */
    public static InputStream words() throws IOException {
        return open("sv_SE.dic");
    }

    /**
     * Opens the rules of inflection and of compounds that the flags name.
     *
     * @return UTF-8 text; the caller closes it
     * @throws IOException if it cannot be opened
     */
    public static InputStream affixes() throws IOException {
        return open("sv_SE.aff");
    }

    private static InputStream open(String name) throws IOException {
        return SwedishWords.class.getResource(name).openStream();
    }
}
