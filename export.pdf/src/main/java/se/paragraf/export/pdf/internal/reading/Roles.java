// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What the types of tags stand for (ISO 32000-1, 14.8.4; ISO 32000-2 for Title and some more). */
final class Roles {

    private static final Set<String> INLINE = Set.of(
            "Span",
            "Quote",
            "Note",
            "Reference",
            "BibEntry",
            "Code",
            "Link",
            "Annot",
            "Ruby",
            "RB",
            "RT",
            "RP",
            "Warichu",
            "WT",
            "WP",
            "Em",
            "Strong",
            "Sub",
            "FENote");
    private static final Pattern HEADING = Pattern.compile("H[1-9]?|Title");

    /** A role may stand for another one that stands for another one. */
    private static final int LONGEST_CHAIN = 10;

    private final COSDictionary map;

    Roles(COSDictionary root) {
        this.map = root.getDictionaryObject(COSName.ROLE_MAP) instanceof COSDictionary own ? own : new COSDictionary();
    }

    /** The standard type of an element; empty if it has none. */
    String of(COSDictionary element) {
        COSName type = element.getCOSName(COSName.S);
        for (int i = 0; i < LONGEST_CHAIN && type != null && map.getCOSName(type) != null; i++) {
            type = map.getCOSName(type);
        }
        return type == null ? "" : type.getName();
    }

    static boolean isInline(String role) {
        return INLINE.contains(role);
    }

    static boolean isHeading(String role) {
        return HEADING.matcher(role).matches();
    }
}
