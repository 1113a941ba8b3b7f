// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import se.paragraf.core.document.DocumentImage;
import se.paragraf.core.export.ExportException;

/** Pictures as PDF/A takes them: eight bits of grey or sRGB, upright. Others are converted, what is damaged is refused. */
final class ArchivablePicture {

    /** A page at 600 dots an inch; more would take memory and not be seen. */
    private static final long MOST_PIXELS = 40_000_000;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private static final int PNG_DEPTH = 24;
    private static final float QUALITY = 0.92f;

    /** What is read of a file. */
    private interface Reading<T> {
        T read(ImageReader reader) throws IOException;
    }

    private ArchivablePicture() {}

    static byte[] of(String name, DocumentImage image) throws ExportException {
        byte[] file = image.bytes();
        try {
            if (Arrays.mismatch(file, PNG) == PNG.length) {
                return png(name, file);
            }
            if (file.length > 2 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xD8) {
                return jpeg(name, file);
            }
        } catch (IOException | RuntimeException e) {
            throw Refusal.because(e, "pdf.picture.damaged", name);
        }
        throw Refusal.of("pdf.picture.kind", name, image.mediaType());
    }

    private static byte[] png(String name, byte[] file) throws ExportException, IOException {
        BufferedImage picture = decode(name, "png", file, reader -> reader.read(0));
        boolean plain = file.length > PNG_DEPTH && file[PNG_DEPTH] <= 8 && !contains(file, "iCCP");
        return plain ? file : encode("png", redrawn(picture, 1));
    }

    private static byte[] jpeg(String name, byte[] file) throws ExportException, IOException {
        JpegHeader header = JpegHeader.of(file);
        if (header.components() == 4) {
            decode(name, "jpeg", file, reader -> reader.readRaster(0, null));
            return encode("jpeg", redrawn(inks(file, header), header.orientation()));
        }
        BufferedImage picture = decode(name, "jpeg", file, reader -> reader.read(0));
        boolean plain = header.precision() == 8
                && (header.components() == 1 || header.components() == 3)
                && !header.profiled()
                && header.orientation() == 1;
        return plain ? file : encode("jpeg", redrawn(picture, header.orientation()));
    }

    /** The colours of ink, by the profile that PDFBox has for them; the reader of the JDK knows none. */
    private static BufferedImage inks(byte[] file, JpegHeader header) throws IOException {
        try (PDDocument scratch = new PDDocument()) {
            PDImageXObject picture = JPEGFactory.createFromByteArray(scratch, file);
            if (!header.inverted()) {
                picture.getCOSObject().removeItem(COSName.DECODE);
            }
            return picture.getImage();
        }
    }

    private static void checkSize(String name, ImageReader reader) throws ExportException, IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw Refusal.of("pdf.picture.large", name, pixels / 1_000_000, MOST_PIXELS / 1_000_000);
        }
    }

    /** Decodes to the end, so that a picture of which the half is missing is told. */
    private static <T> T decode(String name, String format, byte[] file, Reading<T> reading)
            throws ExportException, IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        AtomicBoolean incomplete = new AtomicBoolean();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            checkSize(name, reader);
            reader.addIIOReadWarningListener(
                    (source, warning) -> incomplete.compareAndSet(false, tellsOfAnEnd(warning)));
            T picture = reading.read(reader);
            if (incomplete.get()) {
                throw new IOException("premature end");
            }
            return picture;
        } finally {
            reader.dispose();
        }
    }

    private static boolean tellsOfAnEnd(String warning) {
        return warning.startsWith("Truncated") || warning.contains("remature end");
    }

    private static BufferedImage redrawn(BufferedImage picture, int orientation) {
        boolean turned = orientation >= 5;
        int width = turned ? picture.getHeight() : picture.getWidth();
        int height = turned ? picture.getWidth() : picture.getHeight();
        boolean transparent = picture.getColorModel().hasAlpha();
        BufferedImage upright = new BufferedImage(
                width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = upright.createGraphics();
        graphics.drawImage(picture, upright(orientation, picture.getWidth(), picture.getHeight()), null);
        graphics.dispose();
        return upright;
    }

    /** How the rows and columns of a camera come to stand upright: Exif 2.3, 4.6.4 A. */
    private static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] encode(String format, BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static boolean contains(byte[] file, String chunk) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(chunk);
    }
}
