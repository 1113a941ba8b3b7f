// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What the segments of a JPEG file say about its picture.
 *
 * @param components 1 for grey, 3 for colours of light, 4 for colours of ink
 * @param precision bits a component
 * @param profiled whether it has a colour profile other than sRGB
 * @param inverted whether more ink is a smaller number, as Adobe's programs write it
 * @param orientation how the camera was held, as in Exif: 1 upright
 */
record JpegHeader(int components, int precision, boolean profiled, boolean inverted, int orientation) {

    private static final int ORIENTATION = 0x0112;
    private static final int EXIF_HEADER = 6;
    private static final int ENTRY = 12;

    /** Reads the segments up to the picture; what is not well-formed reads as zero components. */
    static JpegHeader of(byte[] file) {
        int components = 0;
        int precision = 0;
        int orientation = 1;
        boolean profiled = false;
        boolean inverted = false;
        int at = 2;
        while (at + 4 <= file.length && (file[at] & 0xFF) == 0xFF) {
            int marker = file[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int length = (file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF;
            int end = at + 2 + length;
            if (marker == 0xDA || length < 2 || end > file.length) {
                break;
            }
            byte[] segment = Arrays.copyOfRange(file, at + 4, end);
            if (isFrame(marker) && segment.length > 5) {
                precision = segment[0] & 0xFF;
                components = segment[5] & 0xFF;
            } else if (marker == 0xE2 && startsWith(segment, "ICC_PROFILE\0")) {
                profiled |= !text(segment).replace("\0", "").contains("sRGB");
            } else if (marker == 0xE1 && startsWith(segment, "Exif\0\0")) {
                orientation = orientation(segment);
            } else if (marker == 0xEE && startsWith(segment, "Adobe")) {
                inverted = true;
            }
            at = end;
        }
        return new JpegHeader(components, precision, profiled, inverted, orientation);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static int orientation(byte[] exif) {
        ByteBuffer tiff =
                ByteBuffer.wrap(exif, EXIF_HEADER, exif.length - EXIF_HEADER).slice();
        if (tiff.limit() < 8) {
            return 1;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return 1;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries && directory + 2 + (i + 1) * ENTRY <= tiff.limit(); i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    private static boolean startsWith(byte[] segment, String name) {
        return text(segment).startsWith(name);
    }

    private static String text(byte[] segment) {
        return new String(segment, StandardCharsets.ISO_8859_1);
    }
}
