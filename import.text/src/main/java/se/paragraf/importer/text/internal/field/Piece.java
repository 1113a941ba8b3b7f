// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.field;

import se.paragraf.core.importing.text.Line;

/**
 * A line or the part of it that belongs to one label.
 *
 * @param line the line
 * @param text the part of its text, without white space around it
 */
public record Piece(Line line, String text) {}
