// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.vote;

import static se.paragraf.core.validation.Facts.COUNT;
import static se.paragraf.core.validation.Facts.NAMES;
import static se.paragraf.core.validation.Facts.NEEDED;
import static se.paragraf.core.validation.Severity.ERROR;
import static se.paragraf.model.federation.LawProfile.FINSAM;
import static se.paragraf.model.federation.LawProfile.FULLMAKTIGE;
import static se.paragraf.model.federation.LawProfile.KOMMUNALFORBUND;
import static se.paragraf.model.federation.LawProfile.NAMND;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.ENamedElement;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.internal.validation.rule.ParagraphRow;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.RuleDescriptionBuilder;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.RuleSet;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.minutes.MinutesPackage.Literals;

/** Rules about votes, reservations and disqualification. */
@Component
public final class VoteRules implements RuleSet {

    private static final String BYLAWS = "stadgar";

    /** What a paragraph tells of itself. */
    private static final List<ENamedElement> TOLD = List.of(
            Literals.MEETING__PARAGRAPHS,
            Literals.PARAGRAPH,
            Literals.BLOCK,
            Literals.RUN,
            Literals.LIST_ITEM,
            Literals.TABLE_ROW,
            Literals.TABLE_CELL,
            Literals.DECISION,
            Literals.VOTE,
            Literals.BALLOT,
            Literals.RESERVATION,
            Literals.DISQUALIFICATION);

    /** What presence follows from. */
    private static final ENamedElement[] PRESENCE = {
        Literals.MEETING,
        Literals.ATTENDANCE__NAME,
        Literals.ATTENDANCE__GROUP,
        Literals.ATTENDANCE__SUBSTITUTES_FOR,
        Literals.ATTENDANCE__REPLACES,
        Literals.ATTENDANCE__WHOLE_MEETING,
        Literals.ATTENDANCE__PRESENCE,
        Literals.ATTENDANCE__TIMES,
        Literals.ATTENDANCE__PRESENCE_AS_WRITTEN,
        Literals.NUMBER_RANGE,
        Literals.TIME_RANGE
    };

    @Override
    public List<Rule> rules() {
        return List.of(
                new ParagraphRow(
                        rule("I07", "KL 5:67 p 3, 5")
                                .facts(NAMES, COUNT, NEEDED)
                                .reads(told(PRESENCE))
                                .build(),
                        Voting::isIn,
                        AllVotesTold::check),
                new ParagraphRow(
                        rule("I08", "KL 5:55-56")
                                .facts(NAMES)
                                .reads(told(
                                        Literals.MEETING__ATTENDANCES,
                                        Literals.MEETING__SIGNATORIES,
                                        Literals.SIGNATORY,
                                        Literals.NUMBER_RANGE,
                                        Literals.ATTENDANCE__NAME,
                                        Literals.ATTENDANCE__GROUP,
                                        Literals.ATTENDANCE__ROLES))
                                .build(),
                        Voting::isIn,
                        ResultFollows::check),
                new ParagraphRow(rule("I09", "KL 5:54").reads(told()).build(), Voting::isIn, OpenVote::check),
                new ParagraphRow(
                        RuleDescription.of(VoteRules.class, "I10", ERROR)
                                .law("Finsam 9 § p 6", FINSAM)
                                .law("KL 5:55", KOMMUNALFORBUND)
                                .facts(COUNT)
                                .hint()
                                .reads(told(
                                        FederationPackage.Literals.FEDERATION,
                                        FederationPackage.Literals.CHARTER,
                                        FederationPackage.Literals.QUALIFIED_MAJORITY))
                                .build(),
                        QualifiedMajorityReached::check),
                new ParagraphRow(
                        rule("I11", "KL 4:27")
                                .facts(NAMES)
                                .reads(told(PRESENCE))
                                .build(),
                        paragraph -> !paragraph.getReservations().isEmpty(),
                        ReservedByDecider::check),
                new ParagraphRow(
                        RuleDescription.of(VoteRules.class, "I12", ERROR)
                                .law("KL 6:28-30; Finsam 19 §", FINSAM)
                                .law("KL 6:28-30", NAMND, KOMMUNALFORBUND)
                                .law("KL 5:47-49", FULLMAKTIGE)
                                .practice(BYLAWS)
                                .facts(NAMES)
                                .reads(told(PRESENCE))
                                .build(),
                        paragraph -> !paragraph.getDisqualifications().isEmpty(),
                        DisqualifiedOut::check));
    }

    private static ENamedElement[] told(ENamedElement... more) {
        return Stream.concat(TOLD.stream(), Stream.of(more)).toArray(ENamedElement[]::new);
    }

    /** A rule that a statute sets for all public bodies. */
    private static RuleDescriptionBuilder rule(String id, String source) {
        return RuleDescription.of(VoteRules.class, id, ERROR)
                .kommunallagen(source)
                .practice(BYLAWS);
    }
}
