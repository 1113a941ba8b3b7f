// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.meeting;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import se.paragraf.model.text.Localized;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.WidgetLabel;
import se.paragraf.ui.Workbench;

/** Lines of the pages: a label, and what is filled in. */
record Line(Composite parent, Workbench workbench) {

    /** A text with its label; with no width it takes what there is. */
    Text text(String key, Localized label, int width) {
        CLabel words = label(label);
        Text text = WidgetKey.set(new Text(parent, SWT.BORDER), key);
        GridDataFactory data = width > 0
                ? GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT)
                : GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false);
        data.applyTo(text);
        return WidgetLabel.set(words, text);
    }

    CLabel label(Localized label) {
        CLabel words = new CLabel(parent, SWT.NONE);
        words.setText(label.in(workbench.language()));
        return words;
    }

    /** Does something with what is typed when Return is pressed, instead of finishing the wizard. */
    static void onReturn(Text text, Runnable action) {
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN && !text.getText().isBlank()) {
                event.detail = SWT.TRAVERSE_NONE;
                event.doit = false;
                action.run();
            }
        });
    }
}
