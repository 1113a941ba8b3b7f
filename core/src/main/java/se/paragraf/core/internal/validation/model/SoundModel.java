// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Notes;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.constraint.ModelConstraints;
import se.paragraf.model.constraint.Violation;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.minutes.Paragraph;

/** M01: the constraints of the metamodels hold, those of extensions among them. */
final class SoundModel {

    private static final EReference PARAGRAPHS = MinutesPackage.Literals.MEETING__PARAGRAPHS;
    private static final List<EStructuralFeature> KEYS =
            ModelConstraints.keys(MinutesPackage.Literals.MEETING, PARAGRAPHS);

    private final RuleDescription rule;

    private SoundModel(RuleDescription rule) {
        this.rule = rule;
    }

    /**
     * What is noted of a paragraph.
     *
     * @param number its number
     * @param keys what the meeting asks to be there once, as its number
     * @param violations what does not hold in it
     */
    record Note(int number, List<Optional<Object>> keys, List<Violation> violations) {

        static Note of(Paragraph paragraph) {
            return new Note(
                    paragraph.getNumber(),
                    KEYS.stream()
                            .map(key -> paragraph.eIsSet(key) ? Optional.of(paragraph.eGet(key)) : Optional.empty())
                            .toList(),
                    ModelConstraints.check(paragraph));
        }
    }

    /** Some paragraphs in a row, and what is known of each key of theirs. */
    private record Run(int start, int size, List<RepeatedKeys> keys) {

        static Run of(List<Note> run, int start) {
            return new Run(
                    start,
                    run.size(),
                    IntStream.range(0, KEYS.size())
                            .mapToObj(key -> RepeatedKeys.of(run.stream()
                                    .flatMap(note -> note.keys().get(key).stream())
                                    .toList()))
                            .collect(Collectors.toCollection(ArrayList::new)));
        }

        IntStream places() {
            return IntStream.range(start, start + size);
        }
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject, Notes<Note> notes) {
        SoundModel check = new SoundModel(rule);
        Stream<Finding> inParagraphs =
                notes.telling().boxed().flatMap(place -> check.ofParagraph(place, notes.get(place)));
        List<Finding> findings =
                Stream.concat(check.ofMeeting(subject, notes), inParagraphs).toList();
        return findings.isEmpty() ? Stream.of(rule.finding(Outcome.PASS).message("M01.pass")) : findings.stream();
    }

    private Stream<Finding> ofMeeting(Subject subject, Notes<Note> notes) {
        return Stream.concat(
                        ModelConstraints.about(subject.meeting(), PARAGRAPHS, alike(subject, notes)).stream(),
                        ModelConstraints.beside(subject.meeting(), PARAGRAPHS).stream())
                .map(violation -> started(violation.place().isEmpty() ? "meeting" : violation.place(), violation)
                        .message(violation.message()));
    }

    /** The paragraphs among which are those that have a key in common. */
    private static List<Paragraph> alike(Subject subject, Notes<Note> notes) {
        List<Run> runs = notes.gatheredByRun(Run::of);
        boolean[] marked = new boolean[runs.size()];
        for (int key = 0; key < KEYS.size(); key++) {
            int of = key;
            RepeatedKeys.mark(
                    runs.stream().map(run -> run.keys().get(of)).collect(Collectors.toCollection(ArrayList::new)),
                    marked);
        }
        List<Paragraph> paragraphs = subject.meeting().getParagraphs();
        return IntStream.range(0, marked.length)
                .filter(run -> marked[run])
                .flatMap(run -> runs.get(run).places())
                .mapToObj(paragraphs::get)
                .toList();
    }

    private Stream<Finding> ofParagraph(int place, Note note) {
        String paragraph = Paragraphs.location(place);
        return note.violations().stream().map(violation -> {
            String element = violation.place().isEmpty() ? paragraph : paragraph + "." + violation.place();
            FindingBuilder finding = started(element, violation);
            return (note.number() > 0 ? finding.paragraph(note.number()) : finding).message(violation.message());
        });
    }

    /** About the feature if there is one, else the element to which several belong. */
    private FindingBuilder started(String element, Violation violation) {
        return rule.finding(Outcome.FAIL)
                .at(
                        violation.features().size() == 1
                                ? element + "." + violation.features().get(0).getName()
                                : element);
    }
}
