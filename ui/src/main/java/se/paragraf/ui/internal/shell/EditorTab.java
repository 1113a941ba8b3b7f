// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;
import se.paragraf.model.io.ModelFile;
import se.paragraf.ui.Editor;
import se.paragraf.ui.EditorListener;
import se.paragraf.ui.Target;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.internal.document.OpenDocument;
import se.paragraf.ui.internal.document.recovery.Autosave;
import se.paragraf.ui.spi.Page;
import se.paragraf.ui.spi.Part;

/** An open document with its pages, each of which is made when it is first looked at. */
final class EditorTab implements EditorListener, OpenDocument.Pages {

    private static final String TAB = "editor";
    private static final String PAGE = "page";

    private final CTabItem item;
    private final CTabFolder pages;
    private final DefaultWorkbench workbench;
    private final Services services;
    private final OpenDocument document;
    private final Optional<Autosave> autosave;
    private final Map<CTabItem, Part> partByItem = new HashMap<>();

    EditorTab(CTabFolder folder, DefaultWorkbench workbench, Services services, ModelFile file) {
        this.workbench = workbench;
        this.services = services;
        item = new CTabItem(folder, SWT.CLOSE);
        item.setData(TAB, this);
        pages = WidgetKey.set(new CTabFolder(folder, SWT.BOTTOM), "pages");
        pages.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> fill((CTabItem) event.item)));
        item.setControl(pages);
        document = new OpenDocument(workbench, file, this);
        document.listen(pages, this);
        autosave = workbench.documents().keep(document, pages);
        bringUpToDate(false);
        title();
    }

    static Optional<EditorTab> in(CTabItem item) {
        return item.getData(TAB) instanceof EditorTab tab ? Optional.of(tab) : Optional.empty();
    }

    OpenDocument editor() {
        return document;
    }

    void select() {
        item.getParent().setSelection(item);
        workbench.news().activated();
    }

    /** Gives the focus to the page in front. */
    void focus() {
        if (pages.getSelection() != null) {
            Walk.focus(pages, fill(pages.getSelection()));
        }
    }

    /** Brings another page to the front. */
    void turn(int step) {
        Walk.turn(pages, step);
        focus();
    }

    /** Keeps what is not saved at once; false if it cannot be kept. */
    boolean keep() {
        autosave.ifPresent(Autosave::keep);
        return autosave.isPresent();
    }

    void forgetKept() {
        autosave.ifPresent(Autosave::forget);
    }

    void close() {
        forgetKept();
        document.close();
        item.dispose();
        pages.dispose();
    }

    void bringUpToDate(boolean paragrafToo) {
        if (paragrafToo) {
            document.follow();
        }
        List<Page> wanted = services.pages(document.root());
        Object front =
                pages.getSelection() == null ? null : pages.getSelection().getData(WidgetKey.NAME);
        for (CTabItem page : pages.getItems()) {
            if (!wanted.contains((Page) page.getData(PAGE))) {
                remove(page);
            }
        }
        for (int index = 0; index < wanted.size(); index++) {
            if (index >= pages.getItemCount() || pages.getItem(index).getData(PAGE) != wanted.get(index)) {
                add(wanted.get(index), index);
            }
        }
        if (pages.getSelectionIndex() < 0 && pages.getItemCount() > 0) {
            pages.setSelection(0);
        }
        // Another page of the same identity stands where the one before stood.
        Arrays.stream(pages.getItems())
                .filter(page -> page.getData(WidgetKey.NAME).equals(front))
                .forEach(pages::setSelection);
        if (pages.getSelection() != null) {
            fill(pages.getSelection());
        }
    }

    private void add(Page page, int index) {
        CTabItem tab = WidgetKey.set(new CTabItem(pages, SWT.NONE, index), page.id());
        tab.setText(page.label().in(workbench.language()));
        tab.setData(PAGE, page);
    }

    private void remove(CTabItem page) {
        Control control = page.getControl();
        partByItem.remove(page);
        page.dispose();
        if (control != null) {
            control.dispose();
        }
    }

    private Part fill(CTabItem tab) {
        return partByItem.computeIfAbsent(tab, first -> {
            Page page = (Page) tab.getData(PAGE);
            Part part = Made.part(pages, workbench, parent -> page.create(parent, document));
            tab.setControl(part.control());
            return part;
        });
    }

    @Override
    public boolean changedByOthers() {
        return workbench.documents().changedByOthers(document);
    }

    @Override
    public void reveal(Target target) {
        CTabItem shown = pages.getSelection();
        if (shown != null && fill(shown).reveal(target)) {
            return;
        }
        for (CTabItem page : pages.getItems()) {
            if (page != shown && fill(page).reveal(target)) {
                pages.setSelection(page);
                return;
            }
        }
    }

    @Override
    public void changed() {
        title();
        workbench.news().documentChanged(document);
    }

    @Override
    public void findingsChanged() {
        workbench.news().documentChanged(document);
    }

    @Override
    public void stateChanged() {
        title();
        workbench.news().documentChanged(document);
    }

    private void title() {
        String name = ((Editor) document).name().in(workbench.language());
        item.setText(document.isDirty() ? "* " + name : name);
        item.setToolTipText(document.file().path().toString());
    }
}
