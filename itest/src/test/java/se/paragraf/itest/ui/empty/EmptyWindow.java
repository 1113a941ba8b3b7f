// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.empty;

import java.util.Hashtable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** The least that a program of windows is: what ours is measured beside. */
public final class EmptyWindow implements BundleActivator, Runnable {

    @Override
    public void start(BundleContext context) {
        context.registerService(Runnable.class, this, new Hashtable<>());
    }

    @Override
    public void stop(BundleContext context) {
        // Its service goes with it.
    }

    @Override
    public void run() {
        Display display = new Display();
        Shell shell = new Shell(display);
        shell.setSize(1280, 780);
        shell.open();
        while (!shell.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        display.dispose();
    }
}
