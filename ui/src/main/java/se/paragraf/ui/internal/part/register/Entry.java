// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.paragraf.core.register.ParagraphPlace;
import se.paragraf.core.register.RegisteredAssignment;
import se.paragraf.core.register.RegisteredDecision;
import se.paragraf.core.register.RegisteredSum;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.Term;

/**
 * A row of a register.
 *
 * @param place where it stands in the minutes
 * @param cells what stands in the columns
 */
record Entry(ParagraphPlace place, List<String> cells) {

    static final List<String> DECISIONS = List.of("date", "paragraph", "title", "text", "sum", "outcome");
    static final List<String> ASSIGNMENTS = List.of("date", "paragraph", "owner", "text", "due", "state");

    static Entry of(RegisteredDecision decision, Locale language) {
        return new Entry(
                decision.place(),
                List.of(
                        date(decision.place().date()),
                        paragraph(decision.place()),
                        decision.place().title().orElse(""),
                        oneLine(decision.text()),
                        sums(decision.sums()),
                        decision.outcome()
                                .map(outcome ->
                                        MinutesPackage.Literals.DECISION_OUTCOME.getEEnumLiteral(outcome.getValue()))
                                .map(outcome -> new Term(outcome).in(language))
                                .orElse("")));
    }

    static Entry of(RegisteredAssignment assignment, Locale language) {
        return new Entry(
                assignment.place(),
                List.of(
                        date(assignment.place().date()),
                        paragraph(assignment.place()),
                        assignment.owner().orElse(""),
                        oneLine(assignment.text()),
                        assignment
                                .due()
                                .map(LocalDate::toString)
                                .or(assignment::dueAsWritten)
                                .orElse(""),
                        Message.of(Entry.class, "state." + assignment.state()).in(language)));
    }

    private static String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    private static String paragraph(ParagraphPlace place) {
        return place.paragraph().isPresent() ? "§ " + place.paragraph().getAsInt() : "";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String sums(List<RegisteredSum> sums) {
        return String.join(
                ", ", sums.stream().map(sum -> sum.sek().toPlainString()).toList());
    }
}
