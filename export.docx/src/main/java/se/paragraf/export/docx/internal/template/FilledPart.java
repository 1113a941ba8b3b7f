// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;
import se.paragraf.core.export.ExportException;
import se.paragraf.export.docx.internal.xml.Markup;

/** A part of the template as text with places to be filled. Immutable. */
public final class FilledPart {

    /** What marks a place in the tree; such of the template itself are not written. */
    private static final String PLACE = "paragraf-place";

    private final List<String> texts = new ArrayList<>();
    private final List<String> places = new ArrayList<>();

    /** Writes what stands at a place. */
    public interface Filling {
        void write(String place, Markup out) throws ExportException, IOException;
    }

    FilledPart(Document tree) {
        try {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            Markup out = new Markup(text);
            out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>")
                    .line();
            write(tree.getDocumentElement(), text, out);
            endText(text, out);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory takes everything", e);
        }
    }

    /** A node to put where something shall be filled in. */
    static Node place(Node beside, String name) {
        Document owner = beside instanceof Document document ? document : beside.getOwnerDocument();
        Node place = owner.createProcessingInstruction(PLACE, name);
        place.setUserData(PLACE, Boolean.TRUE, null);
        return place;
    }

    /** The places in their order. */
    public List<String> places() {
        return List.copyOf(places);
    }

    /** The text before the place of an index, from the place before it. */
    public String text(int index) {
        return texts.get(index);
    }

    /** Writes the part. */
    public void write(Filling filling, Markup out) throws ExportException, IOException {
        for (int i = 0; i < places.size(); i++) {
            out.raw(texts.get(i));
            filling.write(places.get(i), out);
        }
        out.raw(texts.get(places.size()));
    }

    private void write(Node node, ByteArrayOutputStream text, Markup out) throws IOException {
        switch (node.getNodeType()) {
            case Node.ELEMENT_NODE -> {
                if (!node.hasChildNodes()) {
                    out.empty(node.getNodeName(), attributes(node.getAttributes()));
                    return;
                }
                out.start(node.getNodeName(), attributes(node.getAttributes()));
                boolean root = node.getParentNode().getNodeType() == Node.DOCUMENT_NODE;
                for (Node child : WordTree.children(node)) {
                    write(child, text, out);
                    if (root && child.getNodeType() == Node.ELEMENT_NODE) {
                        out.line();
                    }
                }
                out.end(node.getNodeName());
            }
            case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> {
                // Between elements white space is there for people only.
                if (isText(node.getParentNode()) || !node.getNodeValue().isBlank()) {
                    out.text(node.getNodeValue());
                }
            }
            case Node.PROCESSING_INSTRUCTION_NODE -> {
                if (node.getUserData(PLACE) != null) {
                    endText(text, out);
                    places.add(((ProcessingInstruction) node).getData());
                }
            }
            default -> {
                // comments are for those who write the template
            }
        }
    }

    private void endText(ByteArrayOutputStream text, Markup out) throws IOException {
        out.flush();
        texts.add(text.toString(StandardCharsets.UTF_8));
        text.reset();
    }

    private static boolean isText(Node element) {
        return WordTree.is(element, "t") || WordTree.is(element, "instrText") || WordTree.is(element, "delText");
    }

    private static String[] attributes(NamedNodeMap attributes) {
        String[] written = new String[attributes.getLength() * 2];
        for (int i = 0; i < attributes.getLength(); i++) {
            written[2 * i] = attributes.item(i).getNodeName();
            written[2 * i + 1] = attributes.item(i).getNodeValue();
        }
        return written;
    }
}
