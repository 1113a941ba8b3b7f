// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.minutes.Block;
import se.paragraf.model.minutes.ListBlock;
import se.paragraf.model.minutes.ListItem;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.minutes.TextBlock;

/** Puts marks in the place of blocks and runs. */
final class CutBlocks {

    private static final MinutesFactory FACTORY = MinutesFactory.eINSTANCE;

    private static final Pattern INNER = Pattern.compile("\\S(?:.*\\S)?", Pattern.DOTALL);

    private CutBlocks() {}

    /** One that lies in another that is left out goes with that. */
    static void leaveOut(Block block) {
        if (block.eContainer() == null) {
            return;
        }
        Block left = block.eContainer() instanceof ListItem ? list() : text();
        left.setId(block.getId());
        left.setAudience(Audience.INTERNAL);
        EcoreUtil.replace(block, left);
    }

    private static Block text() {
        TextBlock text = FACTORY.createTextBlock();
        text.getRuns().add(mark());
        return text;
    }

    private static Block list() {
        ListItem item = FACTORY.createListItem();
        item.getRuns().add(mark());
        ListBlock list = FACTORY.createListBlock();
        list.getItems().add(item);
        return list;
    }

    private static Run mark() {
        Run run = FACTORY.createRun();
        run.setAudience(Audience.INTERNAL);
        run.setText(Marks.WORDS);
        return run;
    }

    /** The words of each run become a mark, with the blanks around them; of several in a row, one mark is enough. */
    static void leaveOutRuns(Paragraph paragraph) {
        List<Run> further = new ArrayList<>();
        EObject before = null;
        for (EObject object : Texts.within(paragraph)) {
            if (object instanceof Run run && run.getAudience() == Audience.INTERNAL) {
                if (before instanceof Run left && left.eContainer() == run.eContainer()) {
                    further.add(run);
                } else {
                    leaveOut(run);
                }
            }
            before = object instanceof Run run && run.getAudience() != Audience.INTERNAL ? null : object;
        }
        further.forEach(EcoreUtil::remove);
    }

    private static void leaveOut(Run run) {
        String text = run.getText() == null ? "" : run.getText();
        run.setText(INNER.matcher(text).replaceFirst(Matcher.quoteReplacement(Marks.WORDS)));
        run.setHref(null);
    }
}
