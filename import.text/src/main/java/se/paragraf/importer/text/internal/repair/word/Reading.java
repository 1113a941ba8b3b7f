// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair.word;

/**
 * What a word is taken for.
 *
 * @param word in small letters; what stands there if nothing is likelier
 * @param confidence how sure, in 0..1
 * @param known true if what stands there is a word or name that a list knows
 */
public record Reading(String word, double confidence, boolean known) {

    /** What is less sure is for a human to say. */
    private static final double SURE = 0.9;

    public boolean isSure() {
        return confidence >= SURE;
    }
}
