// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.packaging;

/**
 * That a part needs another, or an address outside.
 *
 * @param id its name within the part
 * @param type what the other is to this, a URI
 * @param target where it is, as written
 * @param external whether it lies outside of the package
 */
public record Relationship(String id, String type, String target, boolean external) {

    /** Whether it is of a type, told by the last word of the URI. */
    public boolean is(String word) {
        return type.endsWith("/" + word);
    }
}
