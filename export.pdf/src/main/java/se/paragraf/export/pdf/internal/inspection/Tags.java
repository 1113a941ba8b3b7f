// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.inspection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import se.paragraf.core.inspection.Structure;
import se.paragraf.export.pdf.internal.ForeignPdf;
import se.paragraf.export.pdf.internal.PdfFault;

/** The tags of a file, counted. */
final class Tags {

    private static final int MOST = 1_000_000;

    private static final int LONGEST_CHAIN = 10;

    private static final COSName ALTERNATIVE = COSName.getPDFName("Alt");

    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Place> ahead = new ArrayDeque<>();
    private final List<Integer> headings = new ArrayList<>();
    private final BitSet withHeaders = new BitSet();
    private COSDictionary roles = new COSDictionary();
    private boolean marked;
    private int tables;
    private int pictures;
    private int picturesWithText;

    /**
     * A place in the tree.
     *
     * @param node what stands there
     * @param table the number of the table that it is in, -1 for none
     */
    private record Place(COSBase node, int table) {}

    private Tags() {}

    static Tags of(COSDictionary catalog) throws PdfFault {
        Tags tags = new Tags();
        tags.marked = catalog.getDictionaryObject(COSName.MARK_INFO) instanceof COSDictionary info
                && info.getBoolean(COSName.getPDFName("Marked"), false);
        if (catalog.getDictionaryObject(COSName.STRUCT_TREE_ROOT) instanceof COSDictionary root) {
            if (root.getDictionaryObject(COSName.ROLE_MAP) instanceof COSDictionary map) {
                tags.roles = map;
            }
            tags.addKids(root, -1);
            tags.walk();
        }
        return tags;
    }

    Structure structure(boolean bookmarks) {
        return marked && !seen.isEmpty()
                ? new Structure(
                        true, headings, tables, withHeaders.cardinality(), pictures, picturesWithText, bookmarks)
                : new Structure(false, List.of(), 0, 0, 0, 0, bookmarks);
    }

    private void walk() throws PdfFault {
        for (Place place = ahead.poll(); place != null; place = ahead.poll()) {
            if (place.node() instanceof COSDictionary element
                    && element.getCOSName(COSName.S) != null
                    && seen.add(element)) {
                if (seen.size() > MOST) {
                    throw ForeignPdf.tooLarge();
                }
                addKids(element, count(element, place.table()));
            }
        }
    }

    private void addKids(COSDictionary element, int table) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray several) {
            for (int i = several.size() - 1; i >= 0; i--) {
                push(several.getObject(i), table);
            }
        } else {
            push(kids, table);
        }
    }

    /** What is shown itself stands beside elements, by its number. */
    private void push(COSBase node, int table) {
        if (node instanceof COSDictionary) {
            ahead.push(new Place(node, table));
        }
    }

    /** Counts an element and returns the table that its kids are in. */
    private int count(COSDictionary element, int table) {
        String role = role(element.getCOSName(COSName.S));
        switch (role) {
            case "Table" -> {
                return tables++;
            }
            case "TH" -> {
                if (table >= 0) {
                    withHeaders.set(table);
                }
            }
            case "Figure" -> {
                pictures++;
                picturesWithText += isTold(element) ? 1 : 0;
            }
            case "H" -> headings.add(0);
            default -> {
                if (role.length() == 2 && role.charAt(0) == 'H' && role.charAt(1) > '0' && role.charAt(1) <= '9') {
                    headings.add(role.charAt(1) - '0');
                }
            }
        }
        return table;
    }

    private static boolean isTold(COSDictionary element) {
        return !element.getString(ALTERNATIVE, "").isBlank()
                || !element.getString(COSName.ACTUAL_TEXT, "").isBlank();
    }

    /** The standard type that a type of one's own stands for. */
    private String role(COSName type) {
        COSName role = type;
        for (int i = 0; i < LONGEST_CHAIN && roles.getCOSName(role) != null; i++) {
            role = roles.getCOSName(role);
        }
        return role.getName();
    }
}
