// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.page;

import java.awt.image.BufferedImage;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;

/** Takes pictures from one tool kit to the other. */
final class Pixels {

    private static final int FULL = 100;

    private Pixels() {}

    /** For any thread. */
    static ImageData of(BufferedImage picture) {
        int width = picture.getWidth();
        ImageData data = new ImageData(width, picture.getHeight(), 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int[] row = new int[width];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            data.setPixels(0, y, width, row, 0);
        }
        return data;
    }

    /** An image that is as sharp as the screen: its pixels are those of a zoom. */
    static Image image(Device device, ImageData data, int zoom) {
        ImageDataProvider provider = wanted -> wanted == zoom
                ? data
                : wanted == FULL ? data.scaledTo(data.width * FULL / zoom, data.height * FULL / zoom) : null;
        return new Image(device, provider);
    }
}
