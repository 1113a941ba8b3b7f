// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.time;

import static se.paragraf.core.validation.Facts.ACTUAL;
import static se.paragraf.core.validation.Facts.COUNT;
import static se.paragraf.core.validation.Facts.DAYS_LATE;
import static se.paragraf.core.validation.Facts.LAST_APPEAL_DAY;
import static se.paragraf.core.validation.Facts.LIMIT;
import static se.paragraf.core.validation.Facts.NAMES;
import static se.paragraf.core.validation.Facts.PARAGRAPHS;
import static se.paragraf.model.federation.LawProfile.FINSAM;
import static se.paragraf.model.federation.LawProfile.FULLMAKTIGE;

import java.util.List;
import org.eclipse.emf.ecore.ENamedElement;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.internal.validation.rule.Bodies;
import se.paragraf.core.internal.validation.rule.GatheringRow;
import se.paragraf.core.internal.validation.rule.ParagraphRow;
import se.paragraf.core.internal.validation.rule.Row;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.RuleDescriptionBuilder;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.RuleSet;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.minutes.DecisionSubject;
import se.paragraf.model.minutes.MinutesPackage;

/** Rules about days and hours. */
@Component
public final class TimeRules implements RuleSet {

    @Override
    public List<Rule> rules() {
        return List.of(
                new Row(
                        days("T01", Severity.ERROR, "KL 5:69")
                                .facts(LIMIT, ACTUAL, DAYS_LATE)
                                .build(),
                        AdjustedInTime::check),
                new Row(
                        rule("T02", Severity.INFO)
                                .law("Lag 1930:173 2 §", Bodies.ofPublicLaw())
                                .practice("stadgar")
                                .facts(LIMIT, ACTUAL)
                                .build(),
                        AdjustmentMoved::check),
                new Row(
                        days("T03", Severity.ERROR, "KL 8:12")
                                .facts(LIMIT, ACTUAL, DAYS_LATE, NAMES)
                                .build(),
                        AnnouncedInTime::check),
                new Row(
                        rule("T04", Severity.INFO)
                                .law("KL 13:5; Lag 1930:173 1-2 §§", Bodies.ofPublicLaw())
                                .practice("stadgar")
                                .facts(LAST_APPEAL_DAY, ACTUAL, NAMES)
                                .build(),
                        AppealEnd::check),
                new Row(
                        days("T05", Severity.ERROR, "KL 8:12, 13:5")
                                .facts(LIMIT, ACTUAL, LAST_APPEAL_DAY, NAMES)
                                .build(),
                        UpUntilAppealEnd::check),
                new Row(
                        days("T06", Severity.WARNING, "KL 8:12, 13:5")
                                .facts(LIMIT, ACTUAL, LAST_APPEAL_DAY, NAMES)
                                .build(),
                        UpThroughAppealEnd::check),
                new Row(
                        rule("T07", Severity.ERROR)
                                .practice("KL 5:69, 8:12", Bodies.ofPublicLaw())
                                .practice("stadgar")
                                .facts(LIMIT, ACTUAL, NAMES)
                                .build(),
                        DatesInOrder::check),
                new Row(
                        rule("T08", Severity.WARNING)
                                .practice("KL 5:69, 8:12, 13:5", Bodies.ofPublicLaw())
                                .practice("stadgar")
                                .facts(LIMIT, LAST_APPEAL_DAY, COUNT)
                                .build(),
                        DaysStated::check),
                new Row(
                        RuleDescription.of(TimeRules.class, "T09", Severity.ERROR)
                                .practice("praxis")
                                .reads(MinutesPackage.Literals.MEETING, MinutesPackage.Literals.TIME_RANGE)
                                .build(),
                        HoursInOrder::check),
                new GatheringRow<>(
                        reading("T10", Severity.WARNING, MinutesPackage.Literals.PARAGRAPH)
                                .practice("arbetsordning, reglemente")
                                .facts(PARAGRAPHS, ACTUAL)
                                .build(),
                        AdjustedAtOnce::note,
                        AdjustedAtOnce::check),
                new ParagraphRow(
                        adopted("T11").law("Finsam 23 §", FINSAM).build(),
                        new AdoptedInTime(DecisionSubject.BUDGET)::isIn,
                        new AdoptedInTime(DecisionSubject.BUDGET)::check),
                new ParagraphRow(
                        adopted("T12").law("Finsam 24 §", FINSAM).build(),
                        new AdoptedInTime(DecisionSubject.ANNUAL_REPORT)::isIn,
                        new AdoptedInTime(DecisionSubject.ANNUAL_REPORT)::check),
                new Row(
                        RuleDescription.of(TimeRules.class, "T13", Severity.WARNING)
                                .law("KL 5:15", FULLMAKTIGE)
                                .practice("förbundsordning, arbetsordning, reglemente eller stadgar")
                                .facts(LIMIT, ACTUAL, DAYS_LATE)
                                .reads(
                                        MinutesPackage.Literals.MEETING,
                                        FederationPackage.Literals.FEDERATION,
                                        FederationPackage.Literals.LIMIT_OVERRIDE)
                                .build(),
                        SummonedInTime::check));
    }

    private static RuleDescriptionBuilder adopted(String id) {
        return RuleDescription.of(TimeRules.class, id, Severity.ERROR)
                .facts(LIMIT, ACTUAL, DAYS_LATE)
                .reads(
                        MinutesPackage.Literals.MEETING,
                        MinutesPackage.Literals.PARAGRAPH,
                        MinutesPackage.Literals.DECISION,
                        MinutesPackage.Literals.DECISION_REFERENCE,
                        MinutesPackage.Literals.AMOUNT,
                        FederationPackage.Literals.FEDERATION,
                        FederationPackage.Literals.LIMIT_OVERRIDE);
    }

    /** A rule about days that a statute sets, and that a body without one can set for itself. */
    private static RuleDescriptionBuilder days(String id, Severity severity, String source) {
        return rule(id, severity).kommunallagen(source).practice("stadgar");
    }

    private static RuleDescriptionBuilder rule(String id, Severity severity) {
        return reading(id, severity, MinutesPackage.Literals.PARAGRAPH__NUMBER);
    }

    private static RuleDescriptionBuilder reading(String id, Severity severity, ENamedElement ofParagraphs) {
        return RuleDescription.of(TimeRules.class, id, severity)
                .reads(
                        ofParagraphs,
                        MinutesPackage.Literals.MEETING,
                        MinutesPackage.Literals.ADJUSTMENT,
                        MinutesPackage.Literals.NOTICE,
                        MinutesPackage.Literals.POSTING,
                        MinutesPackage.Literals.NUMBER_RANGE,
                        FederationPackage.Literals.FEDERATION,
                        FederationPackage.Literals.LIMIT_OVERRIDE);
    }
}
