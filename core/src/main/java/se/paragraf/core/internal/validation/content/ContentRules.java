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
import se.paragraf.core.internal.validation.rule.ParagraphRow;
import se.paragraf.core.internal.validation.rule.Row;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.RuleDescriptionBuilder;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.RuleSet;
import se.paragraf.model.minutes.MinutesPackage;

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
                                .build(),
                        NumbersInSequence::check),
                new Row(
                        rule("I03", Severity.ERROR)
                                .practice(PRACTICE)
                                .facts(PARAGRAPHS)
                                .reads(
                                        MinutesPackage.Literals.MEETING,
                                        MinutesPackage.Literals.PARAGRAPH,
                                        MinutesPackage.Literals.NUMBER_RANGE)
                                .build(),
                        StatedRange::check),
                new Row(
                        law("I04", Severity.WARNING, "KL 5:67 p 4")
                                .facts(EXPLICIT, IMPLICIT)
                                .build(),
                        DecisionMade::check),
                new Row(
                        rule("I05", Severity.INFO)
                                .practice(PRACTICE)
                                .facts(PARAGRAPHS, COUNT)
                                .reads(
                                        MinutesPackage.Literals.MEETING,
                                        MinutesPackage.Literals.PARAGRAPH,
                                        MinutesPackage.Literals.DECISION,
                                        MinutesPackage.Literals.IMPORT_RECORD)
                                .build(),
                        DecisionInReport::check),
                new ParagraphRow(
                        law("I06", Severity.ERROR, "KL 5:67 p 1-2").facts(COUNT).build(), OrderOfPutting::check),
                new ParagraphRow(
                        rule("I13", Severity.WARNING)
                                .practice("finsam.se, styrelsen: arvode och jäv; KL 6:28", FINSAM)
                                .practice("KL 6:28", NAMND, KOMMUNALFORBUND)
                                .hint()
                                .build(),
                        OwnFees::check),
                new ParagraphRow(
                        rule("I14", Severity.WARNING)
                                .law("Finsam 7 § st 2", FINSAM)
                                .hint()
                                .build(),
                        IndividualCase::check),
                new Row(
                        rule("I15", Severity.WARNING)
                                .law("Finsam 19, 23 §§", FINSAM)
                                .law("KL 9:10", KOMMUNALFORBUND)
                                .facts(LIMIT, ACTUAL, DAYS_LATE)
                                .build(),
                        BudgetMeeting::check),
                new Row(
                        rule("I16", Severity.WARNING)
                                .law("Finsam 10 § st 4", FINSAM)
                                .law("KL 6:40", NAMND)
                                .facts(ACTUAL, PARAGRAPHS)
                                .build(),
                        DelegatedReported::check),
                new ParagraphRow(
                        rule("I20", Severity.INFO)
                                .law(Severity.ERROR, "KL 5:52", FULLMAKTIGE)
                                .practice(PRACTICE)
                                .facts(COUNT)
                                .build(),
                        OtherBusiness::check),
                new ParagraphRow(
                        rule("I21", Severity.INFO)
                                .practice(PRACTICE)
                                .facts(COUNT)
                                .build(),
                        ClearDecision::check),
                new Row(
                        rule("I25", Severity.INFO)
                                .practice("OSL 5 kap", FINSAM, NAMND, FULLMAKTIGE, KOMMUNALFORBUND)
                                .facts(PARAGRAPHS, COUNT)
                                .reads(MinutesPackage.Literals.MEETING, MinutesPackage.Literals.PARAGRAPH)
                                .build(),
                        CaseNumbers::check),
                new Row(
                        rule("I27", Severity.ERROR)
                                .law("KL 5:68", FULLMAKTIGE)
                                .facts(NAMES)
                                .build(),
                        InquiriesListed::check));
    }

    /** A rule of the municipalities act that the act on federations takes over, and that others follow as practice. */
    private static RuleDescriptionBuilder law(String id, Severity severity, String source) {
        return rule(id, severity)
                .law(source + "; Finsam 19 §", FINSAM)
                .law(source, NAMND, FULLMAKTIGE, KOMMUNALFORBUND)
                .practice(Severity.INFO, PRACTICE);
    }

    private static RuleDescriptionBuilder rule(String id, Severity severity) {
        return RuleDescription.of(ContentRules.class, id, severity);
    }
}
