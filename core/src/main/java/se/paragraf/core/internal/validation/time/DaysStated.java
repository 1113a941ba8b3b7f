// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.core.calendar.Deadline;
import se.paragraf.core.calendar.DeadlineKind;
import se.paragraf.core.internal.validation.rule.Announced;
import se.paragraf.core.internal.validation.rule.Day;
import se.paragraf.core.internal.validation.rule.Phrase;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.MeetingState;
import se.paragraf.model.text.Message;

/** T08: adjustment, notice and removal have their days; where one is missing, what the law gives is told. */
final class DaysStated {

    private DaysStated() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        return Announced.eachPosting(rule, subject, announced -> Stream.of(check(announced)));
    }

    private static Finding check(Announced announced) {
        List<Missing> missing = missing(announced);
        if (missing.isEmpty()) {
            return announced.finding(Outcome.PASS).message("T08.pass");
        }
        MeetingState state = announced.meeting().getState();
        boolean overdue = missing.stream().anyMatch(day -> state.compareTo(day.since()) >= 0);
        List<Deadline> deadlines = deadlines(announced);
        FindingBuilder finding = announced
                .finding(
                        overdue ? Outcome.FAIL : Outcome.UNKNOWN, missing.get(0).field())
                .fact(Facts.COUNT, missing.size());
        deadlines.forEach(deadline -> tell(finding, deadline, missing.get(0)));
        Phrase names = Phrase.listed(missing.stream()
                .map(day -> Message.of(DaysStated.class, "step." + day.field()))
                .toList());
        String key = overdue ? "T08.fail" : "T08.unknown";
        return deadlines.isEmpty()
                ? finding.message("T08.undated", names)
                : finding.message(
                        key,
                        names,
                        Phrase.listed(
                                deadlines.stream().map(DaysStated::inWords).toList()));
    }

    private static void tell(FindingBuilder finding, Deadline deadline, Missing first) {
        if (deadline.kind() == DeadlineKind.LAST_APPEAL_DAY) {
            finding.fact(Facts.LAST_APPEAL_DAY, deadline.date());
        } else if (deadline.kind() == first.limit()) {
            finding.fact(Facts.LIMIT, deadline.date());
        }
    }

    private static Message inWords(Deadline deadline) {
        return Message.of(DaysStated.class, "deadline." + deadline.kind(), Day.inWords(deadline.date()));
    }

    private static List<Missing> missing(Announced announced) {
        List<Missing> missing = new ArrayList<>();
        if (announced.adjusted() == null) {
            missing.add(new Missing("adjustedOn", DeadlineKind.ADJUSTMENT_LATEST, MeetingState.ADJUSTED));
        }
        if (announced.days().postedOn() == null) {
            missing.add(new Missing("postedOn", DeadlineKind.NOTICE_LATEST, MeetingState.POSTED));
        }
        if (Removal.statedIn(announced.days()).isEmpty()) {
            missing.add(new Missing(Removal.TAKEN_DOWN.field(), DeadlineKind.EARLIEST_REMOVAL, MeetingState.IN_FORCE));
        }
        return missing;
    }

    /** Those that are still ahead, each counted from the one before where that is not known. */
    private static List<Deadline> deadlines(Announced announced) {
        List<Deadline> deadlines = new ArrayList<>();
        Optional<LocalDate> adjusted = Optional.ofNullable(announced.adjusted());
        if (adjusted.isEmpty()) {
            adjusted = add(
                    deadlines,
                    announced,
                    DeadlineKind.ADJUSTMENT_LATEST,
                    announced.meeting().getDate());
        }
        Optional<LocalDate> posted = Optional.ofNullable(announced.days().postedOn());
        if (posted.isEmpty()) {
            posted = add(deadlines, announced, DeadlineKind.NOTICE_LATEST, adjusted.orElse(null));
        }
        add(deadlines, announced, DeadlineKind.LAST_APPEAL_DAY, posted.orElse(null));
        add(deadlines, announced, DeadlineKind.EARLIEST_REMOVAL, posted.orElse(null));
        return deadlines;
    }

    private static Optional<LocalDate> add(
            List<Deadline> deadlines, Announced announced, DeadlineKind kind, LocalDate from) {
        if (from == null) {
            return Optional.empty();
        }
        Deadline deadline = Deadline.of(announced.calendar(), kind, from, true);
        deadlines.add(deadline);
        return Optional.of(deadline.date());
    }

    /**
     * A day that is not stated.
     *
     * @param since the state of the minutes from which on it is a fact
     */
    private record Missing(String field, DeadlineKind limit, MeetingState since) {}
}
