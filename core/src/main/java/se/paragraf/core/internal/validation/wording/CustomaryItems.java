// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.wording;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Phrase;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Notes;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.LawProfile;

/** I24: call, agenda, earlier minutes and next meeting are told. */
final class CustomaryItems {

    private CustomaryItems() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject, Notes<Set<Customary>> notes) {
        if (notes.isEmpty()) {
            return Stream.empty();
        }
        EnumSet<Customary> missing = expected(subject.profile());
        notes.gatheredByRun((run, start) -> all(run)).forEach(missing::removeAll);
        if (subject.meeting().getSummonedOn() != null) {
            missing.remove(Customary.CALL);
        }
        if (missing.isEmpty()) {
            return Stream.of(rule.finding(Outcome.PASS).at("paragraphs").message("I24.pass"));
        }
        return Stream.of(rule.finding(Outcome.FAIL)
                .at("paragraphs")
                .fact(Facts.COUNT, missing.size())
                .message(
                        "I24.fail",
                        Phrase.clauses(missing.stream().map(Customary::inWords).toList())));
    }

    private static Set<Customary> all(List<Set<Customary>> notes) {
        EnumSet<Customary> told = EnumSet.noneOf(Customary.class);
        notes.forEach(told::addAll);
        return told;
    }

    /** Bodies of municipalities meet by a plan for the year, and their adjusted minutes are not taken up again. */
    private static EnumSet<Customary> expected(LawProfile profile) {
        return profile == LawProfile.FINSAM || profile == LawProfile.FORENING
                ? EnumSet.allOf(Customary.class)
                : EnumSet.of(Customary.CALL, Customary.AGENDA);
    }
}
