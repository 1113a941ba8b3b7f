// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import se.paragraf.core.validation.RuleDescription;

/** The rules that a user names, in any case. */
final class ChosenRules {

    private ChosenRules() {}

    /**
     * The ids of the rules as they are installed.
     *
     * @param asked what the user named; nothing for all
     * @throws UsageException if one of them is not installed
     */
    static Set<String> of(Session session, CommandLine command, Set<String> asked) {
        Set<String> installed = session.paragraf().validating().rules().stream()
                .map(RuleDescription::id)
                .collect(Collectors.toSet());
        if (asked.isEmpty()) {
            return installed;
        }
        return asked.stream()
                .map(id -> installed.stream()
                        .filter(id.strip()::equalsIgnoreCase)
                        .findFirst()
                        .orElseThrow(() ->
                                new UsageException(command, session.console().text("rules.unknown", id.strip()))))
                .collect(Collectors.toSet());
    }
}
