// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.series;

import static se.paragraf.core.validation.Facts.ACTUAL;
import static se.paragraf.core.validation.Facts.COUNT;
import static se.paragraf.core.validation.Facts.LIMIT;
import static se.paragraf.core.validation.Facts.MEETING;
import static se.paragraf.core.validation.Facts.NAMES;
import static se.paragraf.core.validation.Facts.PARAGRAPHS;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.internal.validation.rule.GatheringRow;
import se.paragraf.core.internal.validation.rule.Row;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.RuleDescriptionBuilder;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.RuleSet;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.minutes.MinutesPackage;

/** Rules about a meeting among the others of its body. Alone, a meeting has nothing for most of them to look at. */
@Component
public final class SeriesRules implements RuleSet {

    @Override
    public List<Rule> rules() {
        return List.of(
                new Row(
                        rule("I02", Severity.WARNING)
                                .facts(MEETING, PARAGRAPHS)
                                .reads(
                                        MinutesPackage.Literals.MEETING,
                                        MinutesPackage.Literals.PARAGRAPH__NUMBER,
                                        FederationPackage.Literals.FEDERATION)
                                .build(),
                        NumbersContinue::check),
                new GatheringRow<>(
                        rule("R01", Severity.INFO)
                                .facts(MEETING, ACTUAL)
                                .hint()
                                .reads(MinutesPackage.Literals.MEETING)
                                .build(),
                        PreviousMinutes.Note::of,
                        PreviousMinutes::check),
                new Row(
                        rule("R02", Severity.WARNING)
                                .facts(MEETING, LIMIT, NAMES, COUNT)
                                .hint()
                                .build(),
                        ReportedBack::check),
                new GatheringRow<>(
                        rule("R03", Severity.WARNING)
                                .facts(MEETING, PARAGRAPHS)
                                .reads(
                                        MinutesPackage.Literals.MEETING,
                                        MinutesPackage.Literals.PARAGRAPH__NUMBER,
                                        MinutesPackage.Literals.PARAGRAPH__DECISIONS,
                                        MinutesPackage.Literals.DECISION__REFERENCES,
                                        MinutesPackage.Literals.DECISION_REFERENCE)
                                .build(),
                        EarlierDecisions.Note::of,
                        EarlierDecisions.Note::refers,
                        EarlierDecisions::check),
                new Row(
                        rule("R04", Severity.WARNING)
                                .facts(MEETING, PARAGRAPHS, COUNT, LIMIT)
                                .build(),
                        NoMeetingMissing::check),
                new GatheringRow<>(
                        rule("R05", Severity.WARNING)
                                .facts(MEETING, NAMES, COUNT)
                                .reads(
                                        MinutesPackage.Literals.MEETING,
                                        MinutesPackage.Literals.ATTACHMENT,
                                        MinutesPackage.Literals.PARAGRAPH__ATTACHMENTS)
                                .build(),
                        AttachmentsAtHand.Note::of,
                        AttachmentsAtHand::check));
    }

    private static RuleDescriptionBuilder rule(String id, Severity severity) {
        return RuleDescription.of(SeriesRules.class, id, severity).practice("praxis");
    }
}
