// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Rule;

/** The rules as a page in Markdown: a table of all, then each with its sources and examples. */
final class RulesPage {

    private final TextPage page;

    RulesPage(Locale language) {
        this.page = new TextPage(language);
    }

    CharSequence of(List<Rule> rules) {
        page.line("# " + page.word("rules.page.title")).gap().line(page.word("rules.page.text"));
        page.gap().line(page.word("rules.page.head")).line("|---|---|---|---|");
        for (Rule rule : rules) {
            RuleDescription description = rule.description();
            page.line(String.format(
                    "| [%s](#%s) | %s | %s | %s |",
                    description.id(),
                    description.id().toLowerCase(Locale.ROOT),
                    title(description),
                    page.word("severity." + description.severity()),
                    cell(description.source())));
        }
        rules.forEach(this::rule);
        return page.toString();
    }

    private void rule(Rule rule) {
        RuleDescription description = rule.description();
        page.gap().line("## " + description.id()).gap().line("**" + title(description) + ".**");
        if (description.hint()) {
            page.line(page.word("rule.hint"));
        }
        page.gap();
        List<RuleBasis> bases = RuleBasis.of(description, page);
        if (bases.isEmpty()) {
            page.line(page.word("rule.source", description.source()));
        } else {
            page.line(page.word("rules.page.bases")).line("|---|---|---|---|");
            bases.forEach(basis -> page.line(String.format(
                    "| %s | %s | %s | %s |",
                    cell(basis.bodies()), basis.force(), basis.severity(), cell(basis.source()))));
        }
        if (!description.factKeys().isEmpty()) {
            page.gap()
                    .line(page.word(
                            "rule.facts",
                            description.factKeys().stream()
                                    .map(key -> "`" + key + "`")
                                    .collect(Collectors.joining(", "))));
        }
        examples(rule);
    }

    private void examples(Rule rule) {
        List<ShownExample> examples = ShownExample.of(rule, page.language());
        if (!examples.isEmpty()) {
            page.gap();
        }
        examples.forEach(example -> page.line(String.format(
                "- %s: %s<br>*%s*",
                page.word("rule.example." + example.outcome()), cell(example.words()), cell(example.message()))));
    }

    private String title(RuleDescription rule) {
        return cell(rule.title().in(page.language()));
    }

    /** What Markdown would take for a sign of its own in a cell or between stars. */
    private static String cell(String words) {
        return words.replace("|", "\\|").replace("*", "\\*").replace("<", "&lt;");
    }
}
