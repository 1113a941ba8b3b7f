// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.importing;

import java.io.InputStream;
import java.util.function.Consumer;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.io.ModelContent;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/** The file of a meeting that stands in another file, such as the PDF that was made of it. For any thread. */
public final class CarriedMeeting {

    private CarriedMeeting() {}

    /**
     * Reads it.
     *
     * @param files what reads files of the model
     * @param in the file, read to its end and left open
     * @param warnings takes each warning, one line
     * @return the meeting
     * @throws ImportException if it cannot be read, or has no meeting
     */
    public static Meeting read(ModelFiles files, InputStream in, Consumer<Message> warnings) throws ImportException {
        try {
            ModelContent content = files.read(in);
            content.warnings().forEach(warnings);
            if (content.root() instanceof Meeting meeting) {
                return meeting;
            }
            throw new ImportException(Message.of(
                    CarriedMeeting.class,
                    content.root() instanceof Federation ? "carried.federation" : "carried.attest"));
        } catch (ModelException e) {
            throw new ImportException(
                    e.reason().orElseGet(() -> Message.of(CarriedMeeting.class, "carried.unreadable")), e);
        }
    }
}
