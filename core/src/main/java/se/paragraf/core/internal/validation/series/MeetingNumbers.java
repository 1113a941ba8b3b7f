// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.series;

import java.util.IntSummaryStatistics;
import java.util.Optional;
import java.util.stream.IntStream;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.Numbering;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;

/**
 * The paragraph numbers of a meeting.
 *
 * @param first the lowest
 * @param last the highest
 */
record MeetingNumbers(int first, int last) {

    /** Empty if no paragraph has a number. */
    static Optional<MeetingNumbers> of(Meeting meeting) {
        return of(meeting.getParagraphs().stream().mapToInt(Paragraph::getNumber));
    }

    /** Those of the meeting under check. */
    static Optional<MeetingNumbers> of(Subject subject) {
        return of(subject.numbers().stream()
                .filter(span -> span.last() > 0)
                .flatMapToInt(span -> IntStream.of(Math.max(span.first(), 1), span.last())));
    }

    private static Optional<MeetingNumbers> of(IntStream all) {
        IntSummaryStatistics numbers = all.filter(number -> number > 0).summaryStatistics();
        return numbers.getCount() == 0
                ? Optional.empty()
                : Optional.of(new MeetingNumbers(numbers.getMin(), numbers.getMax()));
    }

    /** How the body numbers: as its file says, else by the year, as most do. */
    static Numbering numbering(Subject subject) {
        return subject.body().map(Federation::getNumbering).orElse(Numbering.YEAR);
    }

    boolean startsAnew() {
        return first == 1;
    }
}
