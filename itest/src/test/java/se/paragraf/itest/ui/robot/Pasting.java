// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.robot;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** What another program, such as Word, leaves for pasting. */
final class Pasting {

    private Pasting() {}

    /** Puts HTML, and what it says without its looks, on the clipboard. */
    static void copy(String html, String words) {
        Clipboard clipboard = new Clipboard(Widgets.display());
        try {
            clipboard.setContents(
                    new Object[] {html, words},
                    new Transfer[] {HTMLTransfer.getInstance(), TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
