// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.document.DocumentImage;
import se.paragraf.export.docx.internal.xml.Element;
import se.paragraf.export.docx.internal.xml.XmlFault;
import se.paragraf.export.docx.internal.xml.XmlHandler;
import se.paragraf.export.docx.internal.xml.XmlSource;

/**
 * The size of a picture, read from its head without decoding it.
 *
 * @param width in pixels, of which an inch has 96
 * @param height in the same
 */
record PictureSize(double width, double height) {

    private static final int PNG_SIZE = 16;
    private static final Pattern LENGTH = Pattern.compile("\\s*(\\d+(?:\\.\\d+)?)\\s*(px|pt|mm|cm|in)?\\s*");
    private static final Pattern BLANKS = Pattern.compile("[\\s,]+");

    static Optional<PictureSize> of(DocumentImage image) {
        try {
            PictureSize size =
                    switch (image.mediaType()) {
                        case "image/png" -> png(ByteBuffer.wrap(image.bytes()));
                        case "image/jpeg" -> jpeg(ByteBuffer.wrap(image.bytes()));
                        default -> drawing(image.bytes());
                    };
            return Optional.of(size).filter(found -> found.width > 0 && found.height > 0);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            // Its head is cut off, so there is nothing to show.
            return Optional.empty();
        }
    }

    private static PictureSize png(ByteBuffer bytes) {
        return new PictureSize(bytes.getInt(PNG_SIZE), bytes.getInt(PNG_SIZE + 4));
    }

    /** Steps from one segment to the next until the one that begins a frame. */
    private static PictureSize jpeg(ByteBuffer bytes) {
        int position = 2;
        while (true) {
            int marker = bytes.get(position + 1) & 0xFF;
            if (marker == 0xFF) {
                position++;
            } else if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                return new PictureSize(bytes.getShort(position + 7) & 0xFFFF, bytes.getShort(position + 5) & 0xFFFF);
            } else {
                position += 2 + (bytes.getShort(position + 2) & 0xFFFF);
            }
        }
    }

    private static PictureSize drawing(byte[] bytes) {
        PictureSize[] found = {new PictureSize(0, 0)};
        try {
            new XmlSource().read(bytes, new XmlHandler() {
                @Override
                public void start(Element element) {
                    if (element.name().equals("svg") && found[0].width == 0) {
                        found[0] = drawing(element);
                    }
                }

                @Override
                public void text(String text) {
                    // has no size
                }

                @Override
                public void end(String name) {
                    // the root has the size
                }
            });
        } catch (XmlFault | IOException e) {
            return new PictureSize(0, 0);
        }
        return found[0];
    }

    private static PictureSize drawing(Element root) {
        double width = pixels(root.attribute("width"));
        double height = pixels(root.attribute("height"));
        String[] box = BLANKS.split(
                root.attribute("viewBox") == null
                        ? ""
                        : root.attribute("viewBox").strip());
        if (box.length != 4) {
            return new PictureSize(width, height);
        }
        PictureSize own = new PictureSize(Double.parseDouble(box[2]), Double.parseDouble(box[3]));
        return own.scaled((int) Math.round(width), (int) Math.round(height));
    }

    private static double pixels(String length) {
        Matcher matcher = LENGTH.matcher(length == null ? "" : length);
        if (!matcher.matches()) {
            return 0;
        }
        double factor =
                switch (matcher.group(2) == null ? "px" : matcher.group(2)) {
                    case "pt" -> 96 / 72.0;
                    case "mm" -> 96 / 25.4;
                    case "cm" -> 96 / 2.54;
                    case "in" -> 96;
                    default -> 1;
                };
        return Double.parseDouble(matcher.group(1)) * factor;
    }

    /** With a width or height or both; 0 is what follows from the other. */
    PictureSize scaled(int newWidth, int newHeight) {
        if (newWidth == 0 && newHeight == 0) {
            return this;
        }
        return new PictureSize(
                newWidth > 0 ? newWidth : width * newHeight / height,
                newHeight > 0 ? newHeight : height * newWidth / width);
    }
}
