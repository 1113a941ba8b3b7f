// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Day;
import se.paragraf.core.internal.validation.rule.OwnBudget;
import se.paragraf.core.internal.validation.rule.ParagraphText;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.internal.validation.rule.Phrases;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;

/**
 * I15: the meeting that fixes the budget of the body is public and announced, and in a coordination federation the members
 * were consulted.
 */
final class BudgetMeeting {

    private static final Phrases PUBLIC = Phrases.of(BudgetMeeting.class, "public-meeting.txt");
    private static final Phrases ANNOUNCED = Phrases.of(BudgetMeeting.class, "announced.txt");
    private static final Phrases MADE_KNOWN = Phrases.of(BudgetMeeting.class, "meeting-itself.txt")
            .before(Phrases.of(BudgetMeeting.class, "made-known.txt"), 6);
    private static final Phrases OTHER = Phrases.of(BudgetMeeting.class, "other-announcement.txt");
    private static final Phrases CONSULTED = Phrases.of(BudgetMeeting.class, "consulted.txt");

    /** KL 9:10: announced a week before, at the latest. */
    private static final int WEEK = 7;

    private final RuleDescription rule;
    private final Subject subject;
    private final Meeting meeting;
    private final List<Note> notes;
    private final int place;

    private BudgetMeeting(RuleDescription rule, Subject subject, List<Note> notes, int place) {
        this.rule = rule;
        this.subject = subject;
        this.meeting = subject.meeting();
        this.notes = notes;
        this.place = place;
    }

    /**
     * What is noted of a paragraph.
     *
     * @param number its number if it fixes the budget, else 0
     * @param closedDoors whether it was handled behind closed doors
     * @param budget whether it fixes the budget
     * @param consultation whether the decision on it tells of a consultation
     * @param isPublic whether it says that the meeting is public
     * @param announced whether it says that something was announced
     * @param consulted whether it says that somebody was consulted
     */
    record Note(
            int number,
            boolean closedDoors,
            boolean budget,
            boolean consultation,
            boolean isPublic,
            boolean announced,
            boolean consulted) {

        static Note of(Paragraph paragraph) {
            Optional<Decision> budget = paragraph.getDecisions().stream()
                    .filter(decision -> OwnBudget.isFixed(paragraph, decision))
                    .findFirst();
            String text = ParagraphText.whole(paragraph);
            return new Note(
                    budget.isPresent() ? paragraph.getNumber() : 0,
                    paragraph.isClosedDoors(),
                    budget.isPresent(),
                    budget.map(Decision::getConsultation).isPresent(),
                    PUBLIC.in(text),
                    isAnnounced(text),
                    CONSULTED.in(text));
        }

        private static boolean isAnnounced(String text) {
            return (ANNOUNCED.in(text) || MADE_KNOWN.in(text))
                    && ParagraphText.sentences(text)
                            .anyMatch(sentence ->
                                    (ANNOUNCED.in(sentence) || MADE_KNOWN.in(sentence)) && !OTHER.in(sentence));
        }

        String sign() {
            return Paragraphs.sign(number);
        }
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject, List<Note> notes) {
        return IntStream.range(0, notes.size())
                .filter(place -> notes.get(place).budget())
                .limit(1)
                .boxed()
                .flatMap(place -> new BudgetMeeting(rule, subject, notes, place).findings());
    }

    private Stream<Finding> findings() {
        Stream<Finding> meetingFindings = Stream.of(open(), announced());
        return subject.profile() == LawProfile.FINSAM
                ? Stream.concat(meetingFindings, Stream.of(consulted()))
                : meetingFindings;
    }

    private Finding open() {
        if (budget().closedDoors()) {
            return finding(Outcome.FAIL, location() + ".closedDoors").message("I15.closed", budget().sign());
        }
        return meeting.isOpenToPublic() || anywhere(Note::isPublic)
                ? finding(Outcome.PASS, "openToPublic").message("I15.public")
                : finding(Outcome.UNKNOWN, "openToPublic").message("I15.notpublic", budget().sign());
    }

    private Finding announced() {
        LocalDate day = meeting.getAnnouncedOn();
        if (day == null || meeting.getDate() == null) {
            return day != null || anywhere(Note::announced)
                    ? finding(Outcome.PASS, "announcedOn")
                            .fact(Facts.ACTUAL, day)
                            .message("I15.announced")
                    : finding(Outcome.UNKNOWN, "announcedOn").message("I15.unannounced", budget().sign());
        }
        LocalDate limit = subject.profile() == LawProfile.KOMMUNALFORBUND
                ? meeting.getDate().minusDays(WEEK)
                : meeting.getDate();
        FindingBuilder finding = finding(day.isAfter(limit) ? Outcome.FAIL : Outcome.PASS, "announcedOn")
                .fact(Facts.LIMIT, limit)
                .fact(Facts.ACTUAL, day);
        return day.isAfter(limit)
                ? finding.fact(Facts.DAYS_LATE, DAYS.between(limit, day))
                        .message("I15.late", Day.inWords(day), Day.inWords(limit))
                : finding.message("I15.announced");
    }

    private Finding consulted() {
        boolean told = budget().consultation() || anywhere(Note::consulted);
        return finding(told ? Outcome.PASS : Outcome.UNKNOWN, location() + ".decisions")
                .message(told ? "I15.consulted" : "I15.notconsulted", budget().sign());
    }

    private boolean anywhere(Predicate<Note> says) {
        return notes.stream().anyMatch(says);
    }

    private Note budget() {
        return notes.get(place);
    }

    private String location() {
        return Paragraphs.location(place);
    }

    private FindingBuilder finding(Outcome outcome, String location) {
        return rule.finding(outcome).paragraph(budget().number()).at(location);
    }
}
