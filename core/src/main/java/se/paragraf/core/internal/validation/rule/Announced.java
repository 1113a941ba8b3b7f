// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.core.internal.minutes.AdjustmentDay;
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
import se.paragraf.model.minutes.Posting;
import se.paragraf.model.text.Message;

/**
 * A notice under check, on all of its boards or on those that share their days.
 *
 * @param rule the rule that asks
 * @param meeting the meeting it is about
 * @param notice the notice; nothing is stated in it if the minutes have none
 * @param days the days on which it is up, and where
 * @param location its place in the contract's JSON
 * @param calendar the days of the law; null if nothing binds the body to days
 */
public record Announced(
        RuleDescription rule,
        Meeting meeting,
        Notice notice,
        Announcement days,
        String location,
        LegalCalendar calendar) {

    private static final String WHOLE = "notice";

    /** Checks each notice of a meeting; where no statute binds the body to days, the rule does not apply. */
    public static Stream<Finding> each(RuleDescription rule, Subject subject, Check check) {
        Optional<LegalCalendar> calendar = subject.calendar();
        if (calendar.isEmpty()) {
            return Stream.of(rule.finding(Outcome.NA).at(WHOLE).message(Message.of(Announced.class, "unbound")));
        }
        Stream<Finding> findings = eachNotice(rule, subject, check);
        List<LimitOverride> own = calendar.get().ownLimits();
        return own.isEmpty() ? findings : findings.map(finding -> OwnLimits.toldIn(finding, own));
    }

    /** Checks what each notice of a meeting says beside its days; that has no calendar where the body has none. */
    public static Stream<Finding> eachNotice(RuleDescription rule, Subject subject, Check check) {
        return all(rule, subject.meeting(), subject.calendar().orElse(null)).flatMap(check::of);
    }

    /** Checks each notice once for all boards with the same days, and says for which if there are others. */
    public static Stream<Finding> eachPosting(RuleDescription rule, Subject subject, Check check) {
        return each(rule, subject, whole -> whole.eachGroup(check));
    }

    /** Checks once for all boards with the same days, and says for which if there are others. */
    public Stream<Finding> eachGroup(Check check) {
        List<Announcement> groups = groups();
        return groups.size() == 1 ? check.of(this) : groups.stream().flatMap(some -> on(some, check));
    }

    /** The boards by their days, at least one group. */
    public List<Announcement> groups() {
        return Announcement.of(notice);
    }

    private Stream<Finding> on(Announcement some, Check check) {
        return check.of(new Announced(rule, meeting, notice, some, location, calendar))
                .map(finding -> named(finding, some.boards()));
    }

    private static Finding named(Finding finding, List<String> boards) {
        return boards.isEmpty()
                ? finding.with(Message.of(Announced.class, "board.unnamed", finding.message()))
                : finding.with(Facts.NAMES, boards)
                        .with(Message.of(Announced.class, "board.named", String.join(", ", boards), finding.message()));
    }

    private static Stream<Announced> all(RuleDescription rule, Meeting meeting, LegalCalendar calendar) {
        Notices notices = Notices.of(meeting);
        Stream<Announced> rest =
                notices.restExpected() ? Stream.of(of(rule, meeting, notices.rest(), WHOLE, calendar)) : Stream.empty();
        return Stream.concat(
                rest,
                IntStream.range(0, notices.separate().size())
                        .mapToObj(i -> of(rule, meeting, notices.separate().get(i), "notices[" + i + "]", calendar)));
    }

    private static Announced of(
            RuleDescription rule, Meeting meeting, Notice notice, String location, LegalCalendar calendar) {
        return new Announced(rule, meeting, notice, Announcement.summary(notice), location, calendar);
    }

    /** Whether the minutes have it, other than a blank that was prepared for it. */
    public boolean isStated() {
        return notice.eContainer() != null && (notice.getLatest() == null || adjusted() != null);
    }

    /** The day of the adjustment that it announces, null if it is not stated. */
    public LocalDate adjusted() {
        return AdjustmentDay.of(meeting, notice).orElse(null);
    }

    /** The postings that share its days. */
    public Stream<Posting> postings() {
        return notice.getPostings().stream().filter(days::isOf);
    }

    /** Starts a finding about a field of the notice. */
    public FindingBuilder finding(Outcome outcome, String field) {
        return finding(outcome).at(location + "." + field);
    }

    /** Starts a finding about the notice. */
    public FindingBuilder finding(Outcome outcome) {
        FindingBuilder finding = rule.finding(outcome).at(location);
        List<NumberRange> about = notice.getParagraphs();
        if (about.size() == 1 && about.get(0).getFirst() == about.get(0).getLast()) {
            finding.paragraph(about.get(0).getFirst());
        }
        return finding;
    }

    /** What a rule asks of a notice. */
    @FunctionalInterface
    public interface Check {
        Stream<Finding> of(Announced announced);
    }
}
