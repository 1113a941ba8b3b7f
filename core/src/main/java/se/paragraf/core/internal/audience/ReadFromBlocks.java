// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.federation.Element;
import se.paragraf.model.federation.SourceTrace;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.minutes.Block;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.Paragraph;

/** What was read out of blocks that are left out: the decisions that they state, and what stands on their lines. */
final class ReadFromBlocks {

    private ReadFromBlocks() {}

    static void leaveOut(Paragraph paragraph, List<Block> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        for (Element element : readOut(paragraph)) {
            boolean within = blocks.stream().anyMatch(block -> isOnLinesOf(element, block));
            if (element instanceof Decision decision) {
                if (within || isStatedOnlyBy(decision, paragraph)) {
                    leaveOut(decision);
                }
            } else if (within) {
                EcoreUtil.remove(element);
            }
        }
    }

    /** All of a paragraph but its body. */
    private static List<Element> readOut(Paragraph paragraph) {
        List<Element> elements = new ArrayList<>();
        for (EObject part : paragraph.eContents()) {
            if (part instanceof Element element && !(part instanceof Block)) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static boolean isOnLinesOf(Element element, Block block) {
        SourceTrace place = element.getTrace();
        SourceTrace lines = block.getTrace();
        return place != null
                && lines != null
                && lines.getFirstLine() > 0
                && Objects.equals(place.getFile(), lines.getFile())
                && place.getFirstLine() >= lines.getFirstLine()
                && place.getLastLine() <= lines.getLastLine();
    }

    /** A decision that another block states as well keeps the words that stand there. */
    private static boolean isStatedOnlyBy(Decision decision, Paragraph paragraph) {
        boolean left = false;
        for (EObject object : Texts.within(paragraph)) {
            if (object instanceof Block block && block.getStates().contains(decision)) {
                if (!isInternal(block)) {
                    return false;
                }
                left = true;
            }
        }
        return left;
    }

    private static boolean isInternal(Block block) {
        for (EObject at = block; at != null; at = at.eContainer()) {
            if (at instanceof Block around && around.getAudience() == Audience.INTERNAL) {
                return true;
            }
        }
        return false;
    }

    private static void leaveOut(Decision decision) {
        decision.setText(Marks.WORDS);
        decision.getClauses().clear();
        decision.getAmounts().clear();
        decision.getPercentages().clear();
        decision.getReferences().clear();
        decision.setAdopts(null);
        decision.setConsultation(null);
    }
}
