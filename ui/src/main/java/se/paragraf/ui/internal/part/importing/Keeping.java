// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.file.AtomicFiles;
import se.paragraf.model.file.FileFault;
import se.paragraf.model.file.UnwritableFileException;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Localized;
import se.paragraf.ui.Target;
import se.paragraf.ui.Workbench;

/** Keeps minutes that were read in files of the folder. */
final class Keeping {

    private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);

    private final Workbench workbench;
    private final Path folder;

    /** The minutes come into the folder that is open, else to where their source is. */
    Keeping(Workbench workbench, Path source) {
        this.workbench = workbench;
        folder = workbench.folder().map(open -> open.path()).orElseGet(() -> source.toAbsolutePath()
                .getParent());
    }

    Path folder() {
        return folder;
    }

    boolean isTaken(Path name) {
        return Files.exists(folder.resolve(name));
    }

    /** A free name for minutes. */
    Path proposed(ReadMinutes read, Meeting meeting) {
        List<Path> others = workbench.files().stream()
                .map(other -> folder.relativize(other.path()))
                .toList();
        return FileName.proposed(meeting.getDate(), read.name(), others, this::isTaken);
    }

    /**
     * Writes minutes.
     *
     * @param name the name of their file, in the folder
     * @return why they could not be written
     */
    Optional<Localized> write(ReadMinutes read, Meeting meeting, Path name) {
        Path target = folder.resolve(name);
        try {
            Files.createDirectories(target.getParent());
            if (meeting.eResource() == null) {
                create(meeting, target);
            } else {
                // A file that the source carries is kept as it is.
                copy(workbench.paragraf().files().bytes(meeting), target);
            }
        } catch (ModelException e) {
            return refused(target, e, e::reason);
        } catch (UnwritableFileException e) {
            return refused(target, e, FileFault.reason(e.fault()));
        } catch (IOException e) {
            return refused(target, e, FileFault.reason(e));
        }
        new Sources(workbench).note(read.sha256(), read.file());
        return Optional.empty();
    }

    private static Optional<Localized> refused(Path target, Exception why, Localized reason) {
        LOG.debug("{} is not written", target, why);
        return Optional.of(reason);
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

    /** Shows what was written, with what is to be looked at of it. */
    void open(Path name) {
        workbench.refreshFolder();
        workbench.open(folder.resolve(name)).ifPresent(editor -> {
            if (editor.root() instanceof Meeting meeting && meeting.getImportRecord() != null) {
                editor.reveal(Target.of(meeting.getImportRecord()));
            }
        });
    }
}
