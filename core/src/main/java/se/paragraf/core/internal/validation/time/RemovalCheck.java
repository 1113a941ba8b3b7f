// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Announced;
import se.paragraf.core.internal.validation.rule.Day;
import se.paragraf.core.minutes.Announcement;
import se.paragraf.core.validation.Edit;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.model.text.Message;

/**
 * Holds each stated removal of a notice against the last day of appeal.
 *
 * @param verdict what a rule makes of it
 * @param throughout whether the notice of one board is to be up as long as appeal is open by that of another; KL 13:5 says
 *     so of the time for appeal of joint committees only
 */
record RemovalCheck(Verdict verdict, boolean throughout) implements Announced.Check {

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
        LocalDate own = announced.calendar().lastAppealDay(announced.days().postedOn());
        Outcome outcome = verdict.of(removal, actual, own);
        LocalDate common = announced
                .calendar()
                .lastAppealDay(Announcement.summary(announced.notice()).postedOn());
        if (throughout && outcome == Outcome.PASS && actual.isBefore(removal.limit(common))) {
            return told(
                    announced, removal, Outcome.FAIL, common, announced.rule().id() + ".others");
        }
        return told(
                announced,
                removal,
                outcome,
                own,
                announced.rule().id() + "." + outcome.name().toLowerCase(Locale.ROOT));
    }

    private static Finding told(Announced announced, Removal removal, Outcome outcome, LocalDate end, String words) {
        LocalDate actual = removal.date(announced.days());
        LocalDate limit = removal.limit(end);
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
                .message(words, Day.inWords(actual), Day.inWords(end), Day.inWords(limit));
    }

    /** What a rule makes of a stated day. */
    @FunctionalInterface
    interface Verdict {
        Outcome of(Removal removal, LocalDate stated, LocalDate lastAppealDay);
    }
}
