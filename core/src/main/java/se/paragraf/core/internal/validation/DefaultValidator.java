// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation;

import java.util.Comparator;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Validator;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.model.minutes.Meeting;

/** Runs the rules in the order of their ids. */
@Component
public final class DefaultValidator implements Validator {

    private final List<Rule> rules;
    private final LegalCalendar calendar;

    @Activate
    public DefaultValidator(
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<Rule> rules,
            @Reference LegalCalendar calendar) {
        this.rules = rules.stream()
                .sorted(Comparator.comparing(rule -> rule.description().id()))
                .toList();
        this.calendar = calendar;
    }

    @Override
    public List<RuleDescription> rules() {
        return rules.stream().map(Rule::description).toList();
    }

    @Override
    public List<Finding> validate(Meeting meeting) {
        MeetingSubject subject = new MeetingSubject(meeting, calendar);
        return rules.stream().flatMap(rule -> rule.check(subject)).toList();
    }
}
