// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.Validator;

/** What was found, for a person to act on: faults by their gravity, then what nobody can tell, then a count. */
final class FindingsText {

    private static final String INDENT = "       ";

    private final TextPage page;

    private FindingsText(Locale language) {
        this.page = new TextPage(language);
    }

    static String of(String file, List<Finding> findings, Locale language) {
        return new FindingsText(language).write(file, findings).toString();
    }

    private TextPage write(String file, List<Finding> findings) {
        page.line(file);
        Map<Severity, List<Finding>> failed = findings.stream()
                .filter(finding -> finding.outcome() == Outcome.FAIL)
                .collect(Collectors.groupingBy(
                        Finding::severity, () -> new EnumMap<>(Severity.class), Collectors.toList()));
        failed.forEach((severity, group) -> group("validate." + severity.name(), group));
        group(
                "validate.UNKNOWN",
                findings.stream()
                        .filter(finding -> finding.outcome() == Outcome.UNKNOWN)
                        .toList());
        group("validate.OFF", findings.stream().filter(FindingsText::isOff).toList());
        page.gap().line(count(findings));
        return page;
    }

    private void group(String key, List<Finding> findings) {
        if (!findings.isEmpty()) {
            page.heading(key);
            findings.forEach(this::finding);
        }
    }

    private void finding(Finding finding) {
        page.line(String.format("  %-5s%s", finding.rule().id(), message(finding)));
        String where = finding.paragraph().isPresent()
                ? "§ " + finding.paragraph().getAsInt()
                : page.word("place." + Place.of(finding.location()).name());
        page.line(INDENT + page.word("validate.where", where, finding.rule().source()));
        finding.fixes().stream()
                .limit(1)
                .forEach(fix ->
                        page.line(INDENT + page.word("validate.fix", fix.title().in(page.language()))));
    }

    /** What is not checked because the body wants it so is told, or nobody who audits would know. */
    private static boolean isOff(Finding finding) {
        return finding.outcome() == Outcome.NA && finding.location().equals(Validator.SETTINGS);
    }

    private String message(Finding finding) {
        String words = finding.message().in(page.language());
        return finding.rule().hint() ? page.word("validate.hint", words) : words;
    }

    private String count(List<Finding> findings) {
        Map<Outcome, Long> counts = findings.stream()
                .collect(Collectors.groupingBy(
                        Finding::outcome, () -> new EnumMap<>(Outcome.class), Collectors.counting()));
        long rules =
                findings.stream().map(finding -> finding.rule().id()).distinct().count();
        return page.word(
                "validate.count",
                findings.size(),
                rules,
                counts.getOrDefault(Outcome.PASS, 0L),
                counts.getOrDefault(Outcome.FAIL, 0L),
                counts.getOrDefault(Outcome.UNKNOWN, 0L),
                counts.getOrDefault(Outcome.NA, 0L));
    }
}
