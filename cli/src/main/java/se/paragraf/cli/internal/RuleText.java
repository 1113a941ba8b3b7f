// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.List;
import java.util.Locale;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Rule;

/** One rule for a person to read: what it asks, of whom and by what law, and what it says of its examples. */
final class RuleText {

    private final TextPage page;

    RuleText(Locale language) {
        this.page = new TextPage(language);
    }

    CharSequence of(Rule rule) {
        RuleDescription description = rule.description();
        page.line(description.id() + "  " + description.title().in(page.language()));
        if (description.hint()) {
            page.line(page.word("rule.hint"));
        }
        bases(description);
        if (!description.factKeys().isEmpty()) {
            page.line(page.word("rule.facts", String.join(", ", description.factKeys())));
        }
        for (ShownExample example : ShownExample.of(rule, page.language())) {
            page.gap()
                    .line(page.word("rule.example." + example.outcome().name()) + ": " + example.words())
                    .line("  " + example.message());
        }
        return page.toString();
    }

    private void bases(RuleDescription description) {
        List<RuleBasis> bases = RuleBasis.of(description, page);
        if (bases.isEmpty()) {
            page.line(page.word("rule.severity", page.word("severity." + description.severity())))
                    .line(page.word("rule.source", description.source()));
        }
        bases.forEach(basis -> page.line(
                String.format("  %s: %s, %s, %s", basis.bodies(), basis.force(), basis.severity(), basis.source())));
    }
}
