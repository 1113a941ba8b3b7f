// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Gives a picture a palette: a page has few colours, and its file becomes a third as large. */
final class FewColours {

    private static final int MOST = 256;
    private static final int FINEST = 32;
    private static final int BITS = 8;
    private static final int FULL = 255;

    private FewColours() {}

    /** The picture in as many steps of each colour as its palette has room for. */
    static BufferedImage of(BufferedImage picture) {
        for (int steps = FINEST; ; steps--) {
            int[] pixels = rounded(picture, steps);
            int[] palette = IntStream.of(pixels).sorted().distinct().toArray();
            if (palette.length <= MOST) {
                return indexed(picture.getWidth(), pixels, palette);
            }
        }
    }

    private static BufferedImage indexed(int width, int[] pixels, int[] palette) {
        IndexColorModel colours =
                new IndexColorModel(BITS, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage image = new BufferedImage(width, pixels.length / width, BufferedImage.TYPE_BYTE_INDEXED, colours);
        for (int i = 0; i < pixels.length; i++) {
            image.getRaster().setSample(i % width, i / width, 0, Arrays.binarySearch(palette, pixels[i]));
        }
        return image;
    }

    private static int[] rounded(BufferedImage picture, int steps) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        for (int i = 0; i < pixels.length; i++) {
            int pixel = pixels[i];
            pixels[i] = rounded(pixel >> 2 * BITS, steps) << 2 * BITS
                    | rounded(pixel >> BITS, steps) << BITS
                    | rounded(pixel, steps);
        }
        return pixels;
    }

    private static int rounded(int colour, int steps) {
        int step = ((colour & FULL) * (steps - 1) + FULL / 2) / FULL;
        return step * FULL / (steps - 1);
    }
}
