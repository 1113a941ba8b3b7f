// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.ImportService;
import se.paragraf.core.importing.ImportSettings;
import se.paragraf.core.importing.Source;
import se.paragraf.model.minutes.ImportRecord;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.WorkbenchListener;
import se.paragraf.ui.spi.ImportPanel;

/** The source, as soon as it is found; before that, what is missing. */
final class SourcePane {

    private final Editor editor;
    private final Workbench workbench;
    private final ImportRecord told;
    private final Composite holder;
    private final Label note;
    private final Button search;
    private final Consumer<List<String>> listener;
    private Optional<Found> shown = Optional.empty();
    private Optional<ImportPanel> panel = Optional.empty();
    private Control control;

    /**
     * A source that was found.
     *
     * @param kind the kind of the importer that reads it
     * @param content its bytes
     * @param lines its lines; empty if it has none
     */
    private record Found(String kind, byte[] content, List<String> lines) {}

    SourcePane(Composite parent, Editor editor, Consumer<List<String>> listener) {
        this.editor = editor;
        this.listener = listener;
        workbench = editor.workbench();
        told = ((Meeting) editor.root()).getImportRecord();
        holder = new Composite(parent, SWT.NONE);
        holder.setLayout(new GridLayout());
        note = WidgetKey.set(new Label(holder, SWT.WRAP), "import.legend");
        note.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        note.setText(words("source.reading", name()));
        search = WidgetKey.set(new Button(holder, SWT.PUSH), "import.search");
        search.setText(words("source.search"));
        search.addListener(SWT.Selection, event -> search());
        offerSearch(false);
        workbench.listen(holder, new WorkbenchListener() {
            @Override
            public void contributionsChanged() {
                if (shown.isPresent()) {
                    bringUpToDate();
                }
            }
        });
        look(new Sources(workbench).places(told, editor.file().path()));
    }

    Composite control() {
        return holder;
    }

    private String name() {
        return told.getFile() == null ? "?" : told.getFile();
    }

    private String words(String key, Object... arguments) {
        return Message.of(SourcePane.class, key, arguments).in(workbench.language());
    }

    private void offerSearch(boolean is) {
        search.setVisible(is);
        GridData data = new GridData();
        data.exclude = !is;
        search.setLayoutData(data);
    }

    private void look(List<Path> places) {
        ImportService importing = workbench.paragraf().importing();
        String sha256 = told.getSha256();
        workbench.refresh(
                Message.of(SourcePane.class, "source.reading", name()),
                progress -> Sources.find(places, sha256).map(source -> found(importing, source)),
                this::show);
    }

    /** A source whose lines cannot be had any more is still the source. */
    private static Found found(ImportService importing, Source source) {
        try {
            String kind = importing.kind(source);
            List<String> lines =
                    importing.lines(source, ImportSettings.defaults().recognising());
            return new Found(kind, source.content(), lines);
        } catch (ImportException e) {
            return new Found("", source.content(), List.of());
        }
    }

    private void show(Optional<Found> found) {
        if (holder.isDisposed()) {
            return;
        }
        shown = found;
        bringUpToDate();
        found.ifPresent(source -> listener.accept(source.lines()));
    }

    /** A better panel may come, and the one that shows the source may go. */
    private void bringUpToDate() {
        Optional<ImportPanel> wanted = shown.flatMap(source -> workbench.importPanel(source.kind()));
        if (wanted.isPresent() && wanted.equals(panel)) {
            return;
        }
        if (control != null) {
            control.dispose();
        }
        panel = wanted;
        note.setText(panel.isPresent() ? words("source.legend") : words("source.missing", name()));
        offerSearch(panel.isEmpty());
        control = panel.map(installed -> installed
                        .create(
                                holder,
                                editor,
                                shown.get().content(),
                                shown.get().lines())
                        .control())
                .orElse(null);
        if (control != null) {
            control.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        }
        holder.layout(true, true);
    }

    private void search() {
        FileDialog dialog = new FileDialog(workbench.shell(), SWT.OPEN);
        dialog.setText(words("source.search"));
        dialog.setFilterPath(String.valueOf(editor.file().path().getParent()));
        String file = dialog.open();
        if (file != null) {
            new Sources(workbench).note(told.getSha256(), Path.of(file));
            look(List.of(Path.of(file)));
        }
    }
}
