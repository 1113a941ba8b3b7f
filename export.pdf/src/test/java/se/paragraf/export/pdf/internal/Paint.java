// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import se.paragraf.core.document.DocumentImage;

/** Pictures of the kinds that cameras, scanners and drawing programs write: red at the top left, blue at the bottom right. */
enum Paint {
    PHOTO,
    GREY_PHOTO,
    INK,
    ADOBE_INK,
    SIDEWAYS,
    PROFILED_PHOTO,
    ALPHA,
    GREY,
    DEEP,
    DEEP_GREY,
    PALETTE,
    BLACK_AND_WHITE,
    PROFILED;

    private static final int WIDTH = 60;
    private static final int HEIGHT = 40;

    DocumentImage image() throws IOException {
        return switch (this) {
            case PHOTO -> jpeg(painted(BufferedImage.TYPE_INT_RGB));
            case GREY_PHOTO -> jpeg(painted(BufferedImage.TYPE_BYTE_GRAY));
            case INK -> new DocumentImage("image/jpeg", ink(0));
            case ADOBE_INK ->
                new DocumentImage("image/jpeg", withSegment(ink(255), 0xEE, "Adobe\0\144\0\0\0\0\0".getBytes()));
            case SIDEWAYS ->
                new DocumentImage("image/jpeg", withSegment(jpeg(turned()).bytes(), 0xE1, exif(6)));
            case PROFILED_PHOTO ->
                new DocumentImage(
                        "image/jpeg",
                        withSegment(jpeg(painted(BufferedImage.TYPE_INT_RGB)).bytes(), 0xE2, profileSegment()));
            case ALPHA -> png(painted(BufferedImage.TYPE_INT_ARGB));
            case GREY -> png(painted(BufferedImage.TYPE_BYTE_GRAY));
            case DEEP -> png(deep(ColorSpace.getInstance(ColorSpace.CS_sRGB), true));
            case DEEP_GREY -> png(painted(BufferedImage.TYPE_USHORT_GRAY));
            case PALETTE -> png(painted(BufferedImage.TYPE_BYTE_INDEXED));
            case BLACK_AND_WHITE -> png(painted(BufferedImage.TYPE_BYTE_BINARY));
            case PROFILED ->
                new DocumentImage(
                        "image/png",
                        withProfile(png(painted(BufferedImage.TYPE_INT_RGB)).bytes()));
        };
    }

    /** A photo of a size. */
    static DocumentImage image(int width, int height) throws IOException {
        return jpeg(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
    }

    /** A PNG that says that it is larger than it is. */
    static DocumentImage claiming(int width, int height) throws IOException {
        byte[] file = png(painted(BufferedImage.TYPE_INT_RGB)).bytes();
        ByteBuffer.wrap(file).putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(file, 12, 17);
        ByteBuffer.wrap(file).putInt(29, (int) sum.getValue());
        return new DocumentImage("image/png", file);
    }

    private static BufferedImage painted(int type) {
        return paint(new BufferedImage(WIDTH, HEIGHT, type));
    }

    private static BufferedImage paint(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(250, 220, 200));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, image.getWidth() / 2, image.getHeight() / 2);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(image.getWidth() / 2, image.getHeight() / 2, image.getWidth(), image.getHeight());
        graphics.dispose();
        return image;
    }

    /** As a camera on its side writes it: the right edge is the top. */
    private static BufferedImage turned() {
        BufferedImage upright = painted(BufferedImage.TYPE_INT_RGB);
        BufferedImage turned = new BufferedImage(HEIGHT, WIDTH, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                turned.setRGB(y, WIDTH - 1 - x, upright.getRGB(x, y));
            }
        }
        return turned;
    }

    private static BufferedImage deep(ColorSpace colors, boolean alpha) {
        ColorModel model = new ComponentColorModel(
                colors, alpha, false, alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
        WritableRaster raster = model.createCompatibleWritableRaster(WIDTH, HEIGHT);
        return paint(new BufferedImage(model, raster, false, null));
    }

    private static DocumentImage png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return new DocumentImage("image/png", out.toByteArray());
    }

    private static DocumentImage jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return new DocumentImage("image/jpeg", out.toByteArray());
    }

    /** Four components, of which a number means none; the writer of the JDK takes them as a raster. */
    private static byte[] ink(int none) throws IOException {
        BufferedImage colors = painted(BufferedImage.TYPE_INT_RGB);
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, WIDTH, HEIGHT, 4, null);
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                int rgb = colors.getRGB(x, y);
                raster.setPixel(x, y, new int[] {
                    none ^ 255 - (rgb >> 16 & 0xFF), none ^ 255 - (rgb >> 8 & 0xFF), none ^ 255 - (rgb & 0xFF), none
                });
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + content.length + 4);
        file.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker).putShort((short) (content.length + 2));
        return file.put(content).put(jpeg, 2, jpeg.length - 2).array();
    }

    private static byte[] exif(int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(32);
        exif.put("Exif\0\0MM".getBytes()).putShort((short) 42).putInt(8).putShort((short) 1);
        return exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .array();
    }

    private static byte[] profileSegment() {
        byte[] profile = profile();
        ByteBuffer segment = ByteBuffer.allocate(14 + profile.length);
        return segment.put("ICC_PROFILE\0".getBytes())
                .put((byte) 1)
                .put((byte) 1)
                .put(profile)
                .array();
    }

    private static byte[] profile() {
        return ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    }

    private static byte[] withProfile(byte[] png) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write("iCCPlinear\0\0".getBytes());
        try (DeflaterOutputStream packed = new DeflaterOutputStream(content)) {
            packed.write(((ICC_ColorSpace) ColorSpace.getInstance(ColorSpace.CS_LINEAR_RGB))
                    .getProfile()
                    .getData());
        }
        byte[] chunk = content.toByteArray();
        CRC32 sum = new CRC32();
        sum.update(chunk);
        ByteBuffer file = ByteBuffer.allocate(png.length + chunk.length + 8);
        file.put(png, 0, 33).putInt(chunk.length - 4).put(chunk).putInt((int) sum.getValue());
        return Arrays.copyOf(file.put(png, 33, png.length - 33).array(), file.position());
    }
}
