// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.federation.Element;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.minutes.Block;
import se.paragraf.model.minutes.ListBlock;
import se.paragraf.model.minutes.ListItem;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.minutes.Subheading;
import se.paragraf.model.minutes.TextBlock;

/**
 * Makes a body of lines. What a line shows stays the object it was, and is left alone where the line is as it was read. New
 * lines without words make nothing.
 */
public final class BodyWriter {

    private final Passage passage;
    private final List<Line> lines = new ArrayList<>();
    private final Set<Element> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private int next;

    private BodyWriter(Passage passage) {
        this.passage = passage;
    }

    /** Changes the body; the same passage comes back, with what its lines show now. */
    public static Passage write(Passage passage, EList<Block> body) {
        BodyWriter writer = new BodyWriter(passage);
        List<Block> blocks = writer.blocks();
        if (!same(blocks, body)) {
            ECollections.setEList(body, blocks);
        }
        return Passage.of(writer.lines);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        while (next < passage.lines().size()) {
            Line line = passage.lines().get(next);
            if (line.is(LineKind.ITEM)) {
                List<ListBlock> lists = new ArrayList<>();
                addLists(0, lists);
                blocks.addAll(lists);
                continue;
            }
            Block block =
                    switch (line.kind()) {
                        case SUBHEADING -> subheading(line);
                        case OBJECT -> object(line);
                        default -> text(line);
                    };
            if (block != null) {
                blocks.add(block);
            }
            lines.add(line.from(block));
            next++;
        }
        return blocks;
    }

    private Block text(Line line) {
        if (line.origin() instanceof TextBlock block && used.add(block)) {
            return keeps(line, block.getRuns()) ? block : null;
        }
        if (line.spans().isEmpty()) {
            return null;
        }
        TextBlock block = line.traits().on(MinutesFactory.eINSTANCE.createTextBlock());
        block.getRuns().addAll(runs(line.spans()));
        return block;
    }

    private Block subheading(Line line) {
        Subheading block;
        if (line.origin() instanceof Subheading heading && used.add(heading)) {
            block = heading;
            if (line.spans().equals(BodyReader.spans(heading))) {
                return block;
            }
        } else {
            block = line.traits().on(MinutesFactory.eINSTANCE.createSubheading());
            if (line.spans().stream().anyMatch(span -> span.audience() != Audience.PUBLIC)) {
                block.setAudience(Audience.INTERNAL);
            }
        }
        block.setText(BodyReader.written(line.text()));
        return line.spans().isEmpty() ? null : block;
    }

    private Block object(Line line) {
        Block block = (Block) line.origin();
        return used.add(block) ? block : EcoreUtil.copy(block);
    }

    /** The lists of the lines from here on that are as deep as this, or deeper. */
    private void addLists(int level, List<ListBlock> lists) {
        ListMark mark = null;
        ListBlock list = null;
        List<ListItem> items = new ArrayList<>();
        while (isItem(level)) {
            Line line = passage.lines().get(next);
            if (list == null || !line.list().equals(mark)) {
                end(list, items, lists);
                mark = line.list();
                list = list(line);
            }
            int shown = lines.size();
            ListItem item = item(line);
            lines.add(line.in(new ListMark(list, mark.ordered()), level).from(item));
            next++;
            List<ListBlock> below = new ArrayList<>();
            addLists(level + 1, below);
            if (item == null && !below.isEmpty()) {
                item = MinutesFactory.eINSTANCE.createListItem();
                lines.set(shown, lines.get(shown).from(item));
            }
            if (item != null) {
                if (!same(
                        below,
                        item.getSublists().stream().filter(BodyWriter::isSeen).toList())) {
                    ECollections.setEList(item.getSublists(), below);
                }
                items.add(item);
            }
        }
        end(list, items, lists);
    }

    private boolean isItem(int level) {
        return next < passage.lines().size()
                && passage.lines().get(next).is(LineKind.ITEM)
                && passage.lines().get(next).level() >= level;
    }

    private ListBlock list(Line line) {
        if (line.list().key() instanceof ListBlock list && used.add(list)) {
            if (list.isOrdered() != line.list().ordered()) {
                list.setOrdered(line.list().ordered());
            }
            return list;
        }
        ListBlock list = line.traits().on(MinutesFactory.eINSTANCE.createListBlock());
        list.setOrdered(line.list().ordered());
        used.add(list);
        return list;
    }

    private ListItem item(Line line) {
        if (line.origin() instanceof ListItem item && used.add(item)) {
            return keeps(line, item.getRuns()) || item.getSublists().stream().anyMatch(BodyWriter::isSeen)
                    ? item
                    : null;
        }
        if (line.spans().isEmpty()) {
            return null;
        }
        ListItem item = MinutesFactory.eINSTANCE.createListItem();
        item.setMarker(line.marker());
        item.getRuns().addAll(runs(line.spans()));
        return item;
    }

    private static void end(ListBlock list, List<ListItem> items, List<ListBlock> lists) {
        if (list != null && !items.isEmpty()) {
            if (!same(items, list.getItems())) {
                ECollections.setEList(list.getItems(), items);
            }
            lists.add(list);
        }
        items.clear();
    }

    /** Writes the words of a line; false if it has lost all of them. */
    private static boolean keeps(Line line, EList<Run> runs) {
        if (line.spans().equals(BodyReader.spans(runs))) {
            return true;
        }
        ECollections.setEList(runs, runs(line.spans()));
        return !line.spans().isEmpty();
    }

    static List<Run> runs(List<Span> spans) {
        return spans.stream().map(BodyWriter::run).toList();
    }

    private static Run run(Span span) {
        Run run = MinutesFactory.eINSTANCE.createRun();
        run.setText(BodyReader.written(span.text()));
        run.setEmphasis(span.emphasis());
        run.setHref(span.href());
        run.setAudience(span.audience());
        return run;
    }

    private static boolean isSeen(ListBlock list) {
        return !list.getItems().isEmpty();
    }

    private static boolean same(List<?> some, List<?> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i) != others.get(i)) {
                return false;
            }
        }
        return true;
    }
}
