// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.document.spi.DocumentKind;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.NumberSpan;

/** The list of what was decided and who was asked to do what. */
@Component
public final class DecisionsKind implements DocumentKind {

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public Class<? extends Document> content() {
        return Meeting.class;
    }

    @Override
    public boolean hasChosenParagraphs() {
        return true;
    }

    @Override
    public Map<String, Object> values(Document content, ExportOptions options) throws ExportException {
        List<Paragraph> chosen = Chosen.of((Meeting) content, options, false);
        List<Map<String, Object>> decisions = new ArrayList<>();
        for (Paragraph paragraph : chosen) {
            for (Decision decision : paragraph.getDecisions()) {
                decisions.add(Map.of(
                        "paragraph",
                        paragraph,
                        "decision",
                        decision,
                        "isLast",
                        decision == last(paragraph.getDecisions()),
                        "clauses",
                        clauses(decision)));
            }
        }
        return Map.of(
                "chosen", chosen,
                "chosenNumbers", NumberSpan.joined(Chosen.numbers(chosen)),
                "decisions", decisions,
                "hasAmounts", decisions.stream().anyMatch(DecisionsKind::hasAmounts),
                "hasAssignments",
                        chosen.stream()
                                .anyMatch(
                                        paragraph -> !paragraph.getAssignments().isEmpty()));
    }

    private static Decision last(List<Decision> decisions) {
        return decisions.get(decisions.size() - 1);
    }

    /** The clauses that the words of the decision do not have. */
    private static List<String> clauses(Decision decision) {
        String text = decision.getText() == null ? "" : decision.getText();
        return decision.getClauses().stream()
                .filter(clause -> !text.contains(clause))
                .toList();
    }

    private static boolean hasAmounts(Map<String, Object> row) {
        Decision decision = (Decision) row.get("decision");
        return !decision.getAmounts().isEmpty() || !decision.getPercentages().isEmpty();
    }
}
