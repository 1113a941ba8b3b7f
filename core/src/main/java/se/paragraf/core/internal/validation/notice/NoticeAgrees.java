// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.paragraf.core.internal.minutes.AdjustmentDay;
import se.paragraf.core.internal.validation.rule.Announced;
import se.paragraf.core.internal.validation.rule.Day;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.validation.Edit;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.NumberSpan;

/** A06: body, day of the meeting, day of the adjustment and paragraphs are the same in the notice and in the minutes. */
final class NoticeAgrees {

    private NoticeAgrees() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        return Announced.eachNotice(
                rule, subject, announced -> isOwed(announced) ? check(announced).stream() : Stream.empty());
    }

    /** A body that no law binds to a notice need not have one. */
    private static boolean isOwed(Announced announced) {
        return announced.isStated() || announced.calendar() != null;
    }

    private static List<Finding> check(Announced announced) {
        if (!announced.isStated()) {
            return List.of(announced.finding(Outcome.UNKNOWN).message("A06.none"));
        }
        List<Finding> compared = new ArrayList<>();
        Notice notice = announced.notice();
        Meeting meeting = announced.meeting();
        if (notice.getBody() != null && meeting.getFederationName() != null) {
            body(announced, compared);
        }
        if (notice.getMeetingDate() != null && meeting.getDate() != null) {
            day(announced, compared);
        }
        adjusted(announced, compared);
        if (!notice.getParagraphs().isEmpty() && !meeting.getParagraphs().isEmpty()) {
            paragraphs(announced, compared);
        }
        List<Finding> wrong = compared.stream()
                .filter(finding -> finding.outcome() != Outcome.PASS)
                .toList();
        if (!wrong.isEmpty()) {
            return wrong;
        }
        return List.of(
                compared.isEmpty() ? announced.finding(Outcome.UNKNOWN).message("A06.unknown") : compared.get(0));
    }

    private static Finding agreeing(Announced announced) {
        return announced.finding(Outcome.PASS).message("A06.pass");
    }

    private static void body(Announced announced, List<Finding> compared) {
        String named = announced.notice().getBody();
        String body = announced.meeting().getFederationName();
        compared.add(
                BodyName.agree(named, body)
                        ? agreeing(announced)
                        : announced
                                .finding(Outcome.FAIL)
                                .fact(Facts.NAMES, List.of(named, body))
                                .message("A06.body", named, body));
    }

    private static void day(Announced announced, List<Finding> compared) {
        LocalDate stated = announced.notice().getMeetingDate();
        LocalDate held = announced.meeting().getDate();
        compared.add(
                stated.equals(held)
                        ? agreeing(announced)
                        : announced
                                .finding(Outcome.FAIL)
                                .fact(Facts.ACTUAL, stated)
                                .fix(
                                        Message.of(NoticeAgrees.class, "A06.fix", Day.inWords(held)),
                                        new Edit(
                                                announced.notice(), MinutesPackage.Literals.NOTICE__MEETING_DATE, held))
                                .message("A06.day", Day.inWords(stated), Day.inWords(held)));
    }

    private static void adjusted(Announced announced, List<Finding> compared) {
        LocalDate stated = announced.notice().getAdjustedOn();
        if (stated == null) {
            return;
        }
        AdjustmentDay.announced(announced.meeting(), announced.notice())
                .map(Adjustment::getAdjustedOn)
                .filter(Objects::nonNull)
                .map(day -> stated.equals(day)
                        ? agreeing(announced)
                        : announced
                                .finding(Outcome.FAIL, "adjustedOn")
                                .fact(Facts.ACTUAL, stated)
                                .message("A06.adjusted", Day.inWords(stated), Day.inWords(day)))
                .forEach(compared::add);
    }

    private static void paragraphs(Announced announced, List<Finding> compared) {
        List<NumberSpan> stated = NumberSpan.of(announced.notice().getParagraphs());
        List<NumberSpan> held = NumberSpan.joined(announced.meeting().getParagraphs().stream()
                .map(Paragraph::getNumber)
                .toList());
        boolean within = stated.stream().allMatch(span -> held.stream()
                .anyMatch(all -> all.contains(span.first()) && all.contains(span.last())));
        compared.add(
                within
                        ? agreeing(announced)
                        : announced
                                .finding(Outcome.FAIL)
                                .fact(Facts.PARAGRAPHS, Paragraphs.listed(stated))
                                .message("A06.paragraphs", Paragraphs.inWords(stated), Paragraphs.inWords(held)));
        if (within && isShort(announced, stated, held)) {
            compared.add(announced
                    .finding(Outcome.FAIL)
                    .fact(Facts.PARAGRAPHS, Paragraphs.listed(stated))
                    .message("A06.short", Paragraphs.inWords(stated), Paragraphs.inWords(held)));
        }
    }

    /** The only notice leaves paragraphs out, though none was adjusted apart; one about a single paragraph is such a one. */
    private static boolean isShort(Announced announced, List<NumberSpan> stated, List<NumberSpan> held) {
        return announced.meeting().getNotices().size() == 1
                && announced.meeting().getAdjustments().stream().noneMatch(Adjustment::isImmediate)
                && Paragraphs.listed(stated).size() > 1
                && held.stream().anyMatch(all -> stated.stream()
                        .noneMatch(span -> span.contains(all.first()) && span.contains(all.last())));
    }
}
