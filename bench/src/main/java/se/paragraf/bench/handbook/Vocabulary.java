// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.handbook;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.AttributeProvider;
import se.paragraf.core.document.DocumentImage;

/** Adds to HTML what the vocabulary of our documents asks for. */
final class Vocabulary implements AttributeProvider {

    /** As wide as the text of a page, in pixels of CSS. */
    private static final int WIDTH = 604;

    /** Gives pictures by their source. */
    @FunctionalInterface
    interface Images {

        /**
         * Reads a picture.
         *
         * @param source what the text calls it
         * @return the picture
         * @throws IOException if it cannot be read
         */
        DocumentImage image(String source) throws IOException;
    }

    private final Images images;

    Vocabulary(Images images) {
        this.images = images;
    }

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Image image) {
            setSize(image, attributes);
        } else if (node instanceof Paragraph && node.getFirstChild() instanceof Image) {
            attributes.put("class", "picture");
        } else if (node instanceof Heading heading && heading.getLevel() == 1) {
            attributes.put("class", "title");
        } else if (node instanceof TableBlock && tag.equals("table")) {
            attributes.put("class", "data");
        } else if (tag.equals("th")) {
            attributes.put("scope", "col");
        }
    }

    private void setSize(Image image, Map<String, String> attributes) {
        try {
            byte[] file = images.image(image.getDestination()).bytes();
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file));
            attributes.put("width", String.valueOf(WIDTH));
            attributes.put("height", String.valueOf(WIDTH * picture.getHeight() / picture.getWidth()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
