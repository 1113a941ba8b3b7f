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
     * Checks one paragraph.
     *
     * @param subject the meeting and the law that it answers to; of its other paragraphs nothing is looked at
     * @param paragraph a paragraph of the meeting
     * @return one finding for each thing looked at; none if there was nothing
     */
    Stream<Finding> check(Subject subject, Paragraph paragraph);

    /** {@inheritDoc} Paragraph by paragraph; not to be done otherwise. */
    @Override
    default Stream<Finding> check(Subject subject) {
        return subject.meeting().getParagraphs().stream().flatMap(paragraph -> check(subject, paragraph));
    }
}
