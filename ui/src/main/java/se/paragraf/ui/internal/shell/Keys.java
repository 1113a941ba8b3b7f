// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.util.Optional;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * The keys of actions whose items are dimmed: the system gives such a key to what is focused, but that the item is dimmed
 * may be older than the last edit.
 */
final class Keys {

    private final Shell shell;
    private final IContributionManager menus;

    private Keys(Shell shell, IContributionManager menus) {
        this.shell = shell;
        this.menus = menus;
    }

    /** Looks at each key in the window before what is focused gets it. */
    static void listen(Shell shell, IContributionManager menus) {
        Keys keys = new Keys(shell, menus);
        Display display = shell.getDisplay();
        org.eclipse.swt.widgets.Listener listener = keys::pressed;
        display.addFilter(SWT.KeyDown, listener);
        shell.addDisposeListener(event -> display.removeFilter(SWT.KeyDown, listener));
    }

    private void pressed(Event event) {
        if (event.widget instanceof Control focused && focused.getShell() == shell) {
            action(menus, event).filter(IAction::isEnabled).ifPresent(action -> {
                event.doit = false;
                event.type = SWT.None;
                shell.getDisplay().asyncExec(action::run);
            });
        }
    }

    private static Optional<IAction> action(IContributionManager manager, Event event) {
        for (IContributionItem item : manager.getItems()) {
            Optional<IAction> found = Optional.empty();
            if (item instanceof IContributionManager menu) {
                found = action(menu, event);
            } else if (item instanceof ActionContributionItem one
                    && isKey(one.getAction().getAccelerator(), event)) {
                found = Optional.of(one.getAction());
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A key that has another sign with Shift can be asked for by either. */
    static boolean isKey(int accelerator, Event event) {
        return accelerator != 0
                && (accelerator == SWTKeySupport.convertEventToUnmodifiedAccelerator(event)
                        || accelerator == SWTKeySupport.convertEventToUnshiftedModifiedAccelerator(event)
                        || accelerator == SWTKeySupport.convertEventToModifiedAccelerator(event));
    }
}
