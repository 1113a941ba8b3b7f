// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.robot;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** A picture of the main window, with the dialogs that stand over it. */
final class Picture {

    private Picture() {}

    static List<String> save(String file) {
        Display display = Widgets.display();
        display.update();
        List<Shell> windows = Widgets.windows();
        Rectangle whole = windows.get(windows.size() - 1).getBounds().intersection(display.getBounds());
        Image image = new Image(display, whole.width, whole.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, whole.x, whole.y);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            loader.save(file, SWT.IMAGE_PNG);
        } finally {
            gc.dispose();
            image.dispose();
        }
        return List.of(file);
    }
}
