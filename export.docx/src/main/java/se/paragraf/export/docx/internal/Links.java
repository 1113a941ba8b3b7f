// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.paragraf.export.docx.internal.packaging.Relationships;
import se.paragraf.export.docx.internal.xml.Texts;

/** The addresses that a document leads to. Others than of the web and of mail are left out: a file or a program. */
final class Links {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private final Map<String, String> relationshipByAddress = new HashMap<>();
    private final Relationships relationships;
    private final Bookmarks bookmarks;

    Links(Relationships relationships, Bookmarks bookmarks) {
        this.relationships = relationships;
        this.bookmarks = bookmarks;
    }

    Optional<Link> link(String address) {
        if (address == null) {
            return Optional.empty();
        }
        String trimmed = Texts.collapse(address);
        if (trimmed.startsWith("#")) {
            return trimmed.length() == 1
                    ? Optional.empty()
                    : Optional.of(new Link(null, bookmarks.name(trimmed.substring(1))));
        }
        int colon = trimmed.indexOf(':');
        if (colon < 0 || !SCHEMES.contains(trimmed.substring(0, colon).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return Optional.of(new Link(
                relationshipByAddress.computeIfAbsent(
                        uri(trimmed), uri -> relationships.add(Relationships.OFFICE + "hyperlink", uri, true)),
                null));
    }

    /** Word calls a file damaged whose addresses are no URIs; what cannot stand in one is written in percent form. */
    private static String uri(String address) {
        StringBuilder uri = new StringBuilder(address.length());
        address.codePoints().forEach(character -> {
            if (character <= ' ' || character == 0x7F || "\"<>\\^`{|}".indexOf(character) >= 0) {
                uri.append(String.format(Locale.ROOT, "%%%02X", character));
            } else {
                uri.appendCodePoint(character);
            }
        });
        return uri.toString();
    }
}
