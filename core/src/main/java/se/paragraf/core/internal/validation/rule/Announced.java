// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.core.internal.minutes.Notices;
import se.paragraf.core.minutes.Announcement;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.LimitOverride;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.text.Message;

/**
 * A notice under check, on all of its boards or on those that share their days.
 *
 * @param meeting the meeting it is about
 * @param notice the notice; nothing is stated in it if the minutes have none
 * @param days the days on which it is up, and where
 * @param location its place in the contract's JSON
 * @param calendar the days of the law
 */
record Announced(Meeting meeting, Notice notice, Announcement days, String location, LegalCalendar calendar) {

    /** Checks each notice of a meeting; where no statute binds the body to days, the rule does not apply. */
    static Stream<Finding> each(Subject subject, RuleDescription rule, Check check) {
        Optional<LegalCalendar> calendar = subject.calendar();
        if (calendar.isEmpty()) {
            return Stream.of(rule.finding(Outcome.NA).at("notice").message("unbound"));
        }
        Stream<Finding> findings = all(subject.meeting(), calendar.get()).flatMap(check::of);
        List<LimitOverride> own = calendar.get().ownLimits();
        return own.isEmpty() ? findings : findings.map(finding -> OwnLimits.toldIn(finding, own));
    }

    /** Checks each notice once for all boards with the same days, and says for which if there are others. */
    static Stream<Finding> eachPosting(Subject subject, RuleDescription rule, Check check) {
        return each(subject, rule, whole -> {
            List<Announcement> groups = Announcement.of(whole.notice());
            if (groups.size() == 1) {
                return check.of(whole);
            }
            return groups.stream().flatMap(days -> whole.on(days, check));
        });
    }

    private Stream<Finding> on(Announcement some, Check check) {
        return check.of(new Announced(meeting, notice, some, location, calendar))
                .map(finding -> named(finding, some.boards()));
    }

    private static Finding named(Finding finding, List<String> boards) {
        Map<String, Object> facts = new LinkedHashMap<>(finding.facts());
        if (!boards.isEmpty()) {
            facts.put(Facts.NAMES, boards);
        }
        Message message = boards.isEmpty()
                ? Message.of(Announced.class, "board.unnamed", finding.message())
                : Message.of(Announced.class, "board.named", String.join(", ", boards), finding.message());
        return new Finding(
                finding.rule(),
                finding.outcome(),
                finding.severity(),
                finding.paragraph(),
                finding.location(),
                message,
                facts);
    }

    private static Stream<Announced> all(Meeting meeting, LegalCalendar calendar) {
        Notices notices = Notices.of(meeting);
        Stream<Announced> rest =
                notices.restExpected() ? Stream.of(of(meeting, notices.rest(), "notice", calendar)) : Stream.empty();
        return Stream.concat(
                rest,
                IntStream.range(0, notices.separate().size())
                        .mapToObj(i -> of(meeting, notices.separate().get(i), "notices[" + i + "]", calendar)));
    }

    private static Announced of(Meeting meeting, Notice notice, String location, LegalCalendar calendar) {
        return new Announced(meeting, notice, Announcement.summary(notice), location, calendar);
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
        Stream<Finding> of(Announced announced);
    }
}
