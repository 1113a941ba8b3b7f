// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation;

import java.util.List;
import java.util.Set;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.calendar.StatutoryCalendar;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.ValidationRequest;
import se.paragraf.core.validation.spi.Rule;

/** Runs rules as the validator does. */
public final class Checked {

    private Checked() {}

    public static List<Finding> by(Rule rule, Minutes minutes) {
        return new DefaultValidator(List.of(rule), List.of(), new StatutoryCalendar())
                .findings(ValidationRequest.of(minutes.meeting())
                        .withRules(Set.of(rule.description().id())))
                .toList();
    }
}
