// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.paragraf.core.planning.HeldMeeting;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/** The meetings that there are already, read one after the other. One that cannot be read is told and left out. */
final class HeldMeetings {

    private final Session session;

    HeldMeetings(Session session) {
        this.session = session;
    }

    /** All in the folder of a federation and its subfolders. */
    List<HeldMeeting> in(FederationFile body) throws ModelException {
        return read(files(body), HeldMeeting::of, "new.uncounted");
    }

    /** The minutes in the folder of a federation, by whose names damaged ones are repaired. */
    List<Meeting> earlier(FederationFile body) {
        try {
            return read(files(body), meeting -> meeting, "import.unasked");
        } catch (ModelException e) {
            tell(body.path(), "import.unasked", e);
            return List.of();
        }
    }

    private static List<Path> files(FederationFile body) throws ModelException {
        Path folder = body.folder().path();
        return body.folder().files().stream().map(folder::resolve).toList();
    }

    /** Those in the folder of a file, of which nothing says that its subfolders belong to it. */
    List<HeldMeeting> beside(Path file) throws ModelException {
        List<Path> files = new ArrayList<>();
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "[!.]*" + ModelFolder.ENDING)) {
                found.forEach(files::add);
            } catch (IOException e) {
                throw new ModelException(Message.of(HeldMeetings.class, "new.unlisted", folder.toString()), e);
            }
        }
        files.sort(null);
        return read(files, HeldMeeting::of, "new.uncounted");
    }

    private <T> List<T> read(List<Path> files, Function<Meeting, T> kept, String leftOut) {
        List<T> held = new ArrayList<>();
        for (Path file : files) {
            try {
                if (session.paragraf().files().open(file).root() instanceof Meeting meeting) {
                    held.add(kept.apply(meeting));
                }
            } catch (ModelException e) {
                tell(file, leftOut, e);
            }
        }
        return held;
    }

    private void tell(Path file, String leftOut, ModelException fault) {
        String reason = fault.reason(session.console().language());
        session.inputs().warn(file.toString(), Message.of(HeldMeetings.class, leftOut, reason));
    }
}
