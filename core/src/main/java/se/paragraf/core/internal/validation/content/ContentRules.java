// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import static se.paragraf.core.validation.Facts.ACTUAL;
import static se.paragraf.core.validation.Facts.COUNT;
import static se.paragraf.core.validation.Facts.DAYS_LATE;
import static se.paragraf.core.validation.Facts.EXPLICIT;
import static se.paragraf.core.validation.Facts.IMPLICIT;
import static se.paragraf.core.validation.Facts.LIMIT;
import static se.paragraf.core.validation.Facts.NAMES;
import static se.paragraf.core.validation.Facts.PARAGRAPHS;
import static se.paragraf.model.federation.LawProfile.FINSAM;
import static se.paragraf.model.federation.LawProfile.FULLMAKTIGE;
import static se.paragraf.model.federation.LawProfile.KOMMUNALFORBUND;
import static se.paragraf.model.federation.LawProfile.NAMND;

import java.util.List;
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
import se.paragraf.model.minutes.MinutesPackage.Literals;

/** Rules about the matters and how they are decided. */
@Component
public final class ContentRules implements RuleSet {

    private static final String PRACTICE = "praxis";

    @Override
    public List<Rule> rules() {
        return List.of(
                new Row(
                        rule("I01", Severity.ERROR)
                                .practice(PRACTICE)
                                .facts(PARAGRAPHS, COUNT)
                                .reads(
                                        Literals.MEETING,
                                        Literals.PARAGRAPH__NUMBER,
                                        Literals.PARAGRAPH__NUMBER_AS_WRITTEN,
                                        Literals.NUMBER_RANGE,
                                        Literals.ATTENDANCE__PRESENCE,
                                        Literals.ATTENDANCE__PRESENCE_AS_WRITTEN,
                                        Literals.SIGNATORY,
                                        Literals.ADJUSTMENT,
                                        Literals.NOTICE)
                                .build(),
                        NumbersInSequence::check),
                new Row(
                        rule("I03", Severity.ERROR)
                                .practice(PRACTICE)
                                .facts(PARAGRAPHS)
                                .reads(Literals.MEETING, Literals.PARAGRAPH__NUMBER, Literals.NUMBER_RANGE)
                                .build(),
                        StatedRange::check),
                new GatheringRow<>(
                        law("I04", Severity.WARNING, "KL 5:67 p 4")
                                .facts(EXPLICIT, IMPLICIT)
                                .reads(Reads.TEXT)
                                .build(),
                        DecisionMade.Note::of,
                        DecisionMade::check),
                new GatheringRow<>(
                        rule("I05", Severity.INFO)
                                .practice(PRACTICE)
                                .facts(PARAGRAPHS, COUNT)
                                .reads(Literals.MEETING, Literals.IMPORT_RECORD)
                                .build(),
                        DecisionInReport.Note::of,
                        DecisionInReport.Note::report,
                        DecisionInReport::check),
                new ParagraphRow(
                        law("I06", Severity.ERROR, "KL 5:67 p 1-2")
                                .facts(COUNT)
                                .reads(Reads.TEXT)
                                .reads(Literals.PROPOSAL, Literals.PROPOSITION_ORDER)
                                .build(),
                        OrderOfPutting::check),
                new ParagraphRow(
                        rule("I13", Severity.WARNING)
                                .practice("finsam.se, styrelsen: arvode och jäv; KL 6:28", FINSAM)
                                .practice("KL 6:28", NAMND, KOMMUNALFORBUND)
                                .hint()
                                .reads(Reads.TEXT)
                                .build(),
                        OwnFees::check),
                new ParagraphRow(
                        rule("I14", Severity.WARNING)
                                .law("Finsam 7 § st 2", FINSAM)
                                .hint()
                                .reads(Reads.TEXT)
                                .build(),
                        IndividualCase::check),
                new GatheringRow<>(
                        rule("I15", Severity.WARNING)
                                .law("Finsam 19, 23 §§", FINSAM)
                                .law("KL 9:10", KOMMUNALFORBUND)
                                .facts(LIMIT, ACTUAL, DAYS_LATE)
                                .reads(Reads.TEXT)
                                .reads(Literals.MEETING)
                                .build(),
                        BudgetMeeting.Note::of,
                        BudgetMeeting::check),
                new Row(
                        rule("I16", Severity.WARNING)
                                .law("Finsam 10 § st 4", FINSAM)
                                // The committee decides itself to what extent they are reported.
                                .practice("KL 6:40, delegationsordning", NAMND)
                                .facts(ACTUAL, PARAGRAPHS)
                                .reads(
                                        Literals.MEETING,
                                        Literals.PARAGRAPH__NUMBER,
                                        FederationPackage.Literals.FEDERATION,
                                        FederationPackage.Literals.DELEGATED_DECISION)
                                .build(),
                        DelegatedReported::check),
                new ParagraphRow(
                        rule("I20", Severity.INFO)
                                .law(Severity.ERROR, "KL 5:52", FULLMAKTIGE)
                                .practice(PRACTICE)
                                .facts(COUNT)
                                .reads(Reads.TEXT)
                                .build(),
                        OtherBusiness::check),
                new ParagraphRow(
                        rule("I21", Severity.INFO)
                                .practice(PRACTICE)
                                .facts(COUNT)
                                .reads(Reads.TEXT)
                                .reads(Literals.AMOUNT, FederationPackage.Literals.SOURCE_TRACE)
                                .build(),
                        ClearDecision::check),
                new GatheringRow<>(
                        rule("I25", Severity.INFO)
                                .practice("OSL 5 kap", Bodies.ofPublicLaw())
                                .facts(PARAGRAPHS, COUNT)
                                .reads(Literals.MEETING, Literals.PARAGRAPH)
                                .build(),
                        CaseNumbers.Note::of,
                        CaseNumbers::check),
                new GatheringRow<>(
                        rule("I27", Severity.ERROR)
                                .law("KL 5:68", FULLMAKTIGE)
                                .facts(NAMES)
                                .reads(Reads.TEXT)
                                .reads(Literals.MEETING, Literals.INQUIRY)
                                .build(),
                        InquiriesListed.Note::of,
                        InquiriesListed::check));
    }

    /** A rule of the municipalities act that the act on federations takes over, and that others follow as practice. */
    private static RuleDescriptionBuilder law(String id, Severity severity, String source) {
        return rule(id, severity).kommunallagen(source).practice(Severity.INFO, PRACTICE);
    }

    private static RuleDescriptionBuilder rule(String id, Severity severity) {
        return RuleDescription.of(ContentRules.class, id, severity);
    }
}
