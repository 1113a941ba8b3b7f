// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.document;

import java.util.List;
import java.util.stream.Stream;
import se.paragraf.core.inspection.Pages;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.text.NumberSpan;

/** P04: pages have text, and do not only show pictures of it. */
final class TextLayer {

    private TextLayer() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        return subject.inspection().isEmpty()
                ? Scanned.check(rule, subject)
                : subject.inspection().stream()
                        .filter(file -> file.pages().count() > 0)
                        .map(file -> finding(rule, file.pages()));
    }

    private static Finding finding(RuleDescription rule, Pages pages) {
        List<Integer> scanned = pages.picturesOnly();
        if (scanned.isEmpty()) {
            return pages.withText() == 0
                    ? rule.finding(Outcome.UNKNOWN).at("source.pages").message("P04.nothing", pages.count())
                    : rule.finding(Outcome.PASS)
                            .at("source.pages")
                            .fact(Facts.COUNT, pages.withText())
                            .message("P04.pass", pages.withText());
        }
        // The text may be no more than a page that a signing service has put behind the scan.
        boolean mostly = scanned.size() >= pages.withText();
        List<NumberSpan> spans = NumberSpan.joined(scanned);
        return rule.finding(Outcome.FAIL)
                .severity(mostly ? rule.severity() : Severity.WARNING)
                .at("source.pages")
                .fact(Facts.COUNT, scanned.size())
                .fact(Facts.PAGES, Paragraphs.listed(spans))
                .message(
                        pages.withText() == 0 ? "P04.fail" : "P04.partly",
                        pages.count(),
                        scanned.size(),
                        Paragraphs.inWords(spans));
    }
}
