// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Where the rows of a form stand: a form scrolls, one within another grows with it. */
final class FormBody {

    private static final String MARK = "form";

    private FormBody() {}

    static boolean isWithin(Control place) {
        for (Control at = place; at != null; at = at.getParent()) {
            if (at.getData(MARK) != null) {
                return true;
            }
        }
        return false;
    }

    static Composite plain(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        body.setData(MARK, MARK);
        return body;
    }

    /** A body in a scroller that follows its size, whoever of its content asks for another one. */
    static Composite scrolled(Composite parent) {
        ScrolledComposite scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        scroller.setAlwaysShowScrollBars(true);
        Composite content = new Composite(scroller, SWT.NONE);
        content.setLayout(new Following(scroller));
        Composite body = plain(content);
        scroller.setContent(content);
        return body;
    }

    static Control scroller(Composite body) {
        return body.getParent().getParent();
    }

    private static final class Following extends Layout {

        private final ScrolledComposite scroller;

        Following(ScrolledComposite scroller) {
            this.scroller = scroller;
        }

        @Override
        protected Point computeSize(Composite content, int width, int height, boolean flush) {
            return content.getChildren()[0].computeSize(width, height, flush);
        }

        @Override
        protected void layout(Composite content, boolean flush) {
            int width = content.getClientArea().width;
            int height = content.getChildren()[0].computeSize(width, SWT.DEFAULT, flush).y;
            if (height != scroller.getMinHeight()) {
                // The scroller is about to give the content its size, and does not look again before it has done so.
                scroller.getDisplay().asyncExec(() -> {
                    if (!scroller.isDisposed()) {
                        scroller.setMinHeight(height);
                    }
                });
            }
            content.getChildren()[0].setBounds(0, 0, width, Math.max(height, content.getClientArea().height));
        }
    }
}
