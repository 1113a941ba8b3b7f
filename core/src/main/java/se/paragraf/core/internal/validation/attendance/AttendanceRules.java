// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.attendance;

import static se.paragraf.core.validation.Facts.ACTUAL;
import static se.paragraf.core.validation.Facts.COUNT;
import static se.paragraf.core.validation.Facts.NAMES;
import static se.paragraf.core.validation.Facts.NEEDED;
import static se.paragraf.core.validation.Facts.PARAGRAPHS;
import static se.paragraf.core.validation.Facts.SEATS;
import static se.paragraf.core.validation.Severity.ERROR;
import static se.paragraf.core.validation.Severity.INFO;
import static se.paragraf.core.validation.Severity.WARNING;
import static se.paragraf.model.federation.LawProfile.FINSAM;
import static se.paragraf.model.federation.LawProfile.FULLMAKTIGE;
import static se.paragraf.model.federation.LawProfile.KOMMUNALFORBUND;
import static se.paragraf.model.federation.LawProfile.NAMND;

import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.internal.validation.rule.Bodies;
import se.paragraf.core.internal.validation.rule.GatheringRow;
import se.paragraf.core.internal.validation.rule.ParagraphRow;
import se.paragraf.core.internal.validation.rule.Reads;
import se.paragraf.core.internal.validation.rule.Row;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.RuleDescriptionBuilder;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.RuleSet;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.minutes.MinutesPackage;

/** Rules about those who are called and present. */
@Component
public final class AttendanceRules implements RuleSet {

    private static final String BYLAWS = "stadgar";
    private static final String PRACTICE = "praxis";

    @Override
    public List<Rule> rules() {
        return Stream.concat(present().stream(), elected().stream()).toList();
    }

    private static List<Rule> present() {
        return List.of(
                new GatheringRow<>(
                        presence("N01", ERROR)
                                .law("KL 6:27, 6:30; Finsam 19 §", FINSAM)
                                .law("KL 6:27, 6:30", NAMND, KOMMUNALFORBUND)
                                .law("KL 5:45-46", FULLMAKTIGE)
                                .practice(BYLAWS)
                                .facts(PARAGRAPHS, COUNT, SEATS, NEEDED)
                                .build(),
                        Quorum.Note::of,
                        Quorum.Note::isAnybodyOut,
                        Quorum::check),
                new Row(
                        bound("N02", ERROR, "KL 5:66")
                                .practice(WARNING, PRACTICE)
                                .facts(NAMES, COUNT)
                                .build(),
                        RolesStated::check),
                new Row(
                        rule("N03", WARNING)
                                .law("Finsam 12, 15 §§", FINSAM)
                                .law("KL 5:17-20", FULLMAKTIGE)
                                .law("KL 6:17", NAMND)
                                .practice("förbundsordning", KOMMUNALFORBUND)
                                .practice(BYLAWS)
                                .facts(NAMES)
                                .build(),
                        SubstituteForMember::check),
                new Row(
                        rule("N04", ERROR)
                                .law("KL 6:17; Finsam 19 §", FINSAM)
                                .law("KL 6:17", NAMND)
                                .law("KL 5:17", FULLMAKTIGE)
                                .practice("förbundsordning", KOMMUNALFORBUND)
                                .practice(BYLAWS)
                                .facts(NAMES, PARAGRAPHS)
                                .build(),
                        ServedOnce::check),
                new Row(
                        bound("N05", ERROR, "KL 5:67 p 5")
                                .practice(PRACTICE)
                                .facts(NAMES, PARAGRAPHS)
                                .build(),
                        PresenceInRange::check),
                new Row(
                        rule("N06", ERROR)
                                .practice(PRACTICE)
                                .facts(NAMES, PARAGRAPHS, COUNT)
                                .build(),
                        ListedOnce::check),
                new Row(
                        rule("N07", INFO)
                                .reads(MinutesPackage.Literals.POSTING)
                                .practice("Finsam 10 §", FINSAM)
                                .practice(PRACTICE, KOMMUNALFORBUND)
                                .facts(NAMES, COUNT)
                                .build(),
                        MembersRepresented::check));
    }

    private static List<Rule> elected() {
        return List.of(
                new GatheringRow<>(
                        RuleDescription.of(AttendanceRules.class, "N08", WARNING)
                                .law("Finsam 19 a §", FINSAM)
                                .law("KL 6:24", NAMND, KOMMUNALFORBUND)
                                .law("KL 5:16", FULLMAKTIGE)
                                .practice(BYLAWS)
                                .facts(NAMES)
                                .build(),
                        DistanceAllowed::mention,
                        DistanceAllowed::check),
                new Row(
                        // KL 5:69 leaves it to the body how its minutes are adjusted.
                        rule("N09", ERROR)
                                .practice("KL 5:69, reglemente", Bodies.ofPublicLaw())
                                .practice(PRACTICE)
                                .facts(NAMES, PARAGRAPHS)
                                .build(),
                        SignersPresent::check),
                new Row(
                        rule("N10", WARNING)
                                .law("Finsam 13 §", FINSAM)
                                .practice(PRACTICE)
                                .facts(NAMES, COUNT, ACTUAL)
                                .build(),
                        MandatesCurrent::check),
                new Row(
                        rule("N11", ERROR)
                                .law("Finsam 10 §", FINSAM)
                                .facts(NAMES, SEATS, COUNT)
                                .build(),
                        SeatsBalanced::check),
                new GatheringRow<>(
                        rule("N12", WARNING)
                                .law("Finsam 17 §", FINSAM)
                                .practice("arbetsordning", NAMND, FULLMAKTIGE, KOMMUNALFORBUND)
                                .practice(BYLAWS)
                                .facts(NAMES)
                                .build(),
                        ElectedChair::election,
                        ElectedChair.Election::isAny,
                        ElectedChair::check),
                new ParagraphRow(
                        presence("N13", ERROR)
                                .reads(
                                        MinutesPackage.Literals.VOTE,
                                        MinutesPackage.Literals.BALLOT,
                                        MinutesPackage.Literals.PARAGRAPH__VOTES)
                                .kommunallagen("KL 4:24")
                                .practice(BYLAWS)
                                .facts(NAMES, COUNT)
                                .build(),
                        paragraph -> !paragraph.getVotes().isEmpty(),
                        OneVoteEach::check));
    }

    /** A rule about minutes that a statute sets for public bodies. */
    private static RuleDescriptionBuilder bound(String id, Severity severity, String source) {
        return rule(id, severity).kommunallagen(source);
    }

    /** What presence follows from, and what the file tells of those present. */
    private static RuleDescriptionBuilder rule(String id, Severity severity) {
        return presence(id, severity).reads(MinutesPackage.Literals.ATTENDANCE);
    }

    /** Of people only what tells at which paragraphs they serve, not for whom. */
    private static RuleDescriptionBuilder presence(String id, Severity severity) {
        return RuleDescription.of(AttendanceRules.class, id, severity)
                .reads(Reads.PRESENCE)
                .reads(
                        MinutesPackage.Literals.MEETING,
                        MinutesPackage.Literals.PARAGRAPH__NUMBER,
                        MinutesPackage.Literals.PARAGRAPH__DISQUALIFICATIONS,
                        MinutesPackage.Literals.DISQUALIFICATION,
                        MinutesPackage.Literals.SIGNATORY,
                        MinutesPackage.Literals.IMPORT_RECORD,
                        MinutesPackage.Literals.NOTICE,
                        FederationPackage.Literals.FEDERATION,
                        FederationPackage.Literals.MEMBER,
                        FederationPackage.Literals.PERSON,
                        FederationPackage.Literals.MANDATE,
                        FederationPackage.Literals.ROLE,
                        FederationPackage.Literals.APPOINTMENT,
                        FederationPackage.Literals.CHARTER);
    }
}
