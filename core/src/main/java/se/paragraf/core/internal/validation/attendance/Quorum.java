// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.attendance;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.minutes.Participation;
import se.paragraf.core.minutes.Tally;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Notes;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.NumberSpan;

/**
 * N01: more than half of the members take part in each matter. One who is disqualified may not be there (KL 6:30) and does
 * not count; only in fullmäktige a matter may be handled although too few are left for that reason (KL 5:46).
 */
final class Quorum {

    private final RuleDescription rule;
    private final OptionalInt seats;

    private Quorum(RuleDescription rule, OptionalInt seats) {
        this.rule = rule;
        this.seats = seats;
    }

    /**
     * What is noted of a paragraph.
     *
     * @param number its number
     * @param out who may not take part in it
     */
    record Note(int number, List<Out> out) {

        static Note of(Paragraph paragraph) {
            return new Note(
                    paragraph.getNumber(),
                    paragraph.getDisqualifications().stream()
                            .map(each -> new Out(each.getAttendance(), each.getName()))
                            .toList());
        }

        boolean isAnybodyOut() {
            return !out.isEmpty();
        }
    }

    /** One who is disqualified. */
    record Out(Attendance person, String name) {}

    static Stream<Finding> check(RuleDescription rule, Subject subject, Notes<Note> notes) {
        List<Paragraph> paragraphs = subject.meeting().getParagraphs();
        if (paragraphs.isEmpty()) {
            return Stream.empty();
        }
        if (!Serving.isListed(subject)) {
            return Stream.of(rule.finding(Outcome.UNKNOWN).at("participants").message("N01.unlisted", rule.source()));
        }
        Participation participation = subject.participation();
        boolean assembly = subject.profile() == LawProfile.FULLMAKTIGE;
        BitSet telling = new BitSet();
        notes.telling().forEach(telling::set);
        Map<Count, IntStream.Builder> numbers = new LinkedHashMap<>();
        Tally last = null;
        IntStream.Builder alike = IntStream.builder();
        int place = 0;
        for (int[] run : notes.gatheredByRun((run, start) -> numbers(run))) {
            for (int number : run) {
                Tally tally =
                        telling.get(place) ? participation.tally(paragraphs.get(place)) : participation.tally(number);
                if (tally != last && !tally.equals(last)) {
                    alike = numbers.computeIfAbsent(Count.of(tally, assembly), first -> IntStream.builder());
                    last = tally;
                }
                alike.add(number);
                place++;
            }
        }
        Quorum quorum = new Quorum(rule, Roll.of(subject).seats());
        return numbers.entrySet().stream().map(each -> quorum.finding(each.getKey(), each.getValue()));
    }

    private static int[] numbers(List<Note> notes) {
        return notes.stream().mapToInt(Note::number).toArray();
    }

    private Finding finding(Count count, IntStream.Builder numbers) {
        List<NumberSpan> spans = NumberSpan.joined(numbers.build());
        String where = Paragraphs.signs(spans);
        if (seats.isEmpty()) {
            return count.open() > 0
                    ? finding(Outcome.UNKNOWN, count, spans)
                            .message("N01.open", where, count.present(), count.open(), rule.source())
                    : finding(Outcome.UNKNOWN, count, spans)
                            .message("N01.unknown", where, count.present(), count.suffices(), rule.source());
        }
        int all = seats.getAsInt();
        int needed = all / 2 + 1;
        if (count.present() > all) {
            return finding(Outcome.UNKNOWN, count, spans).message("N01.more", where, count.present(), all);
        }
        if (count.present() >= needed) {
            return finding(Outcome.PASS, count, spans).message("N01.pass", where, count.present(), all);
        }
        if (count.present() + count.open() >= needed) {
            return finding(Outcome.UNKNOWN, count, spans)
                    .message("N01.partly", where, count.present(), count.open(), needed, all);
        }
        return count.disqualified() > 0
                ? finding(Outcome.FAIL, count, spans)
                        .message("N01.disqualified", where, count.present(), all, needed, rule.source())
                : finding(Outcome.FAIL, count, spans)
                        .message("N01.fail", where, count.present(), all, needed, rule.source());
    }

    private FindingBuilder finding(Outcome outcome, Count count, List<NumberSpan> spans) {
        FindingBuilder finding = rule.finding(outcome)
                .at("participants")
                .fact(Facts.PARAGRAPHS, Paragraphs.listed(spans))
                .fact(Facts.COUNT, count.present());
        if (spans.size() == 1 && spans.get(0).first() == spans.get(0).last()) {
            finding.paragraph(spans.get(0).first());
        }
        return seats.isPresent()
                ? finding.fact(Facts.SEATS, seats.getAsInt()).fact(Facts.NEEDED, seats.getAsInt() / 2 + 1)
                : finding;
    }

    /** Those who count for the quorum, and those of whom it is open. */
    private record Count(int present, int open, int disqualified) {

        static Count of(Tally tally, boolean assembly) {
            return assembly
                    ? new Count(tally.tookPart() + tally.disqualified(), tally.undecided(), 0)
                    : new Count(tally.tookPart(), tally.undecided(), tally.disqualified());
        }

        /** For how many members they are more than half. */
        int suffices() {
            return Math.max(0, 2 * present - 1);
        }
    }
}
