// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.kind;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.core.internal.minutes.AdjustmentDay;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.Posting;

/** The days of a notice on one board: as they are stated, and what follows from them by law and is not stated. */
final class NoticeDays {

    private final Optional<LegalCalendar> calendar;

    /** Without a calendar nothing is computed: no law binds the body to days. */
    NoticeDays(Optional<LegalCalendar> calendar) {
        this.calendar = calendar;
    }

    /** The days by name, null where one is not known; {@code computed} has the names of those that are not stated. */
    Map<String, Object> of(Meeting meeting, Notice notice, Optional<Posting> posting) {
        Map<String, Object> days = new HashMap<>();
        LocalDate adjusted = AdjustmentDay.of(meeting, notice).orElse(null);
        LocalDate posted = posting.map(Posting::getPostedOn).orElse(null);
        LocalDate visible = posting.map(Posting::getLastVisibleDay).orElse(null);
        LocalDate earliest = posting.map(Posting::getEarliestRemoval).orElse(null);
        LocalDate appeal = posting.map(Posting::getStatedAppealEnd).orElse(null);
        // The time for appeal runs from the board that came last (KL 13:5, Finsam 28 §): as long as one is open, so is
        // it.
        Optional<LocalDate> last = lastPosted(notice.getPostings());
        Optional<LocalDate> computedAppeal =
                computed(appeal, last.flatMap(day -> calendar.map(c -> c.lastAppealDay(day))));
        Optional<LocalDate> computedEarliest = visible != null
                ? Optional.empty()
                : computed(earliest, last.flatMap(day -> calendar.map(c -> c.earliestRemoval(day))));
        days.put("adjusted", adjusted);
        days.put("adjustedLatest", adjusted == null ? adjustedLatest(meeting, notice) : null);
        days.put("posted", posted);
        days.put("postedLatest", posted == null ? postedLatest(notice, adjusted) : null);
        days.put("visible", visible);
        days.put("earliest", computedEarliest.orElse(earliest));
        days.put("removed", posting.map(Posting::getRemovedOn).orElse(null));
        days.put("appeal", computedAppeal.orElse(appeal));
        days.put(
                "computed",
                Stream.of(computedAppeal.map(day -> "appeal"), computedEarliest.map(day -> "earliest"))
                        .flatMap(Optional::stream)
                        .toList());
        days.put("signer", posting.map(Posting::getSigner).orElse(notice.getSigner()));
        return days;
    }

    private static Optional<LocalDate> computed(LocalDate stated, Optional<LocalDate> byLaw) {
        return stated == null ? byLaw : Optional.empty();
    }

    private static Optional<LocalDate> lastPosted(List<Posting> postings) {
        return postings.stream().anyMatch(posting -> posting.getPostedOn() == null)
                ? Optional.empty()
                : postings.stream().map(Posting::getPostedOn).max(Comparator.naturalOrder());
    }

    private LocalDate adjustedLatest(Meeting meeting, Notice notice) {
        return AdjustmentDay.announced(meeting, notice)
                .map(Adjustment::getLatest)
                .filter(day -> day != null)
                .findFirst()
                .or(() -> Optional.ofNullable(meeting.getDate())
                        .flatMap(day -> calendar.map(c -> c.adjustmentLatest(day))))
                .orElse(null);
    }

    /** Counted from the true day of adjustment, else as it was planned. */
    private LocalDate postedLatest(Notice notice, LocalDate adjusted) {
        return Optional.ofNullable(adjusted)
                .flatMap(day -> calendar.map(c -> c.noticeLatest(day)))
                .orElse(notice.getLatest());
    }
}
