// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

/** What a line of the editor is. */
public enum LineKind {
    TEXT,
    SUBHEADING,
    ITEM,
    /** A table or picture, as one sign. */
    OBJECT
}
