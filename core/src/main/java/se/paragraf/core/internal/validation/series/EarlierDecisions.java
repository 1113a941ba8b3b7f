// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.DecisionReference;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.ReferenceKind;

/** R03: an earlier decision that is named, replaced or amended exists and is not a later one. */
final class EarlierDecisions {

    private static final int LENGTH_OF_DAY = 10;

    private final RuleDescription rule;
    private final Subject subject;

    private EarlierDecisions(RuleDescription rule, Subject subject) {
        this.rule = rule;
        this.subject = subject;
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        EarlierDecisions check = new EarlierDecisions(rule, subject);
        List<Paragraph> paragraphs = subject.meeting().getParagraphs();
        return subject.meeting().getDate() == null
                ? Stream.empty()
                : IntStream.range(0, paragraphs.size())
                        .filter(place -> refers(paragraphs.get(place)))
                        .boxed()
                        .flatMap(place -> check.of(paragraphs.get(place), place));
    }

    private static boolean refers(Paragraph paragraph) {
        for (Decision decision : paragraph.getDecisions()) {
            if (!decision.getReferences().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Stream<Finding> of(Paragraph paragraph, int place) {
        return IntStream.range(0, paragraph.getDecisions().size())
                .boxed()
                .flatMap(i -> paragraph.getDecisions().get(i).getReferences().stream()
                        .map(reference -> new Check(
                                        paragraph, reference, Paragraphs.location(place) + ".decisions[" + i + "].text")
                                .finding()));
    }

    /** One reference under check. */
    private final class Check {

        private final Paragraph paragraph;
        private final DecisionReference reference;
        private final String location;
        private final String words;

        Check(Paragraph paragraph, DecisionReference reference, String location) {
            this.paragraph = paragraph;
            this.reference = reference;
            this.location = location;
            this.words = Objects.requireNonNullElse(reference.getAsWritten(), "–");
        }

        Finding finding() {
            Decision decision = reference.getDecision();
            if (decision != null && decision.eContainer() instanceof Paragraph earlier) {
                return linked(earlier);
            }
            String written = reference.getDecidedIn();
            if (written == null) {
                return byNumber();
            }
            String today = subject.meeting().getDate().toString();
            if (today.substring(0, Math.min(written.length(), today.length())).compareTo(written) < 0) {
                return finding(Outcome.FAIL).message("R03.later", words, written, today);
            }
            List<Meeting> meetings = subject.series().meetings().stream()
                    .filter(meeting -> meeting.getDate().toString().startsWith(written))
                    .filter(meeting ->
                            !meeting.getDate().isAfter(subject.meeting().getDate()))
                    .toList();
            return meetings.isEmpty() ? nowhere(written) : among(meetings, written);
        }

        private Finding linked(Paragraph earlier) {
            LocalDate day = earlier.eContainer() instanceof Meeting meeting ? meeting.getDate() : null;
            String number = String.valueOf(earlier.getNumber());
            if (day == null) {
                return finding(Outcome.UNKNOWN).message("R03.unknown", words);
            }
            int order = day.compareTo(subject.meeting().getDate());
            boolean isLater = order > 0 || order == 0 && earlier.getNumber() >= paragraph.getNumber();
            return isLater
                    ? finding(Outcome.FAIL, day)
                            .message("R03.later", words, day, subject.meeting().getDate())
                    : finding(Outcome.PASS, day).message("R03.pass", words, day, number);
        }

        private Finding byNumber() {
            Integer number = reference.getParagraphNumber();
            int year = subject.meeting().getDate().getYear();
            List<Meeting> meetings = subject.series().meetings().stream()
                    .filter(meeting -> meeting.getDate().getYear() == year)
                    .filter(meeting ->
                            !meeting.getDate().isAfter(subject.meeting().getDate()))
                    .toList();
            return number == null || meetings.stream().noneMatch(meeting -> decides(meeting, number))
                    ? finding(Outcome.UNKNOWN).message("R03.unknown", words)
                    : among(meetings, String.valueOf(year));
        }

        /** Another body may have met on that day, unless this one says that its own decision is changed. */
        private Finding nowhere(String written) {
            List<Meeting> all = subject.series().meetings();
            boolean covered = subject.series().isKnown()
                    && written.length() == LENGTH_OF_DAY
                    && reference.getKind() != ReferenceKind.REFERS_TO
                    && all.get(0).getDate().toString().compareTo(written) < 0;
            return covered
                    ? finding(Outcome.FAIL).message("R03.nomeeting", words, written)
                    : finding(Outcome.UNKNOWN).message("R03.unknown", words);
        }

        private Finding among(List<Meeting> meetings, String written) {
            Integer number = reference.getParagraphNumber();
            for (Meeting meeting : meetings) {
                if (number == null ? decides(meeting) : decides(meeting, number)) {
                    return finding(Outcome.PASS, meeting.getDate())
                            .message(
                                    number == null ? "R03.passday" : "R03.pass",
                                    words,
                                    meeting.getDate(),
                                    String.valueOf(number));
                }
            }
            if (written.length() < LENGTH_OF_DAY) {
                return finding(Outcome.UNKNOWN).message("R03.unknown", words);
            }
            return finding(Outcome.FAIL, meetings.get(0).getDate())
                    .message(
                            number == null ? "R03.nodecision" : "R03.noparagraph",
                            words,
                            written,
                            String.valueOf(number));
        }

        private boolean decides(Meeting meeting, int number) {
            return meeting.getParagraphs().stream()
                    .anyMatch(other -> other.getNumber() == number
                            && other != paragraph
                            && !other.getDecisions().isEmpty());
        }

        private boolean decides(Meeting meeting) {
            return meeting.getParagraphs().stream()
                    .anyMatch(other -> !other.getDecisions().isEmpty());
        }

        private FindingBuilder finding(Outcome outcome, LocalDate day) {
            return finding(outcome).fact(Facts.MEETING, day);
        }

        private FindingBuilder finding(Outcome outcome) {
            FindingBuilder finding =
                    rule.finding(outcome).paragraph(paragraph.getNumber()).at(location);
            return reference.getParagraphNumber() == null
                    ? finding
                    : finding.fact(Facts.PARAGRAPHS, List.of(reference.getParagraphNumber()));
        }
    }
}
