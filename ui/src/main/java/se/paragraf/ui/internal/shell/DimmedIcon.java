// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;

/** A picture that lets its ground through: what SWT makes of it is brighter than itself on a dark ground. */
final class DimmedIcon extends ImageDescriptor {

    private static final int SHARE = 3;

    private final ImageDescriptor icon;

    DimmedIcon(ImageDescriptor icon) {
        this.icon = icon;
    }

    @Override
    public ImageData getImageData(int zoom) {
        ImageData data = icon.getImageData(zoom);
        if (data != null && data.alphaData != null) {
            for (int i = 0; i < data.alphaData.length; i++) {
                data.alphaData[i] = (byte) (Byte.toUnsignedInt(data.alphaData[i]) / SHARE);
            }
        }
        return data;
    }
}
