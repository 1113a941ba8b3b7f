// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabFolder2Listener;
import org.eclipse.swt.custom.CTabFolderEvent;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.SelectionListener;
import se.paragraf.model.io.ModelFile;
import se.paragraf.ui.Editor;
import se.paragraf.ui.internal.document.OpenDocument;

/** The tabs of open documents, behind the views in the middle of the window. */
final class EditorTabs {

    private final CTabFolder folder;
    private final DefaultWorkbench workbench;
    private final Services services;

    EditorTabs(CTabFolder folder, DefaultWorkbench workbench, Services services) {
        this.folder = folder;
        this.workbench = workbench;
        this.services = services;
        folder.addCTabFolder2Listener(CTabFolder2Listener.closeAdapter(this::closing));
        folder.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> workbench.news().activated()));
    }

    private void closing(CTabFolderEvent event) {
        EditorTab.in((CTabItem) event.item).ifPresent(tab -> {
            event.doit = false;
            workbench.close(tab.editor());
        });
    }

    private List<EditorTab> tabs() {
        List<EditorTab> tabs = new ArrayList<>();
        for (CTabItem item : folder.getItems()) {
            EditorTab.in(item).ifPresent(tabs::add);
        }
        return tabs;
    }

    List<Editor> editors() {
        return tabs().stream().<Editor>map(EditorTab::editor).toList();
    }

    List<OpenDocument> documents() {
        return tabs().stream().map(EditorTab::editor).toList();
    }

    Optional<EditorTab> tab(OpenDocument document) {
        return tab(document.file());
    }

    /** The user has decided on what is not saved. */
    void forgetKept() {
        tabs().forEach(EditorTab::forgetKept);
    }

    Optional<EditorTab> tab(ModelFile file) {
        return tabs().stream().filter(tab -> tab.editor().file() == file).findFirst();
    }

    Optional<EditorTab> active() {
        return Optional.ofNullable(folder.getSelection()).flatMap(EditorTab::in);
    }

    EditorTab open(ModelFile file) {
        EditorTab tab = tab(file).orElseGet(() -> new EditorTab(folder, workbench, services, file));
        tab.select();
        return tab;
    }

    void close(Editor editor) {
        tab(editor.file()).ifPresent(EditorTab::close);
    }

    void contributionsChanged(boolean paragrafToo) {
        tabs().forEach(tab -> tab.bringUpToDate(paragrafToo));
    }
}
