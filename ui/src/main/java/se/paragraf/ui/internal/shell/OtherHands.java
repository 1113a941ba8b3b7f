// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.model.compare.ModelComparison;
import se.paragraf.model.compare.ModelCopy;
import se.paragraf.model.federation.Document;
import se.paragraf.model.file.Checksum;
import se.paragraf.model.file.FileFault;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.internal.document.OpenDocument;

/** Files that somebody else changed while they are open: tells the user what differs, and does what the user chooses. */
final class OtherHands {

    private static final Logger LOG = LoggerFactory.getLogger(OtherHands.class);

    private final DefaultWorkbench workbench;
    private final Map<Path, String> toldByFile = new HashMap<>();
    private boolean asking;

    OtherHands(DefaultWorkbench workbench) {
        this.workbench = workbench;
    }

    /** Looks at all open files, and asks about those that changed since the user was asked last. */
    void look() {
        if (asking) {
            return;
        }
        for (OpenDocument document : workbench.documents().all()) {
            Path file = document.file().path();
            try {
                if (document.file().isChangedOnDisk() && !now(file).equals(toldByFile.get(file))) {
                    ask(document);
                }
            } catch (ModelException e) {
                LOG.debug("{} cannot be looked at", file, e);
            }
        }
    }

    private static String now(Path file) {
        try {
            return Checksum.of(file);
        } catch (IOException e) {
            LOG.debug("{} cannot be read", file, e);
            return "";
        }
    }

    /**
     * Asks what is to become of a document whose file is another one now.
     *
     * @return whether it is saved
     */
    boolean ask(OpenDocument document) {
        asking = true;
        try {
            toldByFile.put(document.file().path(), now(document.file().path()));
            return Files.exists(document.file().path()) ? compare(document) : askWhereItWent(document);
        } finally {
            asking = false;
        }
    }

    private boolean compare(OpenDocument document) {
        Document theirs;
        try (var in = Files.newInputStream(document.file().path())) {
            theirs = workbench.paragraf().files().read(in).root();
        } catch (IOException | ModelException e) {
            LOG.debug("{} cannot be compared", document.file().path(), e);
            return chosen(document, dialog(document, "unreadable", List.of(), Choice.SAVE_AS, Choice.LATER));
        }
        if (!document.isDirty()) {
            List<ComparisonDialog.Group> changes = List.of(group("theirs", document.root(), theirs));
            return chosen(document, dialog(document, "changed.clean", changes, Choice.TAKE, Choice.LATER));
        }
        Document base = document.saved().orElse(theirs);
        List<ComparisonDialog.Group> changes =
                List.of(group("theirs", base, theirs), group("mine", base, document.root()));
        return chosen(
                document,
                dialog(document, "changed", changes, Choice.SAVE_AS, Choice.TAKE, Choice.OVERWRITE, Choice.LATER));
    }

    private boolean askWhereItWent(OpenDocument document) {
        return chosen(document, dialog(document, "gone", List.of(), Choice.RESTORE, Choice.SAVE_AS, Choice.LATER));
    }

    private static ComparisonDialog.Group group(String whose, Document before, Document after) {
        return new ComparisonDialog.Group(
                Message.of(OtherHands.class, "others." + whose),
                before.eClass() == after.eClass() ? ModelComparison.compare(before, after) : List.of());
    }

    /** What the user can do. */
    private enum Choice {
        TAKE,
        SAVE_AS,
        OVERWRITE,
        RESTORE,
        LATER
    }

    private Choice dialog(OpenDocument document, String text, List<ComparisonDialog.Group> changes, Choice... choices) {
        List<String> buttons = new ArrayList<>();
        for (Choice choice : choices) {
            buttons.add(words("choice." + choice.name()).in(workbench.language()));
        }
        Localized question = Message.of(
                OtherHands.class,
                "others." + text,
                document.file().path().getFileName().toString());
        int answer = new ComparisonDialog(
                        workbench.shell(),
                        workbench.language(),
                        words(text + ".title"),
                        question,
                        changes,
                        buttons.toArray(String[]::new))
                .open();
        return answer >= 0 && answer < choices.length ? choices[answer] : Choice.LATER;
    }

    private static Message words(String key) {
        return Message.of(OtherHands.class, "others." + key);
    }

    private boolean chosen(OpenDocument document, Choice choice) {
        return switch (choice) {
            case TAKE -> {
                reopened(document);
                yield false;
            }
            case SAVE_AS -> saveAs(document);
            case OVERWRITE -> overwrite(document);
            case RESTORE -> restore(document);
            case LATER -> false;
        };
    }

    private boolean saveAs(OpenDocument document) {
        FileDialog dialog = new FileDialog(workbench.shell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*" + ModelFolder.ENDING});
        dialog.setFilterPath(document.file().path().getParent().toString());
        dialog.setFileName(mine(document.file().path()));
        String file = dialog.open();
        return file != null && document.saveAs(Path.of(file));
    }

    private Optional<OpenDocument> reopened(OpenDocument document) {
        Optional<OpenDocument> again = workbench.documents().files().reopen(document);
        if (again.isEmpty()) {
            // The user has just been told why not.
            toldByFile.put(document.file().path(), now(document.file().path()));
        }
        return again;
    }

    /** What they did can be had again by undoing. */
    private boolean overwrite(OpenDocument document) {
        Document mine = ModelCopy.asVersion(document.root());
        Optional<OpenDocument> again = reopened(document);
        if (again.isPresent() && again.get().root().eClass() == mine.eClass()) {
            return again.filter(same -> same.replace(words("choice.OVERWRITE.label"), mine) || !same.isDirty())
                    .map(OpenDocument::save)
                    .orElse(false);
        }
        if (!workbench.documents().all().contains(document)) {
            workbench.documents().files().restore(free(document.file().path()), mine, words("choice.OVERWRITE.label"));
        }
        return false;
    }

    /** A name beside a file for what cannot be written over it. */
    private Path free(Path file) {
        Path free = file;
        while (Files.exists(free)) {
            free = free.resolveSibling(mine(free));
        }
        return free;
    }

    private String mine(Path file) {
        return file.getFileName()
                .toString()
                .replace(ModelFolder.ENDING, words("mine.name").in(workbench.language()) + ModelFolder.ENDING);
    }

    /** Writes the file anew where it was; if that fails the document stays as it is. */
    private boolean restore(OpenDocument document) {
        Path file = document.file().path();
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            LOG.debug("{} has no folder any more", file, e);
            workbench.complain(words("gone.failed"), FileFault.reason(e));
            return false;
        }
        return document.saveAs(file);
    }
}
