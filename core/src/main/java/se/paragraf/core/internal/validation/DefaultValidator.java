// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.core.internal.Contribution;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.ValidationRequest;
import se.paragraf.core.validation.Validator;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.RuleSet;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.RuleSetting;
import se.paragraf.model.text.Message;

/** Runs the rules in the order of their ids. */
@Component
public final class DefaultValidator implements Validator {

    private static final Logger LOG = LoggerFactory.getLogger(DefaultValidator.class);

    private final List<Rule> single;
    private final List<RuleSet> sets;
    private final LegalCalendar calendar;
    private List<Contribution<Rule, RuleDescription>> rules;

    @Activate
    public DefaultValidator(
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<Rule> single,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<RuleSet> sets,
            @Reference LegalCalendar calendar) {
        this.single = List.copyOf(single);
        this.sets = List.copyOf(sets);
        this.calendar = calendar;
    }

    @Override
    public List<Rule> installed() {
        return rulesInOrder().stream().map(Contribution::service).toList();
    }

    @Override
    public Stream<Finding> findings(ValidationRequest request) {
        Subject subject = new MeetingSubject(request, calendar);
        return rulesInOrder().stream()
                .filter(rule -> request.rules().isEmpty()
                        || request.rules().contains(rule.answer().id()))
                .flatMap(rule -> findings(rule, subject).stream());
    }

    /** The rules are made when they are first asked for, since most commands never check anything. */
    private synchronized List<Contribution<Rule, RuleDescription>> rulesInOrder() {
        if (rules == null) {
            List<Rule> all = new ArrayList<>(single);
            Contribution.asked(sets, RuleSet::rules).forEach(set -> all.addAll(set.answer()));
            rules = Contribution.asked(all, Rule::description).stream()
                    .sorted(Comparator.comparing(rule -> rule.answer().id()))
                    .toList();
        }
        return rules;
    }

    private static List<Finding> findings(Contribution<Rule, RuleDescription> rule, Subject subject) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException(
                    "interrupted before rule " + rule.answer().id());
        }
        RuleDescription description = rule.answer().under(subject.profile());
        Optional<RuleSetting> off = switchedOff(description, subject);
        if (off.isPresent()) {
            return List.of(off(description, off.get()));
        }
        if (!description.holdsFor(subject.profile())) {
            return List.of(finding(description, Outcome.NA, "elsewhere"));
        }
        return check(rule.service(), description, subject);
    }

    private static Optional<RuleSetting> switchedOff(RuleDescription rule, Subject subject) {
        return subject.body().stream()
                .flatMap(body -> body.getRuleSettings().stream())
                .filter(setting -> setting.isOff() && rule.id().equalsIgnoreCase(setting.getRule()))
                .findFirst();
    }

    private static Finding off(RuleDescription rule, RuleSetting setting) {
        String reason = Objects.requireNonNullElse(setting.getReason(), "–");
        Message message = setting.getSource() == null
                ? Message.of(DefaultValidator.class, "off", reason)
                : Message.of(DefaultValidator.class, "off.by", reason, setting.getSource());
        return rule.finding(Outcome.NA).at(SETTINGS).message(message);
    }

    private static List<Finding> check(Rule rule, RuleDescription description, Subject subject) {
        try {
            List<Finding> findings =
                    rule.check(subject).map(Objects::requireNonNull).toList();
            return findings.isEmpty() ? List.of(finding(description, Outcome.NA, "nothing")) : findings;
        } catch (RuntimeException | LinkageError e) {
            // A rule of another bundle must not take the findings of all others with it.
            LOG.debug("rule {} failed", description.id(), e);
            return List.of(finding(description, Outcome.UNKNOWN, "failed", e.toString()));
        }
    }

    private static Finding finding(RuleDescription rule, Outcome outcome, String key, Object... arguments) {
        return rule.finding(outcome).message(Message.of(DefaultValidator.class, key, arguments));
    }
}
