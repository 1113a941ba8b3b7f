// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.reading;

import java.util.List;

/**
 * A paragraph of a Word document as it is now.
 *
 * @param tags the tags of the content controls around it, the outermost first
 * @param text its text, with white space collapsed
 */
public record FoundText(List<String> tags, String text) {}
