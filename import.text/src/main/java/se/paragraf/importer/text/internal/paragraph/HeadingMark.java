// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import se.paragraf.core.importing.text.Line;

/**
 * A line that begins with the number of a paragraph.
 *
 * @param line the line
 * @param number the number
 * @param written number and sign as they stand
 * @param rest what follows on the line
 */
record HeadingMark(Line line, int number, String written, String rest) {}
