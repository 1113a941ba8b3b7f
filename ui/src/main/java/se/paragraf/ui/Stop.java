// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui;

/** Where the focus can be led in the window by keys, beside the fields that Tab leads to. */
public enum Stop {
    /** One of the four areas of the window. */
    AREA,
    /** A tab in the middle of the window: a view or an open document. */
    TAB,
    /** A page of the document in front. */
    PAGE
}
