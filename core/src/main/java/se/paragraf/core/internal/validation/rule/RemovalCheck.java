// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;

/** Holds each stated removal of a notice against the last day of appeal. */
record RemovalCheck(RuleDescription rule, Verdict verdict) implements Posting.Check {

    @Override
    public Stream<Finding> of(Posting posting) {
        LocalDate posted = posting.notice().getPostedOn();
        List<Removal> stated = Removal.statedIn(posting.notice());
        if (stated.isEmpty()) {
            return Stream.of(unstated(posting));
        }
        return stated.stream().map(removal -> posted == null ? unposted(posting, removal) : judged(posting, removal));
    }

    private Finding unstated(Posting posting) {
        LocalDate posted = posting.notice().getPostedOn();
        FindingBuilder finding = posting.finding(rule, Outcome.UNKNOWN, Removal.TAKEN_DOWN.field());
        if (posted == null) {
            return finding.message("removal.undated");
        }
        LocalDate limit = posting.calendar().earliestRemoval(posted);
        return finding.fact(Facts.LIMIT, limit)
                .fact(Facts.LAST_APPEAL_DAY, posting.calendar().lastAppealDay(posted))
                .message("removal.unknown", Day.inWords(limit));
    }

    private Finding unposted(Posting posting, Removal removal) {
        return posting.finding(rule, Outcome.UNKNOWN, removal.field())
                .fact(Facts.ACTUAL, removal.date(posting.notice()))
                .message("removal.unposted");
    }

    private Finding judged(Posting posting, Removal removal) {
        LocalDate actual = removal.date(posting.notice());
        LocalDate end = posting.calendar().lastAppealDay(posting.notice().getPostedOn());
        LocalDate limit = removal.limit(end);
        Outcome outcome = verdict.of(removal, actual, end);
        return posting.finding(rule, outcome, removal.field())
                .fact(Facts.LIMIT, limit)
                .fact(Facts.ACTUAL, actual)
                .fact(Facts.LAST_APPEAL_DAY, end)
                .message(
                        rule.id() + "." + outcome.name().toLowerCase(Locale.ROOT),
                        Day.inWords(actual),
                        Day.inWords(end),
                        Day.inWords(limit));
    }

    /** What a rule makes of a stated day. */
    @FunctionalInterface
    interface Verdict {
        Outcome of(Removal removal, LocalDate stated, LocalDate lastAppealDay);
    }
}
