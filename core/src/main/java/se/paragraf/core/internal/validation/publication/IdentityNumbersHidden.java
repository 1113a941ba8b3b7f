// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.core.internal.audience.IdentityNumberCheck;
import se.paragraf.core.internal.validation.rule.BothLanguages;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.internal.validation.rule.Phrase;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Notes;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Localized;

/** P01: what is published has no personal identity number. No finding says the number. */
final class IdentityNumbersHidden {

    private IdentityNumbersHidden() {}

    /** The public version of a paragraph in which there can be a number; of most there is none. */
    static Optional<Meeting> suspected(Paragraph paragraph) {
        return IdentityNumberCheck.of(paragraph, LocalDate.MAX).isEmpty()
                ? Optional.empty()
                : Optional.of(PublicPart.of(paragraph));
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject, Notes<Optional<Meeting>> notes) {
        LocalDate latest = IdentityNumberCheck.latest(subject.meeting());
        List<Finding> findings = new ArrayList<>();
        List<Localized> beside = IdentityNumberCheck.of(PublicPart.beside(subject.meeting()), latest);
        if (!beside.isEmpty()) {
            findings.add(finding(rule, beside).message("P01.fail", inWords(beside)));
        }
        notes.telling().forEach(place -> notes.get(place).ifPresent(part -> {
            List<Localized> places = IdentityNumberCheck.of(part, latest);
            if (!places.isEmpty()) {
                findings.add(finding(rule, places)
                        .paragraph(part.getParagraphs().get(0).getNumber())
                        .at(Paragraphs.location(place))
                        .message("P01.fail", inWords(places)));
            }
        }));
        return findings.isEmpty() ? Stream.of(rule.finding(Outcome.PASS).message("P01.pass")) : findings.stream();
    }

    private static FindingBuilder finding(RuleDescription rule, List<Localized> places) {
        return rule.finding(Outcome.FAIL).fact(Facts.COUNT, places.size());
    }

    /** The places lie in a copy, which is another one the next time. */
    private static Localized inWords(List<Localized> places) {
        return BothLanguages.of(Phrase.clauses(places));
    }
}
