// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

/**
 * What a text belongs to.
 *
 * @param id the identity of the model's element; empty if it is of none
 * @param name what people call it: § 12; empty if the heading above says it
 */
record Section(String id, String name) {

    static final Section NONE = new Section("", "");
}
