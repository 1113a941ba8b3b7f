// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.List;
import java.util.Locale;
import se.paragraf.core.validation.Finding;

/** What was changed in minutes and why, and what is left for a person to mend. */
final class FixText {

    private final TextPage page;

    private FixText(Locale language) {
        this.page = new TextPage(language);
    }

    static String of(String file, Fixing fixing, boolean saved, Locale language) {
        return new FixText(language).write(file, fixing, saved).toString();
    }

    private TextPage write(String file, Fixing fixing, boolean saved) {
        page.line(file);
        if (!fixing.done().isEmpty()) {
            page.heading(saved ? "fix.done" : "fix.proposed");
            fixing.done()
                    .forEach(fixed -> lines(
                            fixed.finding(),
                            fixed.fix().title().in(page.language()),
                            page.word("fix.because", words(fixed.finding()))));
        }
        List<Finding> left = fixing.left();
        if (!left.isEmpty()) {
            page.heading("fix.left");
            left.forEach(finding -> lines(
                    finding,
                    words(finding),
                    page.word("fix.severity." + finding.severity().name())));
        }
        return page.gap().line(page.word("fix.count", fixing.done().size(), left.size()));
    }

    private void lines(Finding finding, String first, String second) {
        page.line(String.format("  %-5s%s", finding.rule().id(), first)).line("       " + second);
    }

    private String words(Finding finding) {
        return finding.message().in(page.language());
    }
}
