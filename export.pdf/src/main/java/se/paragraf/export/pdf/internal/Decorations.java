// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Pictures that mean nothing. The renderer tags every picture as a figure: these are taken out of the tags again and marked as
 * artifacts, so that nothing is read out for them.
 */
final class Decorations {

    /** How the description of such a picture begins until then: no text of a document has these characters. */
    static final String MARK = "\uE000\uE001";

    private final PDDocument document;
    private final Map<COSDictionary, Set<Integer>> contents = new HashMap<>();

    private Decorations(PDDocument document) {
        this.document = document;
    }

    static void remove(PDDocument document) throws IOException {
        Decorations decorations = new Decorations(document);
        decorations.take(document.getDocumentCatalog().getStructureTreeRoot());
        for (PDPage page : document.getPages()) {
            Set<Integer> ids = decorations.contents.get(page.getCOSObject());
            if (ids != null) {
                decorations.rewrite(page, ids);
                decorations.forget(page, ids);
            }
        }
    }

    /** Takes the figures out of the tags below, and what has nothing in it without them; true if nothing is left. */
    private boolean take(PDStructureNode node) {
        List<Object> kids = node.getKids();
        boolean any = false;
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element && (isDecorative(element) || take(element))) {
                node.removeKid(element);
                any = true;
            }
        }
        return any && node.getKids().isEmpty();
    }

    private boolean isDecorative(PDStructureElement element) {
        String description = element.getAlternateDescription();
        if (description == null || !description.startsWith(MARK)) {
            return false;
        }
        for (Object kid : element.getKids()) {
            if (kid instanceof Integer id) {
                contents.computeIfAbsent(element.getPage().getCOSObject(), page -> new HashSet<>())
                        .add(id);
            }
        }
        return true;
    }

    private void rewrite(PDPage page, Set<Integer> ids) throws IOException {
        List<Object> tokens = new ArrayList<>();
        for (Object token : new PDFStreamParser(page).parse()) {
            int last = tokens.size() - 1;
            if (token instanceof Operator operator
                    && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                    && tokens.get(last) instanceof COSDictionary properties
                    && ids.contains(properties.getInt(COSName.MCID))) {
                tokens.set(last - 1, COSName.ARTIFACT);
                tokens.remove(last);
                tokens.add(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT));
            } else {
                tokens.add(token);
            }
        }
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
    }

    /** The way back from the page to its tags. */
    private void forget(PDPage page, Set<Integer> ids) throws IOException {
        PDNumberTreeNode tree =
                document.getDocumentCatalog().getStructureTreeRoot().getParentTree();
        Object parents = ((PDParentTreeValue) tree.getValue(page.getStructParents())).getCOSObject();
        if (parents instanceof COSArray array) {
            ids.forEach(id -> array.set(id, COSNull.NULL));
        }
    }
}
