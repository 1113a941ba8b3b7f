// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.WidgetLabel;

/** What a field is about, below it, until Escape is pressed or the user goes elsewhere. */
final class HelpPopup extends PopupDialog {

    private static final int WIDTH = 360;

    private final Control field;
    private final String title;
    private final String help;
    private Text text;

    HelpPopup(Control field, String title, String help, String keys) {
        super(field.getShell(), HOVER_SHELLSTYLE, true, false, false, false, false, title, keys);
        this.field = field;
        this.title = title;
        this.help = help;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        text = WidgetKey.set(new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP), "help.text");
        text.setText(help);
        WidgetLabel.name(title, text);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.widthHint = WIDTH;
        place.horizontalIndent = POPUP_HORIZONTALSPACING;
        text.setLayoutData(place);
        return text;
    }

    @Override
    protected Color getBackground() {
        return field.getDisplay().getSystemColor(SWT.COLOR_INFO_BACKGROUND);
    }

    @Override
    protected Color getForeground() {
        return field.getDisplay().getSystemColor(SWT.COLOR_INFO_FOREGROUND);
    }

    @Override
    protected Control getFocusControl() {
        return text;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return field.toDisplay(0, field.getSize().y);
    }

    @Override
    public boolean close() {
        boolean closed = super.close();
        if (closed && !field.isDisposed()) {
            field.setFocus();
        }
        return closed;
    }
}
