// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.inspection;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The fonts that text is shown in and that the file does not have inside. */
final class FontsOutside {

    private static final int MOST = 20;

    private final Map<COSDictionary, Boolean> inside = new IdentityHashMap<>();
    private final Set<String> names = new LinkedHashSet<>();

    List<String> names() {
        return List.copyOf(names);
    }

    /** Notes that text is shown in a font; null where the page names one that it does not have. */
    void use(COSDictionary font) {
        if (font != null && !isInside(font) && names.size() < MOST) {
            String name = font.getNameAsString(COSName.BASE_FONT);
            names.add(name == null ? "?" : name);
        }
    }

    /** Whether it needs no other program to have it. */
    boolean isInside(COSDictionary font) {
        return inside.computeIfAbsent(font, FontsOutside::hasFile);
    }

    private static boolean hasFile(COSDictionary font) {
        if (COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE))) {
            // Its letters are drawn by the file itself.
            return true;
        }
        COSDictionary described = font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray descendants
                        && descendants.size() > 0
                        && descendants.getObject(0) instanceof COSDictionary descendant
                ? descendant
                : font;
        return described.getDictionaryObject(COSName.FONT_DESC) instanceof COSDictionary descriptor
                && (descriptor.containsKey(COSName.FONT_FILE)
                        || descriptor.containsKey(COSName.FONT_FILE2)
                        || descriptor.containsKey(COSName.FONT_FILE3));
    }
}
