// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.inspection;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Scripts, and what starts programs (ISO 19005-2, 6.5.1). */
final class Actions {

    private static final Set<String> ACTIVE = Set.of("JavaScript", "Launch");

    private static final int LONGEST_CHAIN = 10;

    private Actions() {}

    static boolean areIn(PDDocument pdf) {
        COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
        if (isActive(catalog.getDictionaryObject(COSName.OPEN_ACTION))
                || hasActive(catalog)
                || catalog.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names
                        && names.containsKey(COSName.getPDFName("JavaScript"))) {
            return true;
        }
        for (PDPage page : pdf.getPages()) {
            if (hasActive(page.getCOSObject()) || hasActiveAnnotation(page.getCOSObject())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasActiveAnnotation(COSDictionary page) {
        if (page.getDictionaryObject(COSName.ANNOTS) instanceof COSArray annotations) {
            for (int i = 0; i < annotations.size(); i++) {
                if (annotations.getObject(i) instanceof COSDictionary annotation
                        && (isActive(annotation.getDictionaryObject(COSName.A)) || hasActive(annotation))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one of the actions that come with events is active. */
    private static boolean hasActive(COSDictionary owner) {
        return owner.getDictionaryObject(COSName.AA) instanceof COSDictionary events
                && events.keySet().stream().anyMatch(event -> isActive(events.getDictionaryObject(event)));
    }

    private static boolean isActive(COSBase action) {
        COSBase each = action;
        for (int i = 0; i < LONGEST_CHAIN && each instanceof COSDictionary dictionary; i++) {
            String type = dictionary.getNameAsString(COSName.S);
            if (type != null && ACTIVE.contains(type)) {
                return true;
            }
            each = dictionary.getDictionaryObject(COSName.NEXT);
        }
        return false;
    }
}
