// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

/** The list that an item is in: the same key, the same list. The key of a list of the model is its block. */
public record ListMark(Object key, boolean ordered) {

    static ListMark fresh(boolean ordered) {
        return new ListMark(new Object(), ordered);
    }
}
