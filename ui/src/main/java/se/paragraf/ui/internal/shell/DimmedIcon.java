// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** A picture that lets its ground through: what SWT makes of it is brighter than itself on a dark ground. */
final class DimmedIcon extends ImageDescriptor {

    private static final int SHARE = 3;
    private static final int SIZE = 16;

    private final ImageDescriptor icon;

    DimmedIcon(ImageDescriptor icon) {
        this.icon = icon;
    }

    @Override
    public ImageData getImageData(int zoom) {
        ImageData data = icon.getImageData(zoom);
        if (data == null) {
            // Its bundle is gone, and its item is about to go.
            return nothing(zoom);
        }
        if (data.alphaData != null) {
            for (int i = 0; i < data.alphaData.length; i++) {
                data.alphaData[i] = (byte) (Byte.toUnsignedInt(data.alphaData[i]) / SHARE);
            }
        }
        return data;
    }

    private static ImageData nothing(int zoom) {
        int size = SIZE * zoom / 100;
        ImageData data = new ImageData(size, size, 24, new PaletteData(0xff0000, 0xff00, 0xff));
        data.alphaData = new byte[size * size];
        return data;
    }
}
