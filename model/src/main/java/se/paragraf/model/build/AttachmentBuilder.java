// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.build;

import java.time.LocalDate;
import se.paragraf.model.minutes.Attachment;
import se.paragraf.model.minutes.MinutesFactory;

/** A document that belongs to a matter or to the meeting as a whole. */
public final class AttachmentBuilder {

    private final Attachment attachment = MinutesFactory.eINSTANCE.createAttachment();

    AttachmentBuilder(int number, String title) {
        attachment.setNumber(number);
        attachment.setTitle(Require.text(title, "title"));
    }

    /**
     * Its own date.
     *
     * @param day the day
     * @return this
     */
    public AttachmentBuilder dated(LocalDate day) {
        attachment.setDate(Require.notNull(day, "day"));
        return this;
    }

    /**
     * Its version.
     *
     * @param edition as in the minutes
     * @return this
     */
    public AttachmentBuilder edition(String edition) {
        attachment.setEdition(Require.text(edition, "edition"));
        return this;
    }

    /**
     * Where it is.
     *
     * @param file a path relative to the file of the meeting and inside its folder; it is not read
     * @return this
     */
    public AttachmentBuilder file(String file) {
        attachment.setFile(Require.text(file, "file"));
        return this;
    }

    Attachment result() {
        return attachment;
    }
}
