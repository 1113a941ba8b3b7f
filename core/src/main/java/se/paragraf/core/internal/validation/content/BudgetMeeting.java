// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
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
    private static final Phrases CONSULTED = Phrases.of(BudgetMeeting.class, "consulted.txt");

    /** KL 9:10: announced a week before, at the latest. */
    private static final int WEEK = 7;

    private final RuleDescription rule;
    private final Subject subject;
    private final Meeting meeting;
    private final Paragraph paragraph;

    private BudgetMeeting(RuleDescription rule, Subject subject, Paragraph paragraph) {
        this.rule = rule;
        this.subject = subject;
        this.meeting = subject.meeting();
        this.paragraph = paragraph;
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        for (Paragraph paragraph : subject.meeting().getParagraphs()) {
            Optional<Decision> budget = paragraph.getDecisions().stream()
                    .filter(decision -> OwnBudget.isFixed(paragraph, decision))
                    .findFirst();
            if (budget.isPresent()) {
                return new BudgetMeeting(rule, subject, paragraph).findings(budget.get());
            }
        }
        return Stream.empty();
    }

    private Stream<Finding> findings(Decision budget) {
        Stream<Finding> meetingFindings = Stream.of(open(), announced());
        return subject.profile() == LawProfile.FINSAM
                ? Stream.concat(meetingFindings, Stream.of(consulted(budget)))
                : meetingFindings;
    }

    private Finding open() {
        if (paragraph.isClosedDoors()) {
            return finding(Outcome.FAIL, Paragraphs.location(subject, paragraph) + ".closedDoors")
                    .message("I15.closed", Paragraphs.sign(paragraph));
        }
        return meeting.isOpenToPublic() || anywhere(PUBLIC)
                ? finding(Outcome.PASS, "openToPublic").message("I15.public")
                : finding(Outcome.UNKNOWN, "openToPublic").message("I15.notpublic", Paragraphs.sign(paragraph));
    }

    private Finding announced() {
        LocalDate day = meeting.getAnnouncedOn();
        if (day == null || meeting.getDate() == null) {
            return day != null || anywhere(ANNOUNCED)
                    ? finding(Outcome.PASS, "announcedOn")
                            .fact(Facts.ACTUAL, day)
                            .message("I15.announced")
                    : finding(Outcome.UNKNOWN, "announcedOn").message("I15.unannounced", Paragraphs.sign(paragraph));
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

    private Finding consulted(Decision budget) {
        boolean told = budget.getConsultation() != null || anywhere(CONSULTED);
        return finding(told ? Outcome.PASS : Outcome.UNKNOWN, Paragraphs.location(subject, paragraph) + ".decisions")
                .message(told ? "I15.consulted" : "I15.notconsulted", Paragraphs.sign(paragraph));
    }

    private boolean anywhere(Phrases words) {
        return meeting.getParagraphs().stream().anyMatch(one -> words.in(ParagraphText.whole(one)));
    }

    private FindingBuilder finding(Outcome outcome, String location) {
        return rule.finding(outcome).paragraph(paragraph.getNumber()).at(location);
    }
}
