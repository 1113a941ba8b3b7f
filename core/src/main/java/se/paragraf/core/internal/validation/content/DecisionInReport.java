// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.ParagraphText;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Notes;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.DecisionOutcome;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.ParagraphKind;
import se.paragraf.model.text.NumberSpan;

/** I05: nothing is decided where the heading announces a report or a talk. */
final class DecisionInReport {

    private DecisionInReport() {}

    /**
     * What is noted of a paragraph.
     *
     * @param number its number
     * @param title its title if it is a report with decisions
     * @param labelled whether its heading announces its kind
     * @param report whether it is a report or a talk
     * @param decided how many decisions it has, if it has others than to take note
     */
    record Note(int number, String title, boolean labelled, boolean report, int decided) {

        static Note of(Paragraph paragraph) {
            boolean report =
                    paragraph.getKind() == ParagraphKind.INFORMATION || paragraph.getKind() == ParagraphKind.DISCUSSION;
            boolean decided = report && decides(paragraph);
            return new Note(
                    paragraph.getNumber(),
                    decided ? ParagraphText.title(paragraph) : "",
                    report && paragraph.getLabel() != null,
                    report,
                    decided ? paragraph.getDecisions().size() : 0);
        }
    }

    /** The numbers of reports in a run of paragraphs, and the places of those with decisions. */
    private record Reports(int[] numbers, int[] decided) {

        private static Reports of(List<Note> run, int start, Predicate<Note> wanted) {
            return new Reports(
                    run.stream().filter(wanted).mapToInt(Note::number).toArray(),
                    IntStream.range(0, run.size())
                            .filter(i -> wanted.test(run.get(i)) && run.get(i).decided() > 0)
                            .map(i -> start + i)
                            .toArray());
        }
    }

    /** Those in a run of paragraphs, and among them those whose heading announces it. */
    private record Run(Reports all, Reports labelled) {

        static Run of(List<Note> run, int start) {
            return new Run(Reports.of(run, start, Note::report), Reports.of(run, start, Note::labelled));
        }
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject, Notes<Note> notes) {
        boolean typedByHand = subject.meeting().getImportRecord() == null;
        // What a reader takes for a report by its words alone was not announced as one.
        List<Reports> runs = notes.gatheredByRun(Run::of).stream()
                .map(run -> typedByHand ? run.all() : run.labelled())
                .toList();
        List<Finding> decided = runs.stream()
                .flatMapToInt(run -> IntStream.of(run.decided()))
                .mapToObj(place -> decided(rule, notes.get(place), place))
                .toList();
        List<NumberSpan> spans = NumberSpan.joined(runs.stream().flatMapToInt(run -> IntStream.of(run.numbers())));
        if (!decided.isEmpty() || spans.isEmpty()) {
            return decided.stream();
        }
        return Stream.of(rule.finding(Outcome.PASS)
                .at("paragraphs")
                .fact(Facts.PARAGRAPHS, Paragraphs.listed(spans))
                .message("I05.pass", Paragraphs.signs(spans)));
    }

    /** To take note of a report is what such a paragraph is for. */
    private static boolean decides(Paragraph paragraph) {
        return paragraph.getDecisions().stream().anyMatch(decision -> decision.getOutcome() != DecisionOutcome.NOTED);
    }

    private static Finding decided(RuleDescription rule, Note note, int place) {
        return rule.finding(Outcome.FAIL)
                .paragraph(note.number())
                .at(Paragraphs.location(place) + ".decisions")
                .fact(Facts.COUNT, note.decided())
                .message("I05.fail", Paragraphs.sign(note.number()), note.title());
    }
}
