// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.page;

/**
 * An entry of the outline of a document.
 *
 * @param title its words
 * @param spot where it leads
 */
public record Mark(String title, Spot spot) {}
