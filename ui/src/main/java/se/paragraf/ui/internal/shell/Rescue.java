// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Widget;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.model.federation.Document;
import se.paragraf.model.file.Checksum;
import se.paragraf.model.file.FileFault;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.text.Message;
import se.paragraf.ui.internal.document.OpenDocument;
import se.paragraf.ui.internal.document.recovery.Autosave;
import se.paragraf.ui.internal.document.recovery.LeftBehind;
import se.paragraf.ui.internal.document.recovery.RecoveryStore;
import se.paragraf.ui.internal.document.recovery.RecoveryWriter;

/** Keeps what is not saved, and offers it again after the program ended by force. */
final class Rescue {

    private static final Logger LOG = LoggerFactory.getLogger(Rescue.class);
    private static final int RESTORE = 0;
    private static final int DROP = 1;

    private final DefaultWorkbench workbench;
    private final Optional<RecoveryWriter> writer;
    private final Set<Path> asked = new HashSet<>();

    Rescue(DefaultWorkbench workbench) {
        this.workbench = workbench;
        writer = open();
        workbench.shell().addDisposeListener(event -> close());
    }

    private Optional<RecoveryWriter> open() {
        Path folder = UserFolders.settings().resolve("recovery");
        try {
            return Optional.of(new RecoveryWriter(RecoveryStore.open(folder)));
        } catch (IOException e) {
            LOG.warn("Nothing can be kept in {}", folder, e);
            workbench.say(Message.of(Rescue.class, "rescue.none", FileFault.reason(e)));
            return Optional.empty();
        }
    }

    /** Keeps what is not saved of a document from now on. */
    Optional<Autosave> keep(OpenDocument document, Widget owner) {
        return writer.map(to -> new Autosave(document, to, workbench.clock(), owner));
    }

    /** Offers whatever was left behind. */
    void offer() {
        writer.ifPresent(from -> from.leftBehind().forEach(this::offer));
    }

    /** Offers what was left behind of a file that is opened. */
    void offer(Path file) {
        writer.ifPresent(from -> from.leftBehind().stream()
                .filter(left -> left.file().equals(file))
                .forEach(this::offer));
    }

    private void offer(LeftBehind left) {
        if (!asked.add(left.place())) {
            return;
        }
        Optional<byte[]> saved = bytes(left.file());
        if (saved.isPresent() && Arrays.equals(saved.get(), left.content())) {
            drop(left);
            return;
        }
        boolean other = !saved.map(Checksum::of).equals(left.checksum());
        int answer = MessageDialog.open(
                MessageDialog.QUESTION,
                workbench.shell(),
                words("rescue.title"),
                words(
                        other ? "rescue.question.other" : "rescue.question",
                        left.file().getFileName().toString(),
                        left.file().getParent().toString(),
                        when(left)),
                0,
                words("rescue.restore"),
                words("rescue.drop"),
                words("rescue.later"));
        if (answer == RESTORE) {
            restore(left);
        } else if (answer == DROP) {
            drop(left);
        }
    }

    private static Optional<byte[]> bytes(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            LOG.debug("{} is not there", file, e);
            return Optional.empty();
        }
    }

    private String when(LeftBehind left) {
        ZoneId zone = workbench.clock().getZone();
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
                .format(left.when().atZone(zone));
    }

    private void restore(LeftBehind left) {
        try {
            Document content = workbench
                    .paragraf()
                    .files()
                    .read(new ByteArrayInputStream(left.content()))
                    .root();
            if (workbench
                    .documents()
                    .files()
                    .restore(left.file(), content, Message.of(Rescue.class, "rescue.label", when(left)))) {
                drop(left);
            }
        } catch (ModelException e) {
            workbench.complain(
                    Message.of(Rescue.class, "rescue.failed", left.file().toString()), e::reason);
        }
    }

    private void drop(LeftBehind left) {
        writer.ifPresent(to -> to.discard(left));
    }

    private String words(String key, Object... arguments) {
        return Message.of(Rescue.class, key, arguments).in(workbench.language());
    }

    private void close() {
        try {
            if (writer.isPresent()) {
                writer.get().close();
            }
        } catch (IOException e) {
            LOG.warn("The store of what is not saved is not closed", e);
        }
    }
}
