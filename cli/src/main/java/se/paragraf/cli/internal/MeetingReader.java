// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.core.export.DocumentType;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.Source;
import se.paragraf.core.inspection.Inspection;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.MessageException;

/**
 * Reads the meetings in the files and folders that the user names, each with the file of its body. Files of federations and
 * attest orders that lie among them are left out.
 */
final class MeetingReader {

    private final Session session;
    private final Optional<GivenBody> stated;
    private final KnownBodies bodies;
    private final FolderFiles taken;
    private final List<String> leftOut = new ArrayList<>();
    private final Optional<DocumentWork> unread;
    private boolean found;

    /** With the body that the user names, if he does; else it is looked for around each file. */
    MeetingReader(Session session, Optional<GivenBody> stated) {
        this(session, stated, Optional.empty());
    }

    /** The same, which also looks into files, and has another work for documents whose minutes cannot be read. */
    MeetingReader(Session session, Optional<GivenBody> stated, Optional<DocumentWork> unread) {
        this.session = session;
        this.stated = stated;
        this.bodies = new KnownBodies(session, stated.map(GivenBody::file));
        this.unread = unread;
        this.taken = FolderFiles.withDocuments(
                session.paragraf().importing().kinds(),
                session.paragraf().exporting().documents().stream()
                        .map(DocumentType::name)
                        .toList());
    }

    /** What is done with a document whose minutes cannot be read. Gives the exit code. */
    @FunctionalInterface
    interface DocumentWork {
        int on(FoundFile file, Inspection inspection);
    }

    /** What is done with the meetings that belong together: those of a folder, or that of a file. Gives the exit code. */
    @FunctionalInterface
    interface Work {
        int on(List<ReadMeeting> meetings, boolean isFolder);
    }

    /**
     * Reads what each argument names and works on it. Whatever goes wrong is told, and the rest is still done.
     *
     * @return the gravest exit code
     */
    int each(List<String> arguments, Work work) {
        int code = ExitCode.DONE;
        for (String argument : arguments) {
            code = Math.max(code, one(argument, work));
        }
        if (found || code != ExitCode.DONE) {
            leftOut.forEach(file -> session.inputs().warn(file, Message.of(MeetingReader.class, "input.leftout")));
            return code;
        }
        // Whoever gives nothing but these wanted something else of them, which is told as for any file that is no
        // meeting.
        return leftOut.stream()
                .mapToInt(file -> session.inputs().each(file, bodies, meeting -> ExitCode.DONE))
                .max()
                .orElse(code);
    }

    private int one(String argument, Work work) {
        List<ReadMeeting> meetings = new ArrayList<>();
        int code = ExitCode.DONE;
        for (FoundFile file : FileFinder.of(argument, taken)) {
            code = Math.max(code, session.inputs().attempt(file.file(), () -> {
                if (file.fault().isPresent()) {
                    throw new ImportException(file.fault().get());
                }
                return read(file, meetings);
            }));
        }
        boolean isFolder = FileFinder.isFolder(argument);
        if (meetings.isEmpty()) {
            return isFolder && code == ExitCode.DONE ? nothingIn(argument) : code;
        }
        found = true;
        return Math.max(code, work.on(meetings, isFolder));
    }

    private int read(FoundFile file, List<ReadMeeting> meetings) throws MessageException, IOException {
        Source source = session.inputs().source(file.file());
        Optional<Inspection> inspection =
                unread.isPresent() ? session.paragraf().inspecting().inspect(source) : Optional.empty();
        try {
            take(file, session.inputs().document(file.file(), source, bodies), inspection, meetings);
            return ExitCode.DONE;
        } catch (ImportException e) {
            String reason = e.reason(session.console().language());
            if (inspection.isPresent()) {
                session.inputs().warn(file.file(), Message.of(MeetingReader.class, "input.unread", reason));
                found = true;
                return unread.get().on(file, inspection.get());
            }
            // Among minutes lie their attachments too, which nobody named.
            if (file.folder().isPresent() && FolderFiles.isDocument(file.file())) {
                session.inputs().warn(file.file(), Message.of(MeetingReader.class, "input.passed", reason));
                return ExitCode.DONE;
            }
            throw e;
        }
    }

    private int nothingIn(String folder) {
        return session.inputs().attempt(folder, () -> {
            throw new ImportException(Message.of(MeetingReader.class, "input.nomeetings", taken.inWords()));
        });
    }

    private void take(FoundFile file, Document content, Optional<Inspection> inspection, List<ReadMeeting> meetings) {
        if (content instanceof Meeting meeting) {
            link(file.file(), meeting);
            meetings.add(new ReadMeeting(file, meeting, inspection));
        } else if (file.folder().isEmpty()) {
            leftOut.add(file.file());
        }
    }

    private void link(String file, Meeting meeting) {
        if (stated.isPresent()) {
            stated.get().hold(meeting, file);
        } else if (meeting.getFederation() == null) {
            bodies.of(file, session.inputs())
                    .ifPresent(known -> session.paragraf().federations().link(meeting, known.body()));
        }
    }
}
