// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAttributeAdapter;
import org.eclipse.swt.accessibility.AccessibleAttributeEvent;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The line below all, whose messages screen readers find and are told of. */
final class StatusLine extends StatusLineManager {

    @Override
    public Control createControl(Composite parent, int style) {
        Control line = super.createControl(parent, style);
        line.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_STATUSBAR;
            }
        });
        for (Accessible label : labels()) {
            label.addAccessibleAttributeListener(new AccessibleAttributeAdapter() {
                @Override
                public void getAttributes(AccessibleAttributeEvent event) {
                    event.attributes = new String[] {"live", "polite", "container-live", "polite"};
                }
            });
        }
        return line;
    }

    @Override
    public void setMessage(Image image, String message) {
        super.setMessage(image, message);
        for (Accessible label : labels()) {
            label.sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
    }

    private List<Accessible> labels() {
        if (!(getControl() instanceof Composite line) || line.isDisposed()) {
            return List.of();
        }
        return Arrays.stream(line.getChildren())
                .filter(CLabel.class::isInstance)
                .map(Control::getAccessible)
                .toList();
    }
}
