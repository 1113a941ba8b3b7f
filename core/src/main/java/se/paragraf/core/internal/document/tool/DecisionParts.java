// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.tool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.paragraf.model.minutes.Block;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.DecisionForm;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.PlainText;

/**
 * Sets the decisions of a paragraph apart. Blocks in a row that state explicit decisions are one part; a decision that
 * nothing in the text states comes last.
 */
final class DecisionParts {

    private static final Pattern BLANK = Pattern.compile("\\s+");

    private final Paragraph paragraph;
    private final List<Map<String, Object>> parts = new ArrayList<>();
    private final Set<String> identities = new HashSet<>();
    private List<Block> deciding;
    private String rubric = "";

    DecisionParts(Paragraph paragraph) {
        this.paragraph = paragraph;
    }

    List<Map<String, Object>> list() {
        List<Block> blocks = paragraph.getBody();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (states(block, DecisionForm.EXPLICIT)) {
                decide(block);
            } else if (isRubricOfNext(blocks, i)) {
                deciding = null;
                rubric = Rubric.ownWords(block);
            } else {
                deciding = null;
                boolean decides = states(block, DecisionForm.IMPLICIT);
                parts.add(part(
                        decides ? "implicit" : "plain",
                        List.of(block),
                        List.of(),
                        decides ? identity(block.getStates(), DecisionForm.IMPLICIT) : ""));
            }
        }
        unstated(DecisionForm.EXPLICIT, "decision");
        unstated(DecisionForm.IMPLICIT, "implicit");
        return parts;
    }

    private void decide(Block block) {
        if (Rubric.isAll(block)) {
            rubric = Rubric.ownWords(block);
            return;
        }
        if (deciding == null) {
            deciding = new ArrayList<>();
            parts.add(Map.of(
                    "kind",
                    "decision",
                    "rubric",
                    rubric,
                    "blocks",
                    deciding,
                    "texts",
                    List.of(),
                    "id",
                    identity(block.getStates(), DecisionForm.EXPLICIT)));
            rubric = "";
        }
        deciding.add(Rubric.cutFrom(block));
    }

    private static boolean isRubricOfNext(List<Block> blocks, int index) {
        return Rubric.isAll(blocks.get(index))
                && index + 1 < blocks.size()
                && states(blocks.get(index + 1), DecisionForm.EXPLICIT);
    }

    private static boolean states(Block block, DecisionForm form) {
        return block.getStates().stream().anyMatch(decision -> decision.getForm() == form);
    }

    private void unstated(DecisionForm form, String kind) {
        // Most paragraphs say all that they decide: what they say is looked through only for what is left.
        List<Decision> decisions = paragraph.getDecisions().stream()
                .filter(decision -> decision.getForm() == form && Words.areIn(words(decision)))
                .toList();
        if (!decisions.isEmpty()) {
            Set<Decision> stated = stated();
            decisions = decisions.stream()
                    .filter(decision -> !stated.contains(decision))
                    .toList();
        }
        if (!decisions.isEmpty()) {
            String told = plain(PlainText.of(paragraph.getBody()));
            decisions = decisions.stream()
                    .filter(decision -> !told.contains(plain(words(decision))))
                    .toList();
        }
        if (decisions.isEmpty()) {
            return;
        }
        List<String> texts = decisions.stream().map(DecisionParts::words).toList();
        Map<String, Object> last = parts.isEmpty() ? Map.of() : parts.get(parts.size() - 1);
        if (kind.equals(last.get("kind"))) {
            Map<String, Object> longer = new HashMap<>(last);
            longer.put("texts", texts);
            parts.set(parts.size() - 1, longer);
        } else {
            parts.add(part(kind, List.of(), texts, identity(decisions, form)));
        }
    }

    private Set<Decision> stated() {
        Set<Decision> stated = new HashSet<>();
        paragraph.getBody().stream()
                .filter(block -> !block.getStates().isEmpty() && !Rubric.isAll(block))
                .forEach(block -> stated.addAll(block.getStates()));
        return stated;
    }

    private static String words(Decision decision) {
        if (Words.areIn(decision.getText())) {
            return decision.getText();
        }
        return String.join(
                "\n",
                decision.getClauses().stream().map(clause -> "att " + clause).toList());
    }

    private static String plain(String text) {
        return BLANK.matcher(text).replaceAll(" ").strip();
    }

    /** The identity of the first decision of a form that no earlier part has; empty if there is none. */
    private String identity(List<Decision> decisions, DecisionForm form) {
        return decisions.stream()
                .filter(decision -> decision.getForm() == form && decision.getId() != null)
                .map(Decision::getId)
                .filter(identities::add)
                .findFirst()
                .orElse("");
    }

    private static Map<String, Object> part(String kind, List<Block> blocks, List<String> texts, String id) {
        return Map.of("kind", kind, "rubric", "", "blocks", blocks, "texts", texts, "id", id);
    }
}
