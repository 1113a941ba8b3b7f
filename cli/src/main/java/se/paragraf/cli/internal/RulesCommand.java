// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.paragraf.core.validation.RuleDescription;

/** Prints the rules that are installed. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Option(names = "--explain", paramLabel = "ID")
    private String id;

    RulesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<RuleDescription> rules = session.paragraf().validating().rules();
        if (id == null) {
            rules.forEach(this::list);
        } else {
            explain(rules.stream()
                    .filter(rule -> rule.id().equalsIgnoreCase(id))
                    .findFirst()
                    .orElseThrow(() -> new UsageException(
                            spec.commandLine(), session.console().text("rules.unknown", id))));
        }
        return ExitCode.DONE;
    }

    private void list(RuleDescription rule) {
        session.console()
                .printLine(String.format("%-5s%-9s%s (%s)", rule.id(), severity(rule), title(rule), rule.source()));
    }

    private void explain(RuleDescription rule) {
        Console console = session.console();
        console.printLine(rule.id() + "  " + title(rule));
        console.printLine(console.text("rule.severity", severity(rule)));
        console.printLine(console.text("rule.source", rule.source()));
        console.printLine(console.text("rule.facts", String.join(", ", rule.factKeys())));
    }

    private String title(RuleDescription rule) {
        return rule.title().in(session.console().language());
    }

    private String severity(RuleDescription rule) {
        return session.console().text("severity." + rule.severity().name());
    }
}
