// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.carried;

/**
 * A paragraph of a Word document as it was written.
 *
 * @param id the identity of the model's element that it belongs to; empty if to none
 * @param place what people call that place, such as § 12 or the heading above; empty before the first
 * @param text its text, with white space collapsed
 */
public record WrittenText(String id, String place, String text) {}
