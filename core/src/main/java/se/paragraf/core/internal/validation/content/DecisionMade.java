// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.ParagraphText;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.internal.validation.rule.Phrases;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Notes;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.DecisionForm;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.ParagraphKind;
import se.paragraf.model.text.NumberSpan;

/** I04: each matter that is there to be decided has a decision. */
final class DecisionMade {

    private static final Phrases PUT_OFF = Phrases.of(DecisionMade.class, "put-off.txt");
    private static final Phrases DECIDES = Phrases.of(DecisionMade.class, "decides.txt");

    private DecisionMade() {}

    /** What a paragraph lacks. */
    enum Want {
        NOTHING,
        DECISION,
        /** The reader, or whoever wrote it, may not have marked the decision as one. */
        MARK
    }

    /**
     * What is noted of a paragraph.
     *
     * @param number its number if it lacks something or has a decision, else 0
     * @param title its title if it lacks something
     * @param wants what it lacks
     * @param forms how it says that something is decided
     */
    record Note(int number, String title, Want wants, Set<DecisionForm> forms) {

        static Note of(Paragraph paragraph) {
            Want want = want(paragraph);
            List<Decision> decisions = paragraph.getDecisions();
            return new Note(
                    want == Want.NOTHING && decisions.isEmpty() ? 0 : paragraph.getNumber(),
                    want == Want.NOTHING ? "" : ParagraphText.title(paragraph),
                    want,
                    decisions.stream().map(Decision::getForm).collect(Collectors.toSet()));
        }
    }

    /** The places in a run of paragraphs of those that lack something, and the numbers of those that decide. */
    private record Run(int[] wanting, int[] explicit, int[] implicit) {

        static Run of(List<Note> run, int start) {
            return new Run(
                    IntStream.range(0, run.size())
                            .filter(i -> run.get(i).wants() != Want.NOTHING)
                            .map(i -> start + i)
                            .toArray(),
                    deciding(run, DecisionForm.EXPLICIT),
                    deciding(run, DecisionForm.IMPLICIT));
        }

        private static int[] deciding(List<Note> run, DecisionForm form) {
            return run.stream()
                    .filter(note -> note.forms().contains(form))
                    .mapToInt(Note::number)
                    .toArray();
        }
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject, Notes<Note> notes) {
        List<Run> runs = notes.gatheredByRun(Run::of);
        List<Finding> wanting = runs.stream()
                .flatMapToInt(run -> IntStream.of(run.wanting()))
                .mapToObj(place -> wanting(rule, notes.get(place), place))
                .toList();
        if (!wanting.isEmpty()) {
            return wanting.stream();
        }
        List<NumberSpan> explicit = joined(runs, Run::explicit);
        List<NumberSpan> implicit = joined(runs, Run::implicit);
        if (explicit.isEmpty() && implicit.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(rule.finding(Outcome.PASS)
                .at("paragraphs")
                .fact(Facts.EXPLICIT, Paragraphs.listed(explicit))
                .fact(Facts.IMPLICIT, Paragraphs.listed(implicit))
                .message("I04.pass", Paragraphs.signs(explicit), Paragraphs.signs(implicit)));
    }

    private static Want want(Paragraph paragraph) {
        if (paragraph.getKind() != ParagraphKind.DECISION
                || !paragraph.getDecisions().isEmpty()
                || paragraph.isWithheld()
                || paragraph.isClosedDoors()
                || PUT_OFF.in(ParagraphText.whole(paragraph))) {
            return Want.NOTHING;
        }
        return DECIDES.in(ParagraphText.body(paragraph)) ? Want.MARK : Want.DECISION;
    }

    private static Finding wanting(RuleDescription rule, Note note, int place) {
        boolean marked = note.wants() == Want.DECISION;
        return rule.finding(marked ? Outcome.FAIL : Outcome.UNKNOWN)
                .paragraph(note.number())
                .at(Paragraphs.location(place) + ".decisions")
                .message(marked ? "I04.fail" : "I04.unmarked", Paragraphs.sign(note.number()), note.title());
    }

    private static List<NumberSpan> joined(List<Run> runs, Function<Run, int[]> numbers) {
        return NumberSpan.joined(runs.stream().map(numbers).flatMapToInt(IntStream::of));
    }
}
