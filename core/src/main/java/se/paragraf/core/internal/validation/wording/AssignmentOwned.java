// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.ParagraphText;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.internal.validation.rule.Phrase;
import se.paragraf.core.internal.validation.rule.Phrases;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Assignment;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.DecisionForm;
import se.paragraf.model.minutes.DecisionOutcome;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Message;

/** I19: who is to do something, and until when, is told, and the board decides it. */
final class AssignmentOwned {

    /** Something is to be done, and not only to be so. */
    private static final Pattern TO_DO = Phrases.pattern(
            "\\b(?:ska|skall)\\s+"
                    + "(?!(?:\\p{L}+\\s+)?(?:vara|gälla|utgå|bestå|uppgå|ha|omfatta|utgöra|innehålla|betalas|fortsätta\\s+gälla)\\b)");

    private static final Pattern OWNER =
            Phrases.pattern("\\b(?:kansli(?:et)?|förbundschef(?:en)?|chef(?:en)?|ordförande(?:n)?"
                    + "|presidiet|arbetsutskottet|utskottet|beredningsgrupp(?:en)?|styrgrupp(?:en)?|arbetsgrupp(?:en)?|analysgrupp(?:en)?"
                    + "|valberedning(?:en)?|administratör(?:en)?|sekreterare(?:n)?|förvaltning(?:en)?|direktör(?:en)?"
                    + "|förbundsdirektör(?:en)?|projektledare(?:n)?|samordnare(?:n)?|processledare(?:n)?|revisor(?:n|erna)?"
                    + "|ekonom(?:en)?)\\s+(?:\\p{L}+\\s+){0,3}?(?:ska|skall|får|svarar|ansvarar|bör)\\b"
                    + "|\\b(?:genom|av|åt|ansvarig(?:a|t)?)\\s+(?:är\\s+)?(?:kansliet|förbundschefen|ordföranden?|presidiet|\\p{Lu}\\p{Ll}+\\s\\p{Lu})"
                    + "|\\bansvarig\\b|\\buppdra[gr]?\\b|\\bdeleger");

    /** A time in the words of the assignment. */
    private static final Pattern TIME = Phrases.pattern(
            "\\b(?:till|inför|senast|före|innan|under|vid|i)\\s+(?:nästa|kommande"
                    + "|nästkommande|årsskiftet|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
                    + "|våren|sommaren|hösten|vintern|året|(?:år\\s+)?20\\d\\d)\\b|\\b(?:omgående|snarast|omedelbart|löpande|årligen)\\b");

    /** What is done at once, or whenever it is called for. */
    private static final Pattern TIMELESS = Phrases.pattern(
            "^(?:att\\s+)?(?:under)?teckna\\b|^(?:att\\s+)?(?:underrätta|sända|skicka|attestera|företräda)\\b");

    private AssignmentOwned() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject, Paragraph paragraph) {
        List<Finding> findings = new ArrayList<>();
        String place = Paragraphs.location(subject, paragraph) + ".";
        for (int i = 0; i < paragraph.getAssignments().size(); i++) {
            findings.add(
                    assignment(rule, paragraph, paragraph.getAssignments().get(i), place + "assignments[" + i + "]"));
        }
        if (findings.isEmpty()) {
            long unowned = paragraph.getDecisions().stream()
                    .filter(AssignmentOwned::isToBeDoneByNobody)
                    .count();
            if (unowned > 0) {
                findings.add(rule.finding(Outcome.FAIL)
                        .paragraph(paragraph.getNumber())
                        .at(place + "decisions")
                        .fact(Facts.COUNT, (int) unowned)
                        .message("I19.unowned", Paragraphs.sign(paragraph)));
            }
        }
        return findings.stream();
    }

    private static Finding assignment(
            RuleDescription rule, Paragraph paragraph, Assignment assignment, String location) {
        List<Message> wanting = new ArrayList<>();
        if (Phrase.isBlank(assignment.getTo())) {
            wanting.add(Message.of(AssignmentOwned.class, "I19.owner"));
        }
        if (!isTimed(assignment)) {
            wanting.add(Message.of(AssignmentOwned.class, "I19.day"));
        }
        if (paragraph.getDecisions().isEmpty()) {
            wanting.add(Message.of(AssignmentOwned.class, "I19.decision"));
        }
        FindingBuilder finding = rule.finding(wanting.isEmpty() ? Outcome.PASS : Outcome.FAIL)
                .paragraph(paragraph.getNumber())
                .at(location)
                .fact(Facts.NAMES, Phrase.isBlank(assignment.getTo()) ? null : List.of(assignment.getTo()));
        String what = Phrase.isBlank(assignment.getText()) ? "–" : Excerpt.of(assignment.getText());
        return wanting.isEmpty()
                ? finding.message("I19.pass", Paragraphs.sign(paragraph), what)
                : finding.message("I19.fail", Paragraphs.sign(paragraph), what, Phrase.listed(wanting));
    }

    private static boolean isTimed(Assignment assignment) {
        String text =
                Phrase.isBlank(assignment.getText()) ? "" : assignment.getText().strip();
        return assignment.getDue() != null
                || assignment.getDone() != null
                || !Phrase.isBlank(assignment.getDueAsWritten())
                || TIME.matcher(text).find()
                || TIMELESS.matcher(text).find();
    }

    private static boolean isToBeDoneByNobody(Decision decision) {
        if (decision.getForm() != DecisionForm.EXPLICIT || decision.getOutcome() != DecisionOutcome.OTHER) {
            return false;
        }
        String text = ParagraphText.of(decision);
        return TO_DO.matcher(text).find() && !OWNER.matcher(text).find();
    }
}
