// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.paragraf.core.inspection.Inspection;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;

/**
 * K01: a PDF claims to be PDF/A, and nothing that was seen speaks against it. That all of the standard holds takes a
 * validator of its own.
 */
final class Archivable {

    private final RuleDescription rule;
    private final Inspection file;
    private final String claim;

    private Archivable(RuleDescription rule, Inspection file, String claim) {
        this.rule = rule;
        this.file = file;
        this.claim = claim;
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        return subject.inspection().stream()
                .filter(file -> file.kind().equals(Inspection.PDF))
                .flatMap(file -> file.conformance()
                        .archival()
                        .map(claim -> new Archivable(rule, file, claim).check())
                        .orElseGet(() -> Stream.of(
                                rule.finding(Outcome.FAIL).at("source").message("K01.unclaimed"))));
    }

    private Stream<Finding> check() {
        List<Finding> against = new ArrayList<>();
        if (file.protection().encrypted()) {
            against.add(fail("source.encryption").message("K01.encrypted", claim));
        }
        List<String> fonts = file.conformance().fontsOutside();
        if (!fonts.isEmpty()) {
            against.add(fail("source.fonts")
                    .fact(Facts.NAMES, fonts)
                    .message("K01.fonts", claim, String.join(", ", fonts)));
        }
        if (file.conformance().active()) {
            against.add(fail("source.actions").message("K01.active", claim));
        }
        if (claim.endsWith("A") && !file.structure().tagged()) {
            against.add(fail("source.structure").message("K01.untagged", claim));
        }
        return against.isEmpty()
                ? Stream.of(rule.finding(Outcome.PASS).at("source").message("K01.pass", claim))
                : against.stream();
    }

    private FindingBuilder fail(String location) {
        return rule.finding(Outcome.FAIL).at(location);
    }
}
