// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.phrase;

import java.util.List;

/**
 * Words that are used again and again.
 *
 * @param name what it is called
 * @param sentences what is written, one paragraph each
 */
public record Phrase(String name, List<Sentence> sentences) {

    /**
     * A paragraph of a phrase.
     *
     * @param words the words; … stands for what is to be filled in
     * @param decides whether it is a decision
     */
    public record Sentence(String words, boolean decides) {}
}
