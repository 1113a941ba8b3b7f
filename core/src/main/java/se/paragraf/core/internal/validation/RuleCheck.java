// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Validator;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.RuleSetting;
import se.paragraf.model.text.Message;

/**
 * A rule as it is run: unless the body switched it off, or it is for other bodies; and so that it fails alone.
 *
 * @param rule the rule
 * @param description what it says it is, asked once
 */
public record RuleCheck(Rule rule, RuleDescription description) {

    private static final Logger LOG = LoggerFactory.getLogger(RuleCheck.class);

    /** A rule that could not be run to its end. */
    public static final class Failure extends Exception {

        private static final long serialVersionUID = 1L;

        private Failure(Throwable cause) {
            super(cause);
        }
    }

    /** What it finds, at least one. */
    public List<Finding> findings(Subject subject) {
        return findings(subject, () -> rule.check(subject));
    }

    /** What it finds by a way of looking, at least one. */
    public List<Finding> findings(Subject subject, Supplier<Stream<Finding>> look) {
        Optional<Finding> barred = barred(subject);
        if (barred.isPresent()) {
            return List.of(barred.get());
        }
        try {
            List<Finding> findings = attempt(look);
            return findings.isEmpty() ? List.of(nothing(subject)) : findings;
        } catch (Failure e) {
            return List.of(failed(subject, e));
        }
    }

    /** Tells that it is not run, and why; empty if it is. */
    public Optional<Finding> barred(Subject subject) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted before rule " + description.id());
        }
        Optional<Finding> off = subject.body().stream()
                .flatMap(body -> body.getRuleSettings().stream())
                .filter(setting -> setting.isOff() && description.id().equalsIgnoreCase(setting.getRule()))
                .findFirst()
                .map(setting -> off(description(subject), setting));
        return off.isPresent() || description.holdsFor(subject.profile())
                ? off
                : Optional.of(finding(subject, Outcome.NA, "elsewhere"));
    }

    /** Looks. A rule of another bundle must not take the findings of all others with it. */
    public static List<Finding> attempt(Supplier<Stream<Finding>> look) throws Failure {
        try {
            return look.get().map(Objects::requireNonNull).toList();
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            throw new Failure(e);
        }
    }

    public Finding nothing(Subject subject) {
        return finding(subject, Outcome.NA, "nothing");
    }

    public Finding failed(Subject subject, Failure failure) {
        LOG.debug("rule {} failed", description.id(), failure);
        return finding(subject, Outcome.UNKNOWN, "failed", failure.getCause().toString());
    }

    private static Finding off(RuleDescription rule, RuleSetting setting) {
        String reason = Objects.requireNonNullElse(setting.getReason(), "–");
        Message message = setting.getSource() == null
                ? Message.of(RuleCheck.class, "off", reason)
                : Message.of(RuleCheck.class, "off.by", reason, setting.getSource());
        return rule.finding(Outcome.NA).at(Validator.SETTINGS).message(message);
    }

    private Finding finding(Subject subject, Outcome outcome, String key, Object... arguments) {
        return description(subject).finding(outcome).message(Message.of(RuleCheck.class, key, arguments));
    }

    private RuleDescription description(Subject subject) {
        return description.under(subject.profile());
    }
}
