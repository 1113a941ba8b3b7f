// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.layer;

/**
 * A fixed word or sentence of documents.
 *
 * @param pattern it with places for values, in the form of {@link java.text.MessageFormat}
 * @param file where it stands, with its layer
 */
public record Word(String pattern, String file) {}
