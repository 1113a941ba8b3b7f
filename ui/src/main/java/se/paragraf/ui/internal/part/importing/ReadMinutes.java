// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.core.Paragraf;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.Source;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;

/**
 * What came of a file that was to be read.
 *
 * @param file the file
 * @param meeting the minutes, in no file yet unless the source carried one; empty if they could not be read
 * @param sha256 the check sum of the source
 * @param warnings what the reader tells
 * @param fault why there are none
 */
record ReadMinutes(
        Path file, Optional<Meeting> meeting, String sha256, List<Message> warnings, Optional<Localized> fault) {

    private static final Logger LOG = LoggerFactory.getLogger(ReadMinutes.class);

    /** Reads a file. For the thread that reads. */
    static ReadMinutes of(Path file, Paragraf paragraf, KnownBody body) {
        try {
            Source source = Source.of(file);
            List<Message> warnings = new ArrayList<>();
            Meeting meeting = paragraf.importing().read(source, body.settings(), warnings::add);
            return new ReadMinutes(file, Optional.of(meeting), source.sha256(), warnings, Optional.empty());
        } catch (ImportException e) {
            LOG.debug("{} is not read", file, e);
            return new ReadMinutes(file, Optional.empty(), "", List.of(), Optional.of(e::reason));
        }
    }

    String name() {
        return String.valueOf(file.getFileName());
    }
}
