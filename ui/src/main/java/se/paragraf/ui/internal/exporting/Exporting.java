// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.exporting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import se.paragraf.core.export.DocumentType;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.export.ExportService;
import se.paragraf.model.federation.Document;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Workbench;

/** Asks what documents are wanted, makes them in the background, and tells where they are. */
public final class Exporting {

    private final Editor editor;
    private final Workbench workbench;
    private final Consumer<List<Path>> done;

    /**
     * What came of it.
     *
     * @param files the files
     * @param warnings what the user must know of them
     */
    record Exported(List<Path> files, List<Localized> warnings) {}

    private Exporting(Editor editor, Consumer<List<Path>> done) {
        this.editor = editor;
        this.workbench = editor.workbench();
        this.done = done;
    }

    /**
     * Asks and makes them.
     *
     * @param editor the document of which they are made
     * @param proposal what is chosen at first, given what the user chose before
     * @param done what to do with the files when the user has been told of them
     */
    public static void of(Editor editor, Function<IDialogSettings, ExportChoices> proposal, Consumer<List<Path>> done) {
        new Exporting(editor, done).ask(proposal);
    }

    private void ask(Function<IDialogSettings, ExportChoices> proposal) {
        IDialogSettings settings = workbench.settings("se.paragraf.export");
        ExportDialog dialog = new ExportDialog(editor, proposal.apply(settings));
        while (dialog.open() == Window.OK) {
            ExportChoices choices = dialog.choices();
            DocumentType type = dialog.type();
            choices.remember(settings);
            Path own = editor.file().path().getParent();
            ExportOptions options = choices.options(type, own);
            Map<String, Path> files = workbench
                    .paragraf()
                    .exporting()
                    .files(editor.root(), options, choices.into(own).resolve(stem(editor)), choices.formats());
            if (mayReplace(files)) {
                make(files, options);
                return;
            }
            dialog = new ExportDialog(editor, choices);
        }
    }

    /** The name of the file without its ending. */
    public static String stem(Editor editor) {
        String name = editor.file().path().getFileName().toString();
        return name.endsWith(ModelFolder.ENDING)
                ? name.substring(0, name.length() - ModelFolder.ENDING.length())
                : name;
    }

    private boolean mayReplace(Map<String, Path> files) {
        String there = files.values().stream()
                .filter(Files::exists)
                .map(file -> file.getFileName().toString())
                .collect(Collectors.joining("\n"));
        return there.isEmpty()
                || MessageDialog.openQuestion(workbench.shell(), text("replace"), text("replace.why") + "\n\n" + there);
    }

    private void make(Map<String, Path> files, ExportOptions options) {
        ExportService exporting = workbench.paragraf().exporting();
        Document copy = workbench.paragraf().files().snapshot(editor.root());
        workbench.run(
                Message.of(Exporting.class, "running", stem(editor)),
                progress -> {
                    List<Localized> warnings = new ArrayList<>();
                    exporting.export(copy, files, options, warnings::add);
                    return new Exported(List.copyOf(files.values()), warnings);
                },
                exported -> {
                    workbench.say(
                            Message.of(Exporting.class, "done", exported.files().size()));
                    // Open dialogs would keep the work from being shown as done.
                    workbench.shell().getDisplay().asyncExec(() -> tell(exported));
                });
    }

    private void tell(Exported exported) {
        if (!workbench.shell().isDisposed()) {
            new ExportedDialog(workbench, exported).open();
            done.accept(exported.files());
        }
    }

    private String text(String key) {
        return Message.of(Exporting.class, key).in(workbench.language());
    }
}
