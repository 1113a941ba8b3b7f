// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.wording;

import se.paragraf.model.text.Message;

/**
 * Words that look like a slip of the pen.
 *
 * @param kind what is wrong with them
 * @param words the words as they stand
 * @param mended what they should be; empty if only a person can tell
 */
record Slip(Kind kind, String words, String mended) {

    enum Kind {
        TWICE,
        VERBS,
        GENITIVE,
        FRAGMENT
    }

    Message inWords() {
        return Message.of(Slip.class, "I26." + kind, words, mended);
    }
}
