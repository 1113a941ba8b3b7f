// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.spi.Part;
import se.paragraf.ui.spi.View;

/** Tabs, each a view, in the order that the views ask for; further tabs, as those of editors, stand behind them. */
final class ViewFolder {

    private static final String VIEW = "view";
    private static final String PART = "part";

    private final CTabFolder folder;
    private final DefaultWorkbench workbench;

    ViewFolder(Composite parent, DefaultWorkbench workbench, String name) {
        this.workbench = workbench;
        folder = WidgetKey.set(new CTabFolder(parent, SWT.BORDER), name);
        folder.setSimple(true);
        folder.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> fill((CTabItem) event.item)));
    }

    CTabFolder control() {
        return folder;
    }

    List<View> views() {
        List<View> views = new ArrayList<>();
        for (CTabItem item : folder.getItems()) {
            if (item.getData(VIEW) instanceof View view) {
                views.add(view);
            }
        }
        return views;
    }

    void show(List<View> wanted) {
        Optional<String> front = selected();
        for (CTabItem item : folder.getItems()) {
            if (item.getData(VIEW) instanceof View view && !wanted.contains(view)) {
                remove(item);
            }
        }
        for (int index = 0; index < wanted.size(); index++) {
            View view = wanted.get(index);
            if (!views().contains(view)) {
                add(view, Math.min(index, folder.getItemCount()));
            }
        }
        if (folder.getSelectionIndex() < 0 && folder.getItemCount() > 0) {
            folder.setSelection(0);
        }
        // Another view of the same identity stands where the one before stood.
        front.ifPresent(this::select);
        if (folder.getSelection() != null) {
            fill(folder.getSelection());
        }
    }

    private static void remove(CTabItem item) {
        Control control = item.getControl();
        item.dispose();
        if (control != null) {
            control.dispose();
        }
    }

    private void add(View view, int index) {
        CTabItem item = WidgetKey.set(new CTabItem(folder, SWT.NONE, index), view.id());
        item.setData(VIEW, view);
        retitle(item, view);
    }

    void retitle() {
        for (CTabItem item : folder.getItems()) {
            if (item.getData(VIEW) instanceof View view) {
                retitle(item, view);
            }
        }
    }

    private void retitle(CTabItem item, View view) {
        String title = workbench
                .services()
                .faults()
                .ask(view, asked -> asked.label(workbench).in(workbench.language()), item.getText());
        if (!title.equals(item.getText())) {
            item.setText(title);
        }
    }

    /** A view is made when it is first looked at, so that the window is there at once. */
    private void fill(CTabItem item) {
        if (item.getControl() == null && item.getData(VIEW) instanceof View view) {
            Part part = Made.part(folder, workbench, parent -> view.create(parent, workbench));
            item.setData(PART, part);
            item.setControl(part.control());
        }
    }

    /** Gives the focus to what is in front: a view, else the document. */
    void focus(Optional<EditorTab> document) {
        CTabItem front = folder.getSelection();
        if (front != null && front.getData(VIEW) instanceof View) {
            fill(front);
            Walk.focus(folder, (Part) front.getData(PART));
        } else {
            document.ifPresent(EditorTab::focus);
        }
    }

    /** Brings a view to the front, if it is one of these. */
    void select(String id) {
        for (CTabItem item : folder.getItems()) {
            if (item.getData(VIEW) instanceof View view && view.id().equals(id)) {
                folder.setSelection(item);
                fill(item);
            }
        }
    }

    Optional<String> selected() {
        return Optional.ofNullable(folder.getSelection())
                .map(item -> item.getData(VIEW))
                .map(View.class::cast)
                .map(View::id)
                .filter(Objects::nonNull);
    }
}
