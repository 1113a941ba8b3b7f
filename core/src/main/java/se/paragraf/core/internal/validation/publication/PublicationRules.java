// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.publication;

import static se.paragraf.core.validation.Facts.ACTUAL;
import static se.paragraf.core.validation.Facts.COUNT;
import static se.paragraf.core.validation.Facts.LIMIT;
import static se.paragraf.core.validation.Facts.NAMES;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.ENamedElement;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.internal.validation.rule.Bodies;
import se.paragraf.core.internal.validation.rule.GatheringRow;
import se.paragraf.core.internal.validation.rule.Phrase;
import se.paragraf.core.internal.validation.rule.Row;
import se.paragraf.core.minutes.SignedText;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.RuleDescriptionBuilder;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.RuleSet;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.minutes.MinutesPackage.Literals;

/** Rules about signing, publishing and archiving minutes. */
@Component
public final class PublicationRules implements RuleSet {

    @Override
    public List<Rule> rules() {
        return List.of(
                new Row(
                        rule("S01", Severity.WARNING)
                                .kommunallagen("KL 5:69")
                                .practice("praxis")
                                .facts(ACTUAL, NAMES, COUNT)
                                .reads(signing(
                                        Literals.NOTICE,
                                        Literals.SIGNATURE,
                                        Literals.NUMBER_RANGE,
                                        Literals.IMPORT_RECORD,
                                        Literals.UNPLACED))
                                .build(),
                        SignatureEvidence::check),
                new GatheringRow<>(
                        rule("S02", Severity.ERROR)
                                .practice("praxis")
                                .facts(NAMES)
                                .reads(signing(FederationPackage.Literals.SOURCE_TRACE))
                                .build(),
                        Election::in,
                        Election::electing,
                        ElectedAdjusters::check),
                new GatheringRow<>(
                        rule("S03", Severity.ERROR)
                                .practice("praxis")
                                .facts(NAMES)
                                .build(),
                        SignedText::lines,
                        SignedUnchanged::check),
                new Row(
                        rule("S04", Severity.ERROR)
                                .practice("JO, Nordmaling")
                                .facts(ACTUAL, LIMIT)
                                .build(),
                        RectificationMarked::check),
                new GatheringRow<>(
                        rule("P01", Severity.ERROR)
                                .law("GDPR art. 5, 87; lag 2018:218 3 kap. 10 §", LawProfile.values())
                                .facts(COUNT)
                                .build(),
                        IdentityNumbersHidden::suspected,
                        Optional::isPresent,
                        IdentityNumbersHidden::check),
                new GatheringRow<>(
                        rule("P02", Severity.WARNING)
                                .law("GDPR art. 5, 9, 10", LawProfile.values())
                                .facts(NAMES, COUNT)
                                .hint()
                                .reads(
                                        Literals.MEETING,
                                        Literals.ATTENDANCE__NAME,
                                        Literals.ATTENDANCE__AUDIENCE,
                                        Literals.ATTENDANCE__GROUP,
                                        Literals.ATTENDANCE__GROUP_LABEL,
                                        Literals.ATTENDANCE__ORGANISATION,
                                        Literals.ATTENDANCE__TITLES)
                                .build(),
                        Sensitive::in,
                        Sensitive::isAny,
                        SensitiveHidden::check),
                new GatheringRow<>(
                        rule("K02", Severity.WARNING)
                                .practice("FGS Ärendehantering 2.0", Bodies.ofPublicLaw())
                                .facts(COUNT)
                                .reads(signing(FederationPackage.Literals.FEDERATION))
                                .build(),
                        paragraph -> !Phrase.isBlank(paragraph.getCaseNumber()),
                        ArchiveMetadata::check));
    }

    /** Who signs, and when, with whatever else a rule reads. */
    private static ENamedElement[] signing(ENamedElement... more) {
        return Stream.concat(
                        Stream.of(
                                Literals.MEETING,
                                Literals.ADJUSTMENT,
                                Literals.NOTICE__ADJUSTED_ON,
                                Literals.SIGNATORY,
                                Literals.ATTENDANCE__NAME,
                                Literals.ATTENDANCE__GROUP,
                                Literals.ATTENDANCE__ROLES),
                        Stream.of(more))
                .toArray(ENamedElement[]::new);
    }

    private static RuleDescriptionBuilder rule(String id, Severity severity) {
        return RuleDescription.of(PublicationRules.class, id, severity);
    }
}
