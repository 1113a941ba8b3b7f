// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Target;
import se.paragraf.ui.spi.Part;

/** Parts as contributions make them. */
final class Made {

    private static final Logger LOG = LoggerFactory.getLogger(Made.class);

    private Made() {}

    /** What a contribution makes; where it fails, a line that says so, and the rest of the window goes on. */
    static Part part(Composite parent, DefaultWorkbench workbench, Function<Composite, Part> making) {
        Composite holder = new Composite(parent, SWT.NONE);
        holder.setLayout(new FillLayout());
        Part part;
        try {
            part = making.apply(holder);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("A part cannot be made", e);
            for (Control child : holder.getChildren()) {
                child.dispose();
            }
            Label label = new Label(holder, SWT.WRAP);
            label.setText(Message.of(Made.class, "part.failed", e.toString()).in(workbench.language()));
            part = () -> label;
        }
        return new Held(holder, part, workbench);
    }

    private record Held(Composite holder, Part part, DefaultWorkbench workbench) implements Part {

        @Override
        public Control control() {
            return holder;
        }

        @Override
        public void focus() {
            workbench.talk().attempt(part::focus);
        }

        @Override
        public boolean reveal(Target target) {
            return workbench.services().faults().ask(part, asked -> asked.reveal(target), false);
        }
    }
}
