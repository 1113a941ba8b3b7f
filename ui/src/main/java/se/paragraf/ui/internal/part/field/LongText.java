// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Text;
import se.paragraf.ui.TabKey;
import se.paragraf.ui.internal.notation.Notation;
import se.paragraf.ui.spi.Field;

/** A text of several lines that grows with what is written. Tab leaves it. */
final class LongText extends NotedText {

    private static final int NARROW = 60;

    private final Composite holder;

    LongText(Composite holder, Field field, Notation notation, int fewest, int most) {
        super(new Text(holder, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), field, notation);
        this.holder = holder;
        Text text = (Text) focusControl();
        Growing growing = new Growing(text, fewest, most);
        holder.setLayout(growing);
        TabKey.leadsOn(text);
        text.addListener(SWT.Modify, event -> growing.follow());
    }

    @Override
    public Control control() {
        return holder;
    }

    /** Asks for a new layout only when the text has come to need another height. */
    private static final class Growing extends Layout {

        private final Text text;
        private final int fewest;
        private final int most;

        Growing(Text text, int fewest, int most) {
            this.text = text;
            this.fewest = fewest;
            this.most = most;
        }

        void follow() {
            Point size = text.getSize();
            if (size.x > 0 && height(size.x) != size.y) {
                text.requestLayout();
            }
        }

        private int height(int width) {
            int line = text.getLineHeight();
            int frame = text.computeTrim(0, 0, width, line).height - line;
            int inner = Math.max(NARROW, width - text.computeTrim(0, 0, 0, 0).width);
            int wanted = text.computeSize(inner, SWT.DEFAULT).y;
            return Math.max(fewest * line + frame, Math.min(most * line + frame, wanted));
        }

        @Override
        protected Point computeSize(Composite composite, int width, int height, boolean flush) {
            int wide = width == SWT.DEFAULT ? NARROW : width;
            return new Point(wide, height(wide));
        }

        @Override
        protected void layout(Composite composite, boolean flush) {
            Rectangle area = composite.getClientArea();
            text.setBounds(area);
        }
    }
}
