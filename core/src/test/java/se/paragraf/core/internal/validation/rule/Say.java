// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ListAssert;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.validation.Checked;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.spi.Rule;

/** Puts findings into lines that a test can compare. */
public final class Say {

    public static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private Say() {}

    /** Outcome, severity, location and facts of each finding, in one line each. */
    public static ListAssert<String> findings(Rule rule, Minutes minutes) {
        return assertThat(Checked.by(rule, minutes).stream().map(Say::line).toList());
    }

    public static List<String> messages(Rule rule, Minutes minutes, Locale language) {
        return Checked.by(rule, minutes).stream()
                .map(finding -> finding.message().in(language))
                .toList();
    }

    private static String line(Finding finding) {
        assertThat(finding.facts().keySet()).isSubsetOf(finding.rule().factKeys());
        assertThat(finding.message().in(SWEDISH)).isNotBlank().doesNotContain("{");
        assertThat(finding.message().in(Locale.ENGLISH)).isNotBlank().doesNotContain("{");
        String paragraph =
                finding.paragraph().isPresent() ? " § " + finding.paragraph().getAsInt() : "";
        return finding.outcome() + " " + finding.severity() + " " + finding.location() + paragraph + " "
                + finding.facts();
    }
}
