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
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.internal.validation.rule.ParagraphRow;
import se.paragraf.core.internal.validation.rule.Reads;
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

    @Override
    public List<Rule> rules() {
        return List.of(
                new ParagraphRow(
                        rule("I07", "KL 5:67 p 3, 5")
                                .facts(NAMES, COUNT, NEEDED)
                                .reads(Reads.PRESENCE)
                                .reads(Literals.MEETING)
                                .build(),
                        Voting::isIn,
                        AllVotesTold::check),
                new ParagraphRow(
                        rule("I08", "KL 5:55-56")
                                .facts(NAMES)
                                .reads(
                                        Literals.MEETING__ATTENDANCES,
                                        Literals.MEETING__SIGNATORIES,
                                        Literals.SIGNATORY,
                                        Literals.NUMBER_RANGE,
                                        Literals.ATTENDANCE__NAME,
                                        Literals.ATTENDANCE__GROUP,
                                        Literals.ATTENDANCE__ROLES)
                                .build(),
                        Voting::isIn,
                        ResultFollows::check),
                new ParagraphRow(rule("I09", "KL 5:54").build(), Voting::isIn, OpenVote::check),
                new ParagraphRow(
                        rule("I10")
                                .law("Finsam 9 § p 6", FINSAM)
                                .law("KL 5:55", KOMMUNALFORBUND)
                                .facts(COUNT)
                                .hint()
                                .reads(
                                        FederationPackage.Literals.FEDERATION,
                                        FederationPackage.Literals.CHARTER,
                                        FederationPackage.Literals.QUALIFIED_MAJORITY)
                                .build(),
                        QualifiedMajorityReached::check),
                new ParagraphRow(
                        rule("I11", "KL 4:27")
                                .facts(NAMES)
                                .reads(Reads.PRESENCE)
                                .reads(Literals.MEETING)
                                .build(),
                        paragraph -> !paragraph.getReservations().isEmpty(),
                        ReservedByDecider::check),
                new ParagraphRow(
                        rule("I12")
                                .law("KL 6:28-30; Finsam 19 §", FINSAM)
                                .law("KL 6:28-30", NAMND, KOMMUNALFORBUND)
                                .law("KL 5:47-49", FULLMAKTIGE)
                                .practice(BYLAWS)
                                .facts(NAMES)
                                .reads(Reads.PRESENCE)
                                .reads(Literals.MEETING)
                                .build(),
                        paragraph -> !paragraph.getDisqualifications().isEmpty(),
                        DisqualifiedOut::check));
    }

    /** A rule that a statute sets for all public bodies. */
    private static RuleDescriptionBuilder rule(String id, String source) {
        return rule(id).kommunallagen(source).practice(BYLAWS);
    }

    /** A rule that reads what a paragraph tells of itself. */
    private static RuleDescriptionBuilder rule(String id) {
        return RuleDescription.of(VoteRules.class, id, ERROR)
                .reads(Reads.TEXT)
                .reads(Literals.VOTE, Literals.BALLOT, Literals.RESERVATION, Literals.DISQUALIFICATION);
    }
}
