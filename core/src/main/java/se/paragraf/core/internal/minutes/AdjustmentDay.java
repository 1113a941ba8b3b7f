// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.text.NumberSpan;

/** The day on which the paragraphs of a notice were adjusted. */
public final class AdjustmentDay {

    private AdjustmentDay() {}

    /** As the notice says, else as the record of the adjustment that it announces does. */
    public static Optional<LocalDate> of(Meeting meeting, Notice notice) {
        return Stream.concat(
                        Stream.ofNullable(notice.getAdjustedOn()),
                        announced(meeting, notice).map(Adjustment::getAdjustedOn))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The adjustment that a notice announces: the one that it refers to, else the only one about the same paragraphs. */
    public static Stream<Adjustment> announced(Meeting meeting, Notice notice) {
        if (notice.getAdjustment() != null) {
            return Stream.of(notice.getAdjustment());
        }
        List<Adjustment> same = meeting.getAdjustments().stream()
                .filter(adjustment ->
                        NumberSpan.of(adjustment.getParagraphs()).equals(NumberSpan.of(notice.getParagraphs())))
                .toList();
        return same.size() == 1 ? same.stream() : Stream.empty();
    }
}
