// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import org.eclipse.swt.widgets.Widget;
import se.paragraf.ui.WorkbenchListener;
import se.paragraf.ui.internal.document.OpenDocument;
import se.paragraf.ui.internal.document.WidgetListeners;

/** What happens in the window, told to those who listen and seen in titles, menus and what is remembered. */
final class News {

    private final DefaultWorkbench workbench;
    private final WorkbenchWindow window;
    private final Panes panes;
    private final WidgetListeners<WorkbenchListener> listeners = new WidgetListeners<>();

    News(DefaultWorkbench workbench, WorkbenchWindow window, Panes panes) {
        this.workbench = workbench;
        this.window = window;
        this.panes = panes;
    }

    void listen(Widget owner, WorkbenchListener listener) {
        listeners.add(owner, listener);
    }

    /** Another document is in front, or none. */
    void activated() {
        listeners.tell(WorkbenchListener::activated);
        retitle();
    }

    /** A document was opened or closed. */
    void editorsChanged() {
        listeners.tell(WorkbenchListener::editorsChanged);
        window.remember();
    }

    /** All files of the folder are there. */
    void folderIsRead() {
        listeners.tell(WorkbenchListener::folderChanged);
        workbench.documents().all().forEach(OpenDocument::check);
        retitle();
        window.remember();
    }

    /** A document was changed, or found to have other findings. */
    void documentChanged(OpenDocument changed) {
        listeners.tell(WorkbenchListener::documentChanged);
        workbench.documents().all().stream()
                .filter(document -> document != changed)
                .forEach(OpenDocument::check);
        retitle();
    }

    /** Something that bundles add came or went. */
    void contributionsChanged(boolean paragrafToo) {
        workbench.documents().contributionsChanged(paragrafToo);
        listeners.tell(WorkbenchListener::contributionsChanged);
        if (paragrafToo) {
            listeners.tell(WorkbenchListener::servicesChanged);
        }
    }

    private void retitle() {
        window.getShell().setText(WindowTitle.of(workbench));
        panes.retitle();
        window.updateMenus();
    }
}
