// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Phrase;
import se.paragraf.core.internal.validation.rule.Row;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.Validator;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.federation.RuleSetting;
import se.paragraf.model.minutes.MinutesPackage;

/** M02: what a body says of rules is about rules that are there, with a reason. */
public final class SoundSettings {

    private final RuleDescription rule;
    private final Set<String> installed;

    private SoundSettings(RuleDescription rule, Set<String> installed) {
        this.rule = rule;
        this.installed = installed;
    }

    /** The rule, for whoever knows which rules there are: their ids in upper case. */
    public static Rule among(Set<String> installed) {
        return new Row(
                RuleDescription.of(SoundSettings.class, "M02", Severity.WARNING)
                        .practice("Paragraf")
                        .reads(
                                MinutesPackage.Literals.MEETING__FEDERATION,
                                FederationPackage.Literals.FEDERATION__RULE_SETTINGS,
                                FederationPackage.Literals.RULE_SETTING)
                        .build(),
                (rule, subject) -> new SoundSettings(rule, installed).check(subject));
    }

    private Stream<Finding> check(Subject subject) {
        List<RuleSetting> settings = subject.body()
                .map(Federation::getRuleSettings)
                .map(List::copyOf)
                .orElse(List.of());
        return IntStream.range(0, settings.size()).mapToObj(place -> check(place, settings.get(place)));
    }

    private Finding check(int place, RuleSetting setting) {
        String id = setting.getRule() == null ? "" : setting.getRule().strip();
        String location = Validator.SETTINGS + "[" + place + "]";
        if (id.isEmpty() || !installed.contains(id.toUpperCase(Locale.ROOT))) {
            return finding(Outcome.FAIL, location).message("M02.unknown", id.isEmpty() ? "–" : id);
        }
        boolean reasoned = !Phrase.isBlank(setting.getReason());
        return finding(reasoned ? Outcome.PASS : Outcome.FAIL, location)
                .message(reasoned ? "M02.pass" : "M02.reasonless", id);
    }

    private FindingBuilder finding(Outcome outcome, String location) {
        return rule.finding(outcome).at(location);
    }
}
