// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.meeting;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;

/** The name of the file, within the folder of the body. */
final class FilePage extends WizardPage {

    private final Workbench workbench;
    private final MeetingDraft draft;
    private final Supplier<Path> folder;
    private Text name;
    private String proposed = "";

    FilePage(Workbench workbench, MeetingDraft draft, Supplier<Path> folder) {
        super("file");
        this.workbench = workbench;
        this.draft = draft;
        this.folder = folder;
        setTitle(words("file.title"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        name = new Line(page, workbench).text("wizard.meeting.file", Message.of(FilePage.class, "file.name"), 0);
        name.addListener(SWT.Modify, event -> check());
        setControl(page);
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            propose();
        }
        super.setVisible(visible);
        if (visible) {
            name.setFocus();
        }
    }

    /** Follows the day as long as the user has no other wish. */
    private void propose() {
        setDescription(
                Message.of(FilePage.class, "file.description", folder.get().toString())
                        .in(workbench.language()));
        if (name.getText().equals(proposed)) {
            proposed = folder.get().relativize(draft.proposedFile(folder.get())).toString();
            name.setText(proposed);
        }
        check();
    }

    /** The file within the folder; empty as long as its name is not good. */
    Optional<Path> file() {
        if (name.getText().equals(proposed)) {
            propose();
        }
        return wrong().isPresent()
                ? Optional.empty()
                : Optional.of(Path.of(name.getText().strip()));
    }

    private void check() {
        Optional<String> wrong = wrong();
        setErrorMessage(wrong.map(this::words).orElse(null));
        setPageComplete(wrong.isEmpty());
    }

    private Optional<String> wrong() {
        String typed = name.getText().strip();
        try {
            Path file = folder.get().resolve(typed).normalize();
            boolean named = typed.endsWith(ModelFolder.ENDING)
                    && !file.getFileName().toString().startsWith(".")
                    && !file.getFileName().toString().equalsIgnoreCase(ModelFolder.FEDERATION)
                    && file.startsWith(folder.get());
            if (!named) {
                return Optional.of("file.wrong");
            }
            return Files.exists(file) ? Optional.of("file.exists") : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of("file.wrong");
        }
    }

    private String words(String key) {
        return Message.of(FilePage.class, key).in(workbench.language());
    }
}
