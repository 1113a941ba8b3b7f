// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.spi;

/** Where a view stands in the window. */
public enum Area {
    /** At the left. */
    NAVIGATION,
    /** In the middle, among the editors. */
    MAIN,
    /** At the right of the editors. */
    SIDE,
    /** Below the editors. */
    BOTTOM
}
