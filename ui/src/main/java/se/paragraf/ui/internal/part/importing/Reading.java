// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import se.paragraf.core.Paragraf;
import se.paragraf.core.importing.Source;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.file.AtomicFiles;
import se.paragraf.model.file.FileFault;
import se.paragraf.model.file.UnwritableFileException;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Target;
import se.paragraf.ui.Workbench;

/** Reads minutes in the background, keeps them in the folder and opens them. */
final class Reading {

    private static final int MOST = 10;

    private final Workbench workbench;
    private final Path file;
    private final Localized title;

    /**
     * What was read.
     *
     * @param meeting the minutes, in no file yet unless the source carried one
     * @param sha256 the check sum of the source
     * @param warnings what the reader tells
     */
    private record Read(Meeting meeting, String sha256, List<Message> warnings) {}

    private Reading(Workbench workbench, Path file) {
        this.workbench = workbench;
        this.file = file;
        title = Message.of(Reading.class, "reading", file.getFileName().toString());
    }

    static void start(Workbench workbench, Path file) {
        new Reading(workbench, file).start();
    }

    /** The minutes come into the folder that is open, else to where their source is. */
    private Path folder() {
        return workbench.folder().map(open -> open.path()).orElseGet(() -> file.toAbsolutePath()
                .getParent());
    }

    private void start() {
        Paragraf paragraf = workbench.paragraf();
        KnownBody body = new KnownBody(paragraf.files(), folder());
        workbench.run(
                title,
                progress -> {
                    Source source = Source.of(file);
                    List<Message> warnings = new ArrayList<>();
                    Meeting meeting = paragraf.importing().read(source, body.settings(), warnings::add);
                    return new Read(meeting, source.sha256(), warnings);
                },
                this::keep);
    }

    private void keep(Read read) {
        warn(read.warnings());
        Path folder = folder();
        Predicate<Path> taken = name -> Files.exists(folder.resolve(name));
        List<Path> others = workbench.files().stream()
                .map(other -> folder.relativize(other.path()))
                .toList();
        Path proposed =
                FileName.proposed(read.meeting().getDate(), file.getFileName().toString(), others, taken);
        InputDialog dialog = new InputDialog(
                workbench.shell(),
                title.in(workbench.language()),
                words("name.ask", folder.toString()),
                proposed.toString(),
                text -> FileName.fault(text, taken)
                        .map(fault -> fault.in(workbench.language()))
                        .orElse(null));
        if (dialog.open() == Window.OK) {
            FileName.read(dialog.getValue()).ifPresent(name -> write(read, folder.resolve(name)));
        }
    }

    private void warn(List<Message> warnings) {
        if (!warnings.isEmpty()) {
            String told = warnings.stream()
                    .limit(MOST)
                    .map(warning -> warning.in(workbench.language()))
                    .collect(Collectors.joining("\n\n"));
            MessageDialog.openInformation(workbench.shell(), title.in(workbench.language()), told);
        }
    }

    private void write(Read read, Path target) {
        try {
            Files.createDirectories(target.getParent());
            if (read.meeting().eResource() == null) {
                create(read.meeting(), target);
            } else {
                // A file that the source carries is kept as it is.
                copy(workbench.paragraf().files().bytes(read.meeting()), target);
            }
        } catch (ModelException e) {
            workbench.complain(title, e::reason);
            return;
        } catch (UnwritableFileException e) {
            workbench.complain(title, FileFault.reason(e.fault()));
            return;
        } catch (IOException e) {
            workbench.complain(title, FileFault.reason(e));
            return;
        }
        new Sources(workbench).note(read.sha256(), file);
        workbench.refreshFolder();
        workbench.open(target).ifPresent(editor -> {
            if (editor.root() instanceof Meeting meeting && meeting.getImportRecord() != null) {
                editor.reveal(Target.of(meeting.getImportRecord()));
            }
        });
    }

    private void create(Meeting meeting, Path target) throws ModelException {
        if (workbench.folder().isEmpty()) {
            workbench.paragraf().files().create(target, meeting).save();
            return;
        }
        workbench.files().stream()
                .map(ModelFile::root)
                .filter(Federation.class::isInstance)
                .findFirst()
                .ifPresent(body -> workbench.paragraf().federations().link(meeting, (Federation) body));
        Path folder = workbench.folder().get().path();
        workbench.folder().get().create(folder.relativize(target), meeting).save();
    }

    private static void copy(byte[] bytes, Path target) throws IOException {
        try (AtomicFiles output = new AtomicFiles()) {
            try (OutputStream out = output.create(target)) {
                out.write(bytes);
            }
            output.commit();
        }
    }

    private String words(String key, Object... arguments) {
        return Message.of(Reading.class, key, arguments).in(workbench.language());
    }
}
