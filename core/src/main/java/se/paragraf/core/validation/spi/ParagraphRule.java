// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation.spi;

import java.util.stream.Stream;
import org.osgi.annotation.versioning.ConsumerType;
import se.paragraf.core.validation.Finding;
import se.paragraf.model.minutes.Paragraph;

/**
 * A rule that looks at each paragraph by itself. After an edit inside a paragraph only that one is checked again; after an
 * edit elsewhere in the meeting, of an object of a class that the rule reads, all are.
 */
@ConsumerType
public interface ParagraphRule extends Rule {

    /**
     * Whether there is anything to look at in a paragraph. Others are passed over, which after an edit elsewhere in a long
     * meeting matters.
     *
     * @param paragraph the paragraph; nothing is looked at but itself and what it contains
     * @return false if nothing is found in it whatever stands elsewhere
     */
    default boolean concerns(Paragraph paragraph) {
        return true;
    }

    /**
     * Checks one paragraph.
     *
     * @param subject the meeting and the law that it answers to; of its other paragraphs nothing is looked at
     * @param paragraph a paragraph of the meeting, one that it concerns
     * @return one finding for each thing looked at; none if there was nothing
     */
    Stream<Finding> check(Subject subject, Paragraph paragraph);

    /** {@inheritDoc} Paragraph by paragraph; not to be done otherwise. */
    @Override
    default Stream<Finding> check(Subject subject) {
        return subject.meeting().getParagraphs().stream()
                .filter(this::concerns)
                .flatMap(paragraph -> check(subject, paragraph));
    }
}
