// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation;

import java.util.List;
import java.util.ServiceLoader;
import se.paragraf.core.internal.calendar.StatutoryCalendar;
import se.paragraf.core.validation.Validator;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.RuleSet;

/** The rules that are built in. */
public final class Catalogue {

    private Catalogue() {}

    public static Validator validator() {
        return new DefaultValidator(List.of(), sets(), new StatutoryCalendar());
    }

    public static List<Rule> rules() {
        return validator().installed();
    }

    /** Those that the sets bring, before one takes the place of another. */
    static List<Rule> brought() {
        return sets().stream().flatMap(set -> set.rules().stream()).toList();
    }

    public static Rule rule(String id) {
        return rules().stream()
                .filter(rule -> rule.description().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no rule " + id));
    }

    private static List<RuleSet> sets() {
        return ServiceLoader.load(RuleSet.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
