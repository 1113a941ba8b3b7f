// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.minutes.Assignment;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.minutes.Block;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.text.PlainText;

/** Words and blocks of a paragraph that are left out, there and in all that was read out of its text. */
final class CutWords {

    /** What says the same as the text, in parts. */
    private static final Set<String> READ_OUT =
            Set.of("text", "clauses", "reason", "matter", "purpose", "consultation", "asWritten", "dueAsWritten");

    /** Names that are of no use with a gap in them. */
    private static final Set<String> LINKS = Set.of("href", "file");

    private static final Set<EAttribute> UNTOUCHED =
            Set.of(FederationPackage.Literals.ELEMENT__ID, MinutesPackage.Literals.PARAGRAPH__NUMBER_AS_WRITTEN);

    private final Paragraph paragraph;
    private final List<Block> blocks;
    private final boolean isAny;
    private final Phrases phrases;

    private CutWords(Paragraph paragraph, List<Block> blocks, boolean isAny, Phrases phrases) {
        this.paragraph = paragraph;
        this.blocks = blocks;
        this.isAny = isAny;
        this.phrases = phrases;
    }

    /** The words of a paragraph before anything is cut. */
    static CutWords of(Paragraph paragraph) {
        List<Block> blocks = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Run before = null;
        for (EObject object : Texts.within(paragraph)) {
            if (object instanceof Block block && block.getAudience() == Audience.INTERNAL) {
                blocks.add(block);
                words.add(PlainText.of(List.of(block)));
            } else if (object instanceof Run run && run.getAudience() == Audience.INTERNAL) {
                String text = String.valueOf(run.getText());
                words.add(text);
                if (before != null && isNext(before, run)) {
                    words.add(words.get(words.size() - 2) + text);
                }
                before = run;
            }
        }
        return new CutWords(paragraph, blocks, !words.isEmpty(), Phrases.of(words));
    }

    private static boolean isNext(Run before, Run run) {
        List<?> runs = (List<?>) run.eContainer().eGet(run.eContainingFeature());
        int index = runs.indexOf(run);
        return index > 0 && runs.get(index - 1) == before;
    }

    /** Whether anything is left out. */
    boolean areAny() {
        return isAny;
    }

    void leaveOut() {
        ReadFromBlocks.leaveOut(paragraph, blocks);
        blocks.forEach(CutBlocks::leaveOut);
        CutBlocks.leaveOutRuns(paragraph);
        mask(paragraph);
    }

    /** Masks the words in an object and all that it contains. */
    void mask(EObject whole) {
        for (EObject object : Texts.within(whole)) {
            boolean masked = Texts.change(object, this::masked) | RunWords.replace(object, phrases, Marks.WORDS);
            if (masked && phrases.haveDigits()) {
                leaveOutNumbers(object);
            }
        }
    }

    private String masked(EAttribute feature, String text) {
        if (UNTOUCHED.contains(feature) || text.equals(Marks.WORDS)) {
            return text;
        } else if (LINKS.contains(feature.getName())) {
            return phrases.areIn(text) ? null : text;
        }
        boolean all = READ_OUT.contains(feature.getName())
                && feature.getEContainingClass() != MinutesPackage.Literals.RUN
                && phrases.hold(text);
        return all ? Marks.WORDS : phrases.replacedIn(text, Marks.WORDS);
    }

    /** A sum or day may be the very word that is left out. */
    private static void leaveOutNumbers(EObject object) {
        if (object instanceof Decision decision) {
            decision.getAmounts().clear();
            decision.getPercentages().clear();
        } else if (object instanceof Assignment assignment) {
            assignment.setDue(null);
        }
    }
}
