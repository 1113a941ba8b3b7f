// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.widgets.Text;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;

/** Where the package for the archive is to lie, and the copy that was signed. */
final class ArchiveDialog extends LifeDialog {

    private final Path proposal;
    private Text folderField;
    private Text signedField;
    private Path folder;
    private Optional<Path> signed = Optional.empty();

    ArchiveDialog(Workbench workbench, Path proposal) {
        super(workbench, Deed.ARCHIVE);
        this.proposal = proposal;
    }

    Path folder() {
        return folder;
    }

    Optional<Path> signed() {
        return signed;
    }

    @Override
    void fill() {
        folderField = line("folder", proposal.toString());
        signedField = file("signed");
    }

    @Override
    Optional<Message> take() {
        String typed = signedField.getText().strip();
        try {
            folder = proposal.resolveSibling(folderField.getText().strip());
            signed = typed.isEmpty() ? Optional.empty() : Optional.of(Path.of(typed));
        } catch (InvalidPathException e) {
            return Optional.of(Message.of(ArchiveDialog.class, "archive.folder"));
        }
        if (folderField.getText().isBlank()) {
            return Optional.of(Message.of(ArchiveDialog.class, "archive.folder"));
        } else if (Files.exists(folder)) {
            return Optional.of(Message.of(ArchiveDialog.class, "archive.there", folder.toString()));
        }
        return signed.filter(file -> !Files.isRegularFile(file))
                .map(file -> Message.of(ArchiveDialog.class, "archive.signed", file.toString()));
    }
}
