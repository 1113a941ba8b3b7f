// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.paragraf.core.document.DocumentImage;

/**
 * A picture that every format can hold: PNG, or JPEG in grey or colours of the screen.
 *
 * @param image the file
 * @param width how wide it is by nature, in pixels of 1/96 inch
 * @param height how high
 */
public record Picture(DocumentImage image, int width, int height) {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final long MOST_PIXELS = 50_000_000;
    private static final double CSS_DPI = 96;
    private static final double MM_PER_INCH = 25.4;

    /** Reads the head of a picture; its pixels are left to the formats. */
    public static Picture of(byte[] bytes) throws PictureFault {
        String format = format(bytes);
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw new PictureFault("picture.large", MOST_PIXELS / 1_000_000);
            }
            if (reader.getRawImageType(0) == null) {
                throw new PictureFault("picture.colours");
            }
            double scale = CSS_DPI / dpi(reader);
            return new Picture(
                    new DocumentImage("image/" + format, bytes), (int) Math.max(1, Math.round(width * scale)), (int)
                            Math.max(1, Math.round(height * scale)));
        } catch (IOException | RuntimeException e) {
            // The readers of the JDK throw what comes when a file is damaged.
            throw new PictureFault(e, "picture.damaged");
        } finally {
            reader.dispose();
        }
    }

    /** The same picture, smaller if it is wider or higher than a space. */
    public Picture within(int widest, int highest) {
        double scale = Math.min(1, Math.min((double) widest / width, (double) highest / height));
        return scale == 1
                ? this
                : new Picture(image, (int) Math.max(1, Math.round(width * scale)), (int)
                        Math.max(1, Math.round(height * scale)));
    }

    private static String format(byte[] bytes) throws PictureFault {
        if (startsWith(bytes, PNG)) {
            return "png";
        } else if (startsWith(bytes, JPEG)) {
            return "jpeg";
        }
        throw new PictureFault("picture.format");
    }

    private static boolean startsWith(byte[] bytes, byte[] head) {
        return bytes.length >= head.length && Arrays.equals(bytes, 0, head.length, head, 0, head.length);
    }

    /** The resolution that the file declares; that of the screen if it declares none, or none that can be. */
    private static double dpi(ImageReader reader) throws IOException {
        IIOMetadata metadata = reader.getImageMetadata(0);
        Element root = (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
        NodeList sizes = root.getElementsByTagName("HorizontalPixelSize");
        if (sizes.getLength() == 0) {
            return CSS_DPI;
        }
        double dpi = MM_PER_INCH / Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
        return dpi >= 48 && dpi <= 2400 ? dpi : CSS_DPI;
    }
}
