// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.register;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.paragraf.core.register.RegisteredDecision;
import se.paragraf.core.register.RegisteredReference;
import se.paragraf.core.register.RegisteredSum;
import se.paragraf.model.minutes.Amount;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.DecisionReference;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;

/** The decisions of a meeting. */
final class Decisions {

    private Decisions() {}

    static Stream<RegisteredDecision> of(Meeting meeting) {
        return meeting.getParagraphs().stream().flatMap(paragraph -> paragraph.getDecisions().stream()
                .map(decision -> decision(meeting, paragraph, decision)));
    }

    private static RegisteredDecision decision(Meeting meeting, Paragraph paragraph, Decision decision) {
        return new RegisteredDecision(
                Places.of(meeting, paragraph),
                Objects.requireNonNullElse(decision.getText(), ""),
                Optional.ofNullable(decision.getForm()),
                Optional.ofNullable(decision.getOutcome()),
                decision.getClauses(),
                decision.getAmounts().stream().map(Decisions::sum).toList(),
                decision.getPercentages(),
                decision.getReferences().stream().map(Decisions::reference).toList());
    }

    private static RegisteredSum sum(Amount amount) {
        BigDecimal exact = amount.getExact();
        return new RegisteredSum(exact == null ? BigDecimal.valueOf(amount.getSek()) : exact, number(amount.getYear()));
    }

    /** What the model leads to says more than the words. */
    private static RegisteredReference reference(DecisionReference reference) {
        Decision earlier = reference.getDecision();
        if (earlier != null
                && earlier.eContainer() instanceof Paragraph paragraph
                && paragraph.eContainer() instanceof Meeting meeting
                && meeting.getDate() != null) {
            return new RegisteredReference(
                    reference.getKind(),
                    Optional.ofNullable(reference.getAsWritten()),
                    Optional.of(meeting.getDate().toString()),
                    number(paragraph.getNumber()));
        }
        return new RegisteredReference(
                reference.getKind(),
                Optional.ofNullable(reference.getAsWritten()),
                Optional.ofNullable(reference.getDecidedIn()),
                number(reference.getParagraphNumber()));
    }

    private static OptionalInt number(Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
