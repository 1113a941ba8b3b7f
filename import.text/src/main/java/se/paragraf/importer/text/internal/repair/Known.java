// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair;

import java.util.Set;

/**
 * What is known from elsewhere: from the file of the federation, from earlier minutes, from lexicons.
 *
 * @param names of persons, members and places as they are written
 * @param words of the language and the trade, in small letters
 */
public record Known(Set<String> names, Set<String> words) {

    /** Nothing is known. */
    public static final Known NOTHING = new Known(Set.of(), Set.of());
}
