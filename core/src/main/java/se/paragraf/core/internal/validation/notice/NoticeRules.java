// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.notice;

import static se.paragraf.core.validation.Facts.ACTUAL;
import static se.paragraf.core.validation.Facts.COUNT;
import static se.paragraf.core.validation.Facts.NAMES;
import static se.paragraf.core.validation.Facts.PARAGRAPHS;
import static se.paragraf.model.federation.LawProfile.FINSAM;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.internal.validation.rule.Bodies;
import se.paragraf.core.internal.validation.rule.Row;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.RuleDescriptionBuilder;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.RuleSet;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.minutes.MinutesPackage;

/** Rules about the notice on the boards. */
@Component
public final class NoticeRules implements RuleSet {

    @Override
    public List<Rule> rules() {
        return List.of(
                new Row(
                        rule("A01", Severity.ERROR)
                                .law("Finsam 19 §", FINSAM)
                                .facts(NAMES, COUNT)
                                .build(),
                        BoardsOfMembers::check),
                new Row(
                        rule("A02", Severity.INFO)
                                .practice("Finsam 19 §", FINSAM)
                                .facts(NAMES)
                                .build(),
                        BoardsOfAgencies::check),
                new Row(
                        rule("A03", Severity.WARNING)
                                .law("KL 8:10, 13:5; Finsam 28 §", FINSAM)
                                .facts(COUNT, ACTUAL)
                                .build(),
                        DatesOfBoards::check),
                new Row(content("A04").build(), StorageStated::check),
                new Row(content("A05").facts(NAMES).build(), PostingStated::check),
                new Row(
                        rule("A06", Severity.ERROR)
                                .practice("KL 8:12", Bodies.ofPublicLaw())
                                .practice("praxis")
                                .facts(NAMES, ACTUAL, PARAGRAPHS)
                                .build(),
                        NoticeAgrees::check),
                new Row(
                        rule("A07", Severity.INFO)
                                .practice("praxis", Bodies.ofPublicLaw())
                                .build(),
                        SignerStated::check),
                new Row(
                        RuleDescription.of(NoticeRules.class, "A08", Severity.WARNING)
                                .law("Finsam 9 § 7", FINSAM)
                                .reads(
                                        MinutesPackage.Literals.MEETING,
                                        FederationPackage.Literals.FEDERATION,
                                        FederationPackage.Literals.CHARTER)
                                .build(),
                        PlacesInCharter::check));
    }

    private static RuleDescriptionBuilder content(String id) {
        return rule(id, Severity.ERROR).kommunallagen("KL 8:12");
    }

    private static RuleDescriptionBuilder rule(String id, Severity severity) {
        return RuleDescription.of(NoticeRules.class, id, severity)
                .reads(
                        MinutesPackage.Literals.PARAGRAPH__NUMBER,
                        MinutesPackage.Literals.MEETING,
                        MinutesPackage.Literals.ATTENDANCE,
                        MinutesPackage.Literals.ADJUSTMENT,
                        MinutesPackage.Literals.NOTICE,
                        MinutesPackage.Literals.POSTING,
                        MinutesPackage.Literals.NUMBER_RANGE,
                        FederationPackage.Literals.FEDERATION,
                        FederationPackage.Literals.MEMBER);
    }
}
