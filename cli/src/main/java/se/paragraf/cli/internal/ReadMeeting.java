// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import se.paragraf.core.inspection.Inspection;
import se.paragraf.model.minutes.Meeting;

/**
 * A meeting that was read.
 *
 * @param found where
 * @param meeting the meeting
 * @param inspection what its file tells of itself, if it was looked into and is a document to be published
 */
record ReadMeeting(FoundFile found, Meeting meeting, Optional<Inspection> inspection) {

    /** The folder around the file; empty for standard input. */
    Optional<Path> folder() {
        return found.file().equals(Inputs.STANDARD_INPUT)
                ? Optional.empty()
                : Optional.ofNullable(Path.of(found.file()).toAbsolutePath().getParent());
    }
}
