// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.model;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EReference;
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

    private final RuleDescription rule;

    private SoundModel(RuleDescription rule) {
        this.rule = rule;
    }

    /**
     * What is noted of a paragraph.
     *
     * @param number its number, which the meeting asks to be there once
     * @param violations what does not hold in it
     */
    record Note(int number, List<Violation> violations) {

        static Note of(Paragraph paragraph) {
            return new Note(paragraph.getNumber(), ModelConstraints.check(paragraph));
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
        EReference paragraphs = MinutesPackage.Literals.MEETING__PARAGRAPHS;
        List<Violation> ofNumbers = notes.gathered(all -> ModelConstraints.about(subject.meeting(), paragraphs));
        return Stream.concat(ofNumbers.stream(), ModelConstraints.beside(subject.meeting(), paragraphs).stream())
                .map(violation -> started(violation.place().isEmpty() ? "meeting" : violation.place(), violation)
                        .message(violation.message()));
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
