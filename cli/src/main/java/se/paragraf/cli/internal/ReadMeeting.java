// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import se.paragraf.model.minutes.Meeting;

/**
 * A meeting that was read.
 *
 * @param found where
 * @param meeting the meeting
 */
record ReadMeeting(FoundFile found, Meeting meeting) {

    /** The name to report: that of the file, with the subfolders below the folder that the user named. */
    String name() {
        if (found.file().equals(Inputs.STANDARD_INPUT)) {
            return found.file();
        }
        Path file = Path.of(found.file());
        return found.folder()
                .map(folder -> Path.of(folder).relativize(file))
                .orElseGet(file::getFileName)
                .toString();
    }

    /** The folder around the file; empty for standard input. */
    Optional<Path> folder() {
        return found.file().equals(Inputs.STANDARD_INPUT)
                ? Optional.empty()
                : Optional.ofNullable(Path.of(found.file()).toAbsolutePath().getParent());
    }
}
