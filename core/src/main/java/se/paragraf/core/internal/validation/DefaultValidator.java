// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
import se.paragraf.core.validation.Validator;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/** Runs the rules in the order of their ids. */
@Component
public final class DefaultValidator implements Validator {

    private static final Logger LOG = LoggerFactory.getLogger(DefaultValidator.class);

    private final List<Contribution<Rule, RuleDescription>> rules;
    private final LegalCalendar calendar;

    @Activate
    public DefaultValidator(
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<Rule> rules,
            @Reference LegalCalendar calendar) {
        this.rules = Contribution.asked(rules, Rule::description).stream()
                .sorted(Comparator.comparing(rule -> rule.answer().id()))
                .toList();
        this.calendar = calendar;
    }

    @Override
    public List<RuleDescription> rules() {
        return rules.stream().map(Contribution::answer).toList();
    }

    @Override
    public List<Finding> validate(Meeting meeting) {
        MeetingSubject subject = MeetingSubject.of(meeting, calendar);
        return rules.stream()
                .flatMap(rule -> check(rule.service(), rule.answer(), subject).stream())
                .toList();
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
