// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.template;

import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The settings of a template. */
final class Settings {

    /** Those that the schema has after the one that is set here. */
    private static final Set<String> LATER = Set.of(
            "hdrShapeDefaults",
            "footnotePr",
            "endnotePr",
            "compat",
            "docVars",
            "rsids",
            "mathPr",
            "attachedSchema",
            "themeFontLang",
            "clrSchemeMapping",
            "doNotIncludeSubdocsInStats",
            "doNotAutoCompressPictures",
            "forceUpgrade",
            "captions",
            "readModeInkLockDown",
            "smartTagType",
            "schemaLibrary",
            "shapeDefaults",
            "doNotEmbedSmartTags",
            "decimalSymbol",
            "listSeparator",
            "docId",
            "chartTrackingRefBased");

    private Settings() {}

    /** With a table of contents, of whose pages only Word knows, Word has to count when it opens the document. */
    static FilledPart thatUpdateFields(byte[] part) {
        Document tree = WordTree.parse(part);
        Element root = tree.getDocumentElement();
        if (WordTree.child(root, "updateFields").isEmpty()) {
            Element update = WordTree.create(root, "updateFields");
            update.setAttributeNS(WordTree.WORD, "w:val", "true");
            Node later = WordTree.children(root).stream()
                    .filter(child -> child.getLocalName() != null && LATER.contains(child.getLocalName()))
                    .findFirst()
                    .orElse(null);
            root.insertBefore(update, later);
        }
        return new FilledPart(tree);
    }
}
