// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The named places of a document. */
final class Bookmarks {

    private static final int LONGEST_NAME = 40;

    private final Set<String> reserved;
    private final Set<String> names = new HashSet<>();
    private final List<String> waiting = new ArrayList<>();

    /** Those of the template are reserved. */
    Bookmarks(Set<String> reserved) {
        this.reserved = reserved;
    }

    /** The name that Word accepts for an id of the XHTML. */
    String name(String id) {
        String name = accepted(id);
        return reserved.contains(name) ? accepted("own_" + id) : name;
    }

    private static String accepted(String id) {
        StringBuilder name = new StringBuilder(LONGEST_NAME);
        for (int i = 0; i < id.length() && name.length() < LONGEST_NAME; i++) {
            char character = id.charAt(i);
            if (name.isEmpty() && !Character.isLetter(character)) {
                name.append('b');
            }
            name.append(Character.isLetterOrDigit(character) ? character : '_');
        }
        return name.toString();
    }

    /** Remembers an id for the next paragraph. */
    void add(String id) {
        if (id != null && !id.isBlank()) {
            String name = name(id);
            if (names.add(name)) {
                waiting.add(name);
            }
        }
    }

    /** The names for the paragraph that begins now. */
    List<String> take() {
        List<String> taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }
}
