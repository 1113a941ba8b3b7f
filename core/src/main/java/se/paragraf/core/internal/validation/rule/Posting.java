// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.core.internal.minutes.Notices;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.NumberRange;

/**
 * A notice under check.
 *
 * @param meeting the meeting it is about
 * @param notice the notice; nothing is stated in it if the minutes have none
 * @param location its place in the contract's JSON
 * @param calendar the days of the law
 */
record Posting(Meeting meeting, Notice notice, String location, LegalCalendar calendar) {

    /** Checks each notice of a meeting; where no statute binds the body to days, the rule does not apply. */
    static Stream<Finding> each(Subject subject, RuleDescription rule, Check check) {
        Optional<LegalCalendar> calendar = subject.calendar();
        if (calendar.isEmpty()) {
            return Stream.of(rule.finding(Outcome.NA).at("notice").message("unbound"));
        }
        return all(subject.meeting(), calendar.get()).flatMap(check::of);
    }

    private static Stream<Posting> all(Meeting meeting, LegalCalendar calendar) {
        Notices notices = Notices.of(meeting);
        Stream<Posting> rest = notices.restExpected()
                ? Stream.of(new Posting(meeting, notices.rest(), "notice", calendar))
                : Stream.empty();
        return Stream.concat(
                rest,
                IntStream.range(0, notices.separate().size())
                        .mapToObj(
                                i -> new Posting(meeting, notices.separate().get(i), "notices[" + i + "]", calendar)));
    }

    /** Starts a finding about a field of the notice. */
    FindingBuilder finding(RuleDescription rule, Outcome outcome, String field) {
        return finding(rule, outcome).at(location + "." + field);
    }

    /** Starts a finding about the notice. */
    FindingBuilder finding(RuleDescription rule, Outcome outcome) {
        FindingBuilder finding = rule.finding(outcome).at(location);
        List<NumberRange> about = notice.getParagraphs();
        if (about.size() == 1 && about.get(0).getFirst() == about.get(0).getLast()) {
            finding.paragraph(about.get(0).getFirst());
        }
        return finding;
    }

    /** What a rule asks of a notice. */
    @FunctionalInterface
    interface Check {
        Stream<Finding> of(Posting posting);
    }
}
