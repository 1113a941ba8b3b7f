// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.wording;

import static se.paragraf.core.validation.Facts.COUNT;
import static se.paragraf.core.validation.Facts.NAMES;
import static se.paragraf.core.validation.Facts.PARAGRAPHS;

import java.util.List;
import org.eclipse.emf.ecore.ENamedElement;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.internal.validation.rule.GatheringRow;
import se.paragraf.core.internal.validation.rule.ParagraphRow;
import se.paragraf.core.internal.validation.rule.Reads;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.RuleDescriptionBuilder;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.RuleSet;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.minutes.MinutesPackage.Literals;

/** Rules about how minutes are worded, by practice: no statute says how. */
@Component
public final class WordingRules implements RuleSet {

    @Override
    public List<Rule> rules() {
        return List.of(
                new GatheringRow<>(
                        rule("I17", Severity.WARNING, Literals.MEETING, Literals.ATTACHMENT)
                                .facts(NAMES, COUNT)
                                .build(),
                        Attachments::in,
                        AttachmentsThere::check),
                new ParagraphRow(
                        rule("I18", Severity.WARNING, Literals.ATTACHMENT)
                                .facts(NAMES)
                                .build(),
                        AdoptedText::check),
                new ParagraphRow(
                        rule("I19", Severity.WARNING, Literals.ASSIGNMENT)
                                .facts(NAMES, COUNT)
                                .hint()
                                .build(),
                        AssignmentOwned::check),
                new GatheringRow<>(
                        rule("I22", Severity.INFO).facts(PARAGRAPHS, COUNT).build(),
                        DecidingWords::in,
                        SameWording::check),
                new GatheringRow<>(
                        rule(
                                        "I23",
                                        Severity.INFO,
                                        Literals.MEETING,
                                        Literals.ATTENDANCE__ORGANISATION,
                                        FederationPackage.Literals.FEDERATION,
                                        FederationPackage.Literals.MEMBER)
                                .facts(NAMES, PARAGRAPHS)
                                .hint()
                                .build(),
                        ProperWords::in,
                        OrganisationNames::check),
                new GatheringRow<>(
                        rule("I24", Severity.INFO, Literals.MEETING, FederationPackage.Literals.FEDERATION)
                                .facts(COUNT)
                                .build(),
                        Customary::in,
                        CustomaryItems::check),
                new GatheringRow<>(
                        rule(
                                        "I26",
                                        Severity.INFO,
                                        Literals.ASSIGNMENT,
                                        Literals.MEETING,
                                        Literals.ADJUSTMENT,
                                        Literals.NOTICE)
                                .facts(NAMES, COUNT, PARAGRAPHS)
                                .hint()
                                .build(),
                        Slips::in,
                        Slips::isAny,
                        CleanLanguage::check));
    }

    /** Beside the words of paragraphs it may read more. */
    private static RuleDescriptionBuilder rule(String id, Severity severity, ENamedElement... others) {
        return RuleDescription.of(WordingRules.class, id, severity)
                .practice("praxis")
                .reads(Reads.TEXT)
                .reads(others);
    }
}
