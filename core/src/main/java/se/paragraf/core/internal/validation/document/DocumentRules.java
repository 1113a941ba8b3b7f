// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.document;

import static se.paragraf.core.validation.Facts.COUNT;
import static se.paragraf.core.validation.Facts.NAMES;
import static se.paragraf.core.validation.Facts.PAGES;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.internal.validation.rule.Bodies;
import se.paragraf.core.internal.validation.rule.DocumentRow;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.RuleDescriptionBuilder;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.RuleSet;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.minutes.MinutesPackage;

/** Rules about the file that is published or kept. */
@Component
public final class DocumentRules implements RuleSet {

    @Override
    public List<Rule> rules() {
        return List.of(
                new DocumentRow(
                        rule("K01", Severity.WARNING)
                                .practice("RA-FS 2009:2, om arkivmyndigheten tillämpar den")
                                .facts(NAMES)
                                .build(),
                        Archivable::check),
                new DocumentRow(
                        accessibility("P03", Severity.WARNING)
                                .facts(COUNT, NAMES)
                                .build(),
                        Accessible::check),
                new DocumentRow(
                        accessibility("P04", Severity.ERROR).facts(COUNT, PAGES).build(), TextLayer::check));
    }

    /** The act is for those who do public tasks; an association may hold itself to it. */
    private static RuleDescriptionBuilder accessibility(String id, Severity severity) {
        String standard = "EN 301 549 kap. 10";
        return rule(id, severity)
                .law("DOS-lagen (2018:1937) 10 §; " + standard, Bodies.ofPublicLaw())
                .practice(Severity.WARNING, standard);
    }

    private static RuleDescriptionBuilder rule(String id, Severity severity) {
        return RuleDescription.of(DocumentRules.class, id, severity)
                .reads(
                        MinutesPackage.Literals.MEETING,
                        MinutesPackage.Literals.IMPORT_RECORD,
                        MinutesPackage.Literals.REPAIR,
                        FederationPackage.Literals.FEDERATION);
    }
}
