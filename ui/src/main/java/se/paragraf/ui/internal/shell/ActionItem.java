// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.jface.resource.ImageDescriptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.ui.WorkbenchListener;
import se.paragraf.ui.spi.Action;

/** An action of ours as JFace has it. */
final class ActionItem extends org.eclipse.jface.action.Action implements WorkbenchListener {

    private static final Logger LOG = LoggerFactory.getLogger(ActionItem.class);

    private final Action action;
    private final DefaultWorkbench workbench;

    ActionItem(Action action, DefaultWorkbench workbench) {
        super(action.label().in(workbench.language()));
        this.action = action;
        this.workbench = workbench;
        setId(action.id());
        action.icon().map(ImageDescriptor::createFromURL).ifPresent(icon -> {
            setImageDescriptor(icon);
            setDisabledImageDescriptor(new DimmedIcon(icon));
        });
        setToolTipText(getText().replace("&", ""));
        action.key().ifPresent(this::bind);
    }

    private void bind(String key) {
        try {
            KeyStroke stroke = KeyStroke.getInstance(key);
            setAccelerator(SWTKeySupport.convertKeyStrokeToAccelerator(stroke));
            setToolTipText(getToolTipText() + " (" + convertAccelerator(getAccelerator()) + ")");
        } catch (ParseException | IllegalArgumentException e) {
            LOG.warn("{}: {} is no key", action.id(), key, e);
        }
    }

    @Override
    public boolean isEnabled() {
        return workbench.services().faults().ask(action, asked -> asked.isEnabled(workbench), false);
    }

    @Override
    public void run() {
        workbench.perform(action);
    }
}
