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
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.RuleDescriptionBuilder;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.RuleSet;

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
                                .build(),
                        AllVotesTold::check),
                new ParagraphRow(rule("I08", "KL 5:55-56").facts(NAMES).build(), ResultFollows::check),
                new ParagraphRow(rule("I09", "KL 5:54").build(), OpenVote::check),
                new ParagraphRow(
                        RuleDescription.of(VoteRules.class, "I10", ERROR)
                                .law("Finsam 9 § p 6", FINSAM)
                                .law("KL 5:55", KOMMUNALFORBUND)
                                .facts(COUNT)
                                .hint()
                                .build(),
                        QualifiedMajorityReached::check),
                new ParagraphRow(rule("I11", "KL 4:27").facts(NAMES).build(), ReservedByDecider::check),
                new ParagraphRow(
                        RuleDescription.of(VoteRules.class, "I12", ERROR)
                                .law("KL 6:28-30; Finsam 19 §", FINSAM)
                                .law("KL 6:28-30", NAMND, KOMMUNALFORBUND)
                                .law("KL 5:47-49", FULLMAKTIGE)
                                .practice(BYLAWS)
                                .facts(NAMES)
                                .build(),
                        DisqualifiedOut::check));
    }

    /** A rule that a statute sets for all public bodies. They look into the text, so they are run after each edit. */
    private static RuleDescriptionBuilder rule(String id, String source) {
        return RuleDescription.of(VoteRules.class, id, ERROR)
                .law(source + "; Finsam 19 §", FINSAM)
                .law(source, NAMND, FULLMAKTIGE, KOMMUNALFORBUND)
                .practice(BYLAWS);
    }
}
