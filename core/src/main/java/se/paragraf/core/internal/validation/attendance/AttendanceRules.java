// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.attendance;

import static se.paragraf.core.validation.Facts.NAMES;
import static se.paragraf.core.validation.Facts.PARAGRAPHS;
import static se.paragraf.model.federation.LawProfile.FORENING;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.internal.validation.rule.Row;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.RuleDescriptionBuilder;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.RuleSet;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.minutes.MinutesPackage;

/** Rules about those who are called and present. */
@Component
public final class AttendanceRules implements RuleSet {

    private static final LawProfile[] BOUND = {
        LawProfile.FINSAM, LawProfile.NAMND, LawProfile.FULLMAKTIGE, LawProfile.KOMMUNALFORBUND
    };

    @Override
    public List<Rule> rules() {
        return List.of(
                new Row(
                        rule("N05", Severity.ERROR)
                                .law("KL 5:67 p 5", BOUND)
                                .practice("praxis", FORENING)
                                .facts(NAMES, PARAGRAPHS)
                                .build(),
                        PresenceInRange::check),
                new Row(
                        rule("N09", Severity.ERROR)
                                .law("KL 5:69", BOUND)
                                .practice("praxis", FORENING)
                                .facts(NAMES, PARAGRAPHS)
                                .build(),
                        SignersPresent::check));
    }

    private static RuleDescriptionBuilder rule(String id, Severity severity) {
        return RuleDescription.of(AttendanceRules.class, id, severity)
                .reads(
                        MinutesPackage.Literals.MEETING,
                        MinutesPackage.Literals.PARAGRAPH,
                        MinutesPackage.Literals.ATTENDANCE,
                        MinutesPackage.Literals.SIGNATORY,
                        MinutesPackage.Literals.NUMBER_RANGE,
                        MinutesPackage.Literals.TIME_RANGE);
    }
}
