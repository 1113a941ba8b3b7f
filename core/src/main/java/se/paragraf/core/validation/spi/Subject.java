// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation.spi;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.core.inspection.Inspection;
import se.paragraf.core.minutes.MeetingSeries;
import se.paragraf.core.minutes.Participation;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.NumberSpan;

/** What a rule looks at. */
@ProviderType
public interface Subject {

    /**
     * The meeting, not to be changed.
     *
     * @return the meeting
     */
    Meeting meeting();

    /**
     * The law that the body answers to: as its file says, or else by its name.
     *
     * @return the profile
     */
    LawProfile profile();

    /**
     * The body in its file, not to be changed.
     *
     * @return the body; empty if its file is not at hand, so that nothing is known of its members, mandates and charter
     */
    Optional<Federation> body();

    /**
     * The days of the law that the meeting answers to.
     *
     * @return the calendar; empty if no statute binds the body to days
     */
    Optional<LegalCalendar> calendar();

    /**
     * Who took part in which paragraph.
     *
     * @return always the same answers for this subject
     */
    Participation participation();

    /**
     * Where a paragraph stands in the meeting, without searching for it.
     *
     * @param paragraph a paragraph of the meeting
     * @return its place, counted from 0
     * @throws IllegalArgumentException if it is not in the meeting
     */
    int place(Paragraph paragraph);

    /**
     * The numbers of the paragraphs, without walking through them again.
     *
     * @return as few spans as hold them in the order of the paragraphs; 0 for one without a number
     */
    List<NumberSpan> numbers();

    /**
     * The meetings of the body that are at hand, this one among them.
     *
     * @return the meetings; this one alone where no others are known
     */
    MeetingSeries series();

    /**
     * What the file tells of itself that is checked, where it is a document to be published.
     *
     * @return the inspection; empty for a text or a file of the model
     */
    Optional<Inspection> inspection();

    /**
     * Where the file of the meeting lies with those of its attachments.
     *
     * @return the folder; empty if the meeting comes from elsewhere
     */
    Optional<Path> folder();
}
