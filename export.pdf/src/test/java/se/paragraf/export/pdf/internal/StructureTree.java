// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader gets: the tags of a file with their texts. */
final class StructureTree {

    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final StringBuilder dump = new StringBuilder();

    private StructureTree() {}

    static String of(PDDocument document) throws IOException {
        StructureTree tree = new StructureTree();
        for (PDPage page : document.getPages()) {
            tree.texts.put(page.getCOSObject(), textsOf(page));
        }
        PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
        for (Object kid : root.getKids()) {
            tree.add(kid, null, 0);
        }
        return tree.dump.toString();
    }

    private static Map<Integer, String> textsOf(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            texts.merge(content.getMCID(), textOf(content.getContents()), String::concat);
        }
        return texts;
    }

    private static String textOf(List<Object> contents) {
        return contents.stream()
                .map(content -> content instanceof TextPosition position
                        ? position.getUnicode()
                        : content instanceof PDMarkedContent inner ? textOf(inner.getContents()) : "")
                .collect(Collectors.joining());
    }

    private void add(Object kid, PDPage page, int depth) {
        if (kid instanceof PDStructureElement element) {
            PDPage own = element.getPage() == null ? page : element.getPage();
            dump.append("\n")
                    .append("  ".repeat(depth))
                    .append(element.getStructureType())
                    .append(scope(element))
                    .append(element.getLanguage() == null ? "" : "[" + element.getLanguage() + "]");
            element.getKids().forEach(child -> add(child, own, depth + 1));
        } else if (kid instanceof Integer id) {
            dump.append(" |").append(texts.get(page.getCOSObject()).getOrDefault(id, ""));
        } else if (kid instanceof PDMarkedContentReference reference) {
            PDPage own = reference.getPage() == null ? page : reference.getPage();
            dump.append(" |").append(texts.get(own.getCOSObject()).getOrDefault(reference.getMCID(), ""));
        }
    }

    private static String scope(PDStructureElement element) {
        COSBase attributes = element.getCOSObject().getDictionaryObject(COSName.A);
        if (attributes instanceof COSArray array) {
            attributes = array.size() == 0 ? null : array.getObject(0);
        }
        String scope = attributes instanceof COSDictionary dictionary ? dictionary.getNameAsString("Scope") : null;
        return scope == null ? "" : "(" + scope + ")";
    }
}
