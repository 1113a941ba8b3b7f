// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.paragraf.model.minutes.Block;
import se.paragraf.model.minutes.ListBlock;
import se.paragraf.model.minutes.ListItem;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.minutes.Subheading;
import se.paragraf.model.minutes.TextBlock;

/** Makes lines of a body. */
public final class BodyReader {

    /** Breaks a line within a block; a line feed would end it. */
    private static final char BREAK = '\u2028';

    private BodyReader() {}

    /** The lines; one that is empty if the body is. */
    public static Passage read(List<? extends Block> body) {
        List<Line> lines = new ArrayList<>();
        for (Block block : body) {
            add(block, lines);
        }
        return Passage.of(lines);
    }

    private static void add(Block block, List<Line> lines) {
        Traits traits = Traits.of(block);
        if (block instanceof TextBlock text) {
            lines.add(new Line(LineKind.TEXT, spans(text.getRuns()), traits, text, 0, null, null));
        } else if (block instanceof Subheading heading) {
            lines.add(new Line(LineKind.SUBHEADING, spans(heading), traits, heading, 0, null, null));
        } else if (block instanceof ListBlock list && !list.getItems().isEmpty()) {
            add(list, traits, 0, lines);
        } else {
            lines.add(Line.object(block).with(traits));
        }
    }

    private static void add(ListBlock list, Traits traits, int level, List<Line> lines) {
        ListMark mark = new ListMark(list, list.isOrdered());
        for (ListItem item : list.getItems()) {
            lines.add(new Line(LineKind.ITEM, spans(item.getRuns()), traits, item, level, mark, item.getMarker()));
            for (ListBlock below : item.getSublists()) {
                add(below, Traits.of(below), level + 1, lines);
            }
        }
    }

    static List<Span> spans(List<Run> runs) {
        return Span.joined(runs.stream()
                .map(run -> new Span(shown(run.getText()), run.getEmphasis(), run.getHref(), run.getAudience()))
                .toList());
    }

    static List<Span> spans(Subheading heading) {
        return Span.joined(List.of(Span.plain(shown(heading.getText()))));
    }

    static String shown(String text) {
        return Objects.requireNonNullElse(text, "")
                .replace("\r\n", "\n")
                .replace('\n', BREAK)
                .replace('\r', BREAK)
                .replace(Line.OBJECT, ' ');
    }

    static String written(String text) {
        return text.replace(BREAK, '\n');
    }
}
