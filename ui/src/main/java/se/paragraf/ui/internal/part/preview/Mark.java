// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.preview;

/**
 * An entry of the outline of a document.
 *
 * @param title its words
 * @param spot where it leads
 */
record Mark(String title, Spot spot) {}
