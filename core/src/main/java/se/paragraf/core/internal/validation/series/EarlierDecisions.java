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
import se.paragraf.core.validation.spi.Notes;
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
    private final List<Note> notes;

    private EarlierDecisions(RuleDescription rule, Subject subject, List<Note> notes) {
        this.rule = rule;
        this.subject = subject;
        this.notes = notes;
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject, Notes<Note> notes) {
        EarlierDecisions check = new EarlierDecisions(rule, subject, notes);
        return subject.meeting().getDate() == null
                ? Stream.empty()
                : notes.telling().boxed().flatMap(check::of);
    }

    private Stream<Finding> of(int place) {
        Note note = notes.get(place);
        return note.references().stream().map(reference -> new Check(note, reference, place).finding());
    }

    /**
     * What is noted of a paragraph.
     *
     * @param number its number
     * @param decisions its decisions, to which others may refer
     * @param references those that its decisions refer to
     */
    record Note(int number, List<Decision> decisions, List<Reference> references) {

        static Note of(Paragraph paragraph) {
            List<Decision> decisions = List.copyOf(paragraph.getDecisions());
            return new Note(
                    paragraph.getNumber(),
                    decisions,
                    IntStream.range(0, decisions.size())
                            .boxed()
                            .flatMap(i -> decisions.get(i).getReferences().stream()
                                    .map(reference -> Reference.of(reference, i)))
                            .toList());
        }

        boolean refers() {
            return !references.isEmpty();
        }

        boolean decides() {
            return !decisions.isEmpty();
        }
    }

    /**
     * How a decision refers to another.
     *
     * @param from the place of the decision in its paragraph
     * @param to the other one; null where the minutes are not linked to it
     * @param words as it is written
     * @param decidedIn the day, month or year; null if none is told
     * @param number the number of the paragraph; null if none is told
     * @param kind what becomes of the other one
     */
    record Reference(int from, Decision to, String words, String decidedIn, Integer number, ReferenceKind kind) {

        static Reference of(DecisionReference reference, int from) {
            return new Reference(
                    from,
                    reference.getDecision(),
                    Objects.requireNonNullElse(reference.getAsWritten(), "–"),
                    reference.getDecidedIn(),
                    reference.getParagraphNumber(),
                    reference.getKind());
        }
    }

    /** One reference under check. */
    private final class Check {

        private final Note note;
        private final Reference reference;
        private final int place;
        private final String words;

        Check(Note note, Reference reference, int place) {
            this.note = note;
            this.reference = reference;
            this.place = place;
            this.words = reference.words();
        }

        Finding finding() {
            Decision decision = reference.to();
            if (decision != null && decision.eContainer() instanceof Paragraph earlier) {
                return linked(earlier);
            }
            String written = reference.decidedIn();
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
            boolean isLater = order > 0 || order == 0 && earlier.getNumber() >= note.number();
            return isLater
                    ? finding(Outcome.FAIL, day)
                            .message("R03.later", words, day, subject.meeting().getDate())
                    : finding(Outcome.PASS, day).message("R03.pass", words, day, number);
        }

        private Finding byNumber() {
            Integer number = reference.number();
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
                    && reference.kind() != ReferenceKind.REFERS_TO
                    && all.get(0).getDate().toString().compareTo(written) < 0;
            return covered
                    ? finding(Outcome.FAIL).message("R03.nomeeting", words, written)
                    : finding(Outcome.UNKNOWN).message("R03.unknown", words);
        }

        private Finding among(List<Meeting> meetings, String written) {
            Integer number = reference.number();
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
            if (meeting == subject.meeting()) {
                return IntStream.range(0, notes.size())
                        .anyMatch(other -> notes.get(other).number() == number
                                && other != place
                                && notes.get(other).decides());
            }
            return meeting.getParagraphs().stream()
                    .anyMatch(other ->
                            other.getNumber() == number && !other.getDecisions().isEmpty());
        }

        private boolean decides(Meeting meeting) {
            return meeting == subject.meeting()
                    ? notes.stream().anyMatch(Note::decides)
                    : meeting.getParagraphs().stream()
                            .anyMatch(other -> !other.getDecisions().isEmpty());
        }

        private FindingBuilder finding(Outcome outcome, LocalDate day) {
            return finding(outcome).fact(Facts.MEETING, day);
        }

        private FindingBuilder finding(Outcome outcome) {
            FindingBuilder finding = rule.finding(outcome)
                    .paragraph(note.number())
                    .at(Paragraphs.location(place) + ".decisions[" + reference.from() + "].text");
            return reference.number() == null ? finding : finding.fact(Facts.PARAGRAPHS, List.of(reference.number()));
        }
    }
}
