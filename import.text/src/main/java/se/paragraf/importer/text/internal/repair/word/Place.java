// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair.word;

/** What the surroundings of a word say of what it can be. */
public enum Place {
    /** In small letters, or in capitals throughout. */
    WORD,
    /** At the start of a line or sentence with a capital, which says nothing. */
    START,
    /** With a capital where words have none: a name, a title or an office. */
    NAME,
    /** After the capital of another name: a surname, if it is not an office or a member. */
    SURNAME
}
