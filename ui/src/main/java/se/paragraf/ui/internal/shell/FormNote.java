// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import se.paragraf.core.validation.Finding;
import se.paragraf.model.text.Localized;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Target;

/** Words on a line of their own in a form, which are there only while there is something to say. */
final class FormNote {

    private final Editor editor;
    private final Target target;
    private final Composite parent;
    private final CLabel label;
    private Localized shown;

    /** A line for what is wrong with a whole object, or what is typed into a field of it. */
    FormNote(Composite parent, Editor editor, Target target) {
        this.editor = editor;
        this.target = target;
        this.parent = parent;
        label = new CLabel(parent, SWT.NONE);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1);
        data.exclude = true;
        label.setLayoutData(data);
        label.setVisible(false);
    }

    /** What the rules say of the place. */
    void mark() {
        List<Finding> here = editor.findings(target);
        if (here.isEmpty()) {
            say(null, null);
        } else {
            say(here.get(0).message(), Sign.of(here.get(0)));
        }
    }

    /** Says something that is read aloud with a control, or nothing; it may be known to that alone. */
    void say(Localized words, Sign sign) {
        if (words == null ? shown == null : words.equals(shown)) {
            return;
        }
        shown = words;
        label.setText(words == null ? "" : words.in(editor.workbench().language()));
        // It is cut where there is no room for it.
        label.setToolTipText(label.getText().isEmpty() ? null : label.getText());
        label.setImage(sign == null ? null : sign.image());
        boolean visible = words != null && sign != null;
        if (label.getVisible() != visible) {
            ((GridData) label.getLayoutData()).exclude = !visible;
            label.setVisible(visible);
            parent.requestLayout();
        }
    }

    void describe(Control control) {
        control.getAccessible().addRelation(ACC.RELATION_DESCRIBED_BY, label.getAccessible());
        label.getAccessible().addRelation(ACC.RELATION_DESCRIPTION_FOR, control.getAccessible());
    }
}
