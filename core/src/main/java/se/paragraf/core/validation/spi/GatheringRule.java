// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation.spi;

import java.util.stream.Stream;
import org.osgi.annotation.versioning.ConsumerType;
import se.paragraf.core.internal.validation.rule.PlacedNotes;
import se.paragraf.core.validation.Finding;
import se.paragraf.model.minutes.Paragraph;

/**
 * A rule that notes something of each paragraph by itself and then judges all that was noted. After an edit inside a
 * paragraph only that one is looked at again, and if the note of it is the same, nothing is judged anew.
 *
 * @param <T> what is noted of a paragraph; of equal notes the same is judged
 */
@ConsumerType
public interface GatheringRule<T> extends Rule {

    /**
     * Notes what the judgement needs of one paragraph.
     *
     * @param paragraph the paragraph; nothing is looked at but itself and what it contains
     * @return the note, not null
     */
    T note(Paragraph paragraph);

    /**
     * Whether a note tells anything by itself. Where few do, the others are passed over in a long meeting.
     *
     * @param note a note of this rule
     * @return false if it is nothing but the note of a paragraph without anything to judge
     */
    default boolean tells(T note) {
        return true;
    }

    /**
     * Judges the meeting.
     *
     * @param subject the meeting and the law that it answers to; of its paragraphs nothing is looked at but what was noted
     * @param notes the note of each paragraph, in the order of the meeting; made when it is first looked at
     * @return one finding for each thing looked at; none if there was nothing
     */
    Stream<Finding> check(Subject subject, Notes<T> notes);

    /** {@inheritDoc} By the notes; not to be done otherwise. */
    @Override
    default Stream<Finding> check(Subject subject) {
        return check(subject, new PlacedNotes<>(subject.meeting().getParagraphs(), this::note, this::tells));
    }
}
