// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Announced;
import se.paragraf.core.internal.validation.rule.Day;
import se.paragraf.core.validation.Edit;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.model.text.Message;

/** Holds each stated removal of a notice against the last day of appeal. */
record RemovalCheck(Verdict verdict) implements Announced.Check {

    @Override
    public Stream<Finding> of(Announced announced) {
        LocalDate posted = announced.days().postedOn();
        List<Removal> stated = Removal.statedIn(announced.days());
        if (stated.isEmpty()) {
            return Stream.of(unstated(announced));
        }
        return stated.stream()
                .map(removal -> posted == null ? unposted(announced, removal) : judged(announced, removal));
    }

    private Finding unstated(Announced announced) {
        LocalDate posted = announced.days().postedOn();
        FindingBuilder finding = announced.finding(Outcome.UNKNOWN, Removal.TAKEN_DOWN.field());
        if (posted == null) {
            return finding.message("removal.undated");
        }
        LocalDate limit = announced.calendar().earliestRemoval(posted);
        return finding.fact(Facts.LIMIT, limit)
                .fact(Facts.LAST_APPEAL_DAY, announced.calendar().lastAppealDay(posted))
                .message("removal.unknown", Day.inWords(limit));
    }

    private Finding unposted(Announced announced, Removal removal) {
        return announced
                .finding(Outcome.UNKNOWN, removal.field())
                .fact(Facts.ACTUAL, removal.date(announced.days()))
                .message("removal.unposted");
    }

    private Finding judged(Announced announced, Removal removal) {
        LocalDate actual = removal.date(announced.days());
        LocalDate end = announced.calendar().lastAppealDay(announced.days().postedOn());
        LocalDate limit = removal.limit(end);
        Outcome outcome = verdict.of(removal, actual, end);
        FindingBuilder finding = announced.finding(outcome, removal.field());
        if (outcome == Outcome.FAIL) {
            finding.fix(
                    Message.of(RemovalCheck.class, "removal.fix." + removal.field(), Day.inWords(limit)),
                    announced
                            .postings()
                            .map(posting -> new Edit(posting, removal.feature(), limit))
                            .toArray(Edit[]::new));
        }
        return finding.fact(Facts.LIMIT, limit)
                .fact(Facts.ACTUAL, actual)
                .fact(Facts.LAST_APPEAL_DAY, end)
                .message(
                        announced.rule().id() + "." + outcome.name().toLowerCase(Locale.ROOT),
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
