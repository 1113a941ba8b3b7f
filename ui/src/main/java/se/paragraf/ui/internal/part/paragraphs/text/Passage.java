// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The text of a paragraph as lines. Offsets count the characters of {@link #text}, a line feed between two lines. */
public record Passage(List<Line> lines) {

    public static Passage of(List<Line> lines) {
        return new Passage(lines.isEmpty() ? List.of(Line.text("")) : List.copyOf(lines));
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(text.isEmpty() && line == lines.get(0) ? "" : "\n").append(line.text());
        }
        return text.toString();
    }

    public int lineAt(int offset) {
        int end = -1;
        for (int i = 0; i < lines.size(); i++) {
            end += lines.get(i).length() + 1;
            if (offset <= end) {
                return i;
            }
        }
        return lines.size() - 1;
    }

    public int start(int index) {
        int start = 0;
        for (int i = 0; i < index; i++) {
            start += lines.get(i).length() + 1;
        }
        return start;
    }

    /** How words look that are typed at an offset: as those before them, but a link ends. */
    public Span styleAt(int offset) {
        int index = lineAt(offset);
        int column = offset - start(index);
        int start = 0;
        for (Span span : lines.get(index).spans()) {
            int end = start + span.text().length();
            if (column <= end && !lines.get(index).is(LineKind.OBJECT)) {
                return column < end && column > start ? span : span.withHref(null);
            }
            start = end;
        }
        return Span.plain("");
    }

    /** Puts words, with line feeds, in the place of others. */
    public Passage replace(int offset, int length, String words, Span style) {
        Line at = lines.get(lineAt(offset));
        String clean = words.replace("\r\n", "\n").replace('\r', '\n').replace(String.valueOf(Line.OBJECT), "");
        List<Line> content = new ArrayList<>();
        for (String part : clean.split("\n", -1)) {
            content.add(at.next(Span.joined(List.of(style.withText(part)))));
        }
        return insert(offset, length, content, at.kind());
    }

    /** Puts lines in the place of words; the first and the last go on with the lines around them if they are text. */
    public Passage replace(int offset, int length, List<Line> content) {
        Traits traits = lines.get(lineAt(offset)).traits().forOthers();
        return insert(
                offset, length, content.stream().map(line -> line.with(traits)).toList(), LineKind.TEXT);
    }

    /** Puts lines below another one, in its place if it is empty. */
    public Passage add(int index, List<Line> content) {
        Line at = lines.get(index);
        boolean blank = at.spans().isEmpty();
        List<Line> result = new ArrayList<>(lines.subList(0, blank ? index : index + 1));
        content.forEach(line -> result.add(
                line.with(new Traits(at.traits().audience(), line.traits().states()))));
        result.addAll(lines.subList(index + 1, lines.size()));
        return of(result);
    }

    private Passage insert(int offset, int length, List<Line> content, LineKind mergeable) {
        int first = lineAt(offset);
        int last = lineAt(offset + length);
        Line before = lines.get(first);
        Line after = lines.get(last);
        List<Span> head = Span.cut(before.spans(), 0, offset - start(first));
        List<Span> tail = after.tail(offset + length - start(last), before);
        List<Line> middle = new ArrayList<>(content);
        List<Line> result = new ArrayList<>(lines.subList(0, first));
        boolean opens = head.isEmpty() && !tail.isEmpty() && isBlank(middle.get(0));
        if (opens && (first < last || middle.size() > 1)) {
            // The line that goes on below is the one that was there; nothing is left of the one above.
            tail = Span.cut(after.spans(), offset + length - start(last), after.length());
            List<Line> fresh = middle.subList(0, middle.size() - 1);
            result.addAll(fresh);
            Line end = middle.get(middle.size() - 1);
            join(result, after, after.is(LineKind.OBJECT) ? end.with(end.spans()) : null, end.spans(), tail);
        } else if (middle.size() == 1 && isInline(middle.get(0), mergeable)) {
            merge(result, before, head, middle.get(0), after, tail);
        } else {
            addFirst(result, before, head, middle.get(0), mergeable);
            result.addAll(middle.subList(1, middle.size() - (middle.size() > 1 ? 1 : 0)));
            addLast(result, middle, after, tail, first < last, mergeable);
        }
        result.addAll(lines.subList(last + 1, lines.size()));
        return of(result);
    }

    private static void join(List<Line> result, Line line, Line above, List<Span> spans, List<Span> tail) {
        if (above != null && !spans.isEmpty()) {
            result.add(above);
        }
        result.add(above != null ? line : line.with(Span.joined(spans, tail)));
    }

    private static void merge(
            List<Line> result, Line before, List<Span> head, Line inline, Line after, List<Span> tail) {
        boolean objectBefore = before.is(LineKind.OBJECT) && !head.isEmpty();
        boolean objectAfter = after.is(LineKind.OBJECT) && !tail.isEmpty();
        List<Span> words = Span.joined(objectBefore ? List.of() : head, inline.spans(), objectAfter ? List.of() : tail);
        if (objectBefore) {
            result.add(before);
        }
        if (!objectBefore && !before.is(LineKind.OBJECT)) {
            if (!objectAfter || before != after) {
                result.add(before.with(words));
            }
        } else if (!words.isEmpty() || !objectBefore && !objectAfter) {
            result.add(before.next(words));
        }
        if (objectAfter && before != after || objectAfter && !objectBefore) {
            result.add(after);
        }
    }

    private static void addFirst(List<Line> result, Line before, List<Span> head, Line line, LineKind mergeable) {
        boolean object = before.is(LineKind.OBJECT);
        if (isInline(line, mergeable) && !object) {
            result.add(before.with(Span.joined(head, line.spans())));
            return;
        }
        if (!head.isEmpty()) {
            result.add(before);
            if (!object) {
                result.set(result.size() - 1, before.with(head));
            }
        }
        result.add(line);
    }

    private static void addLast(
            List<Line> result, List<Line> middle, Line after, List<Span> tail, boolean across, LineKind mergeable) {
        Line line = middle.get(middle.size() - 1);
        boolean object = after.is(LineKind.OBJECT) && !tail.isEmpty();
        boolean merges = isInline(line, mergeable) && !object && middle.size() > 1;
        if (merges) {
            List<Span> words = Span.joined(line.spans(), tail);
            Line end = tail.isEmpty() ? line : line.with(after.traits());
            result.add(across && !tail.isEmpty() ? after.with(words) : end.with(words));
            return;
        }
        if (middle.size() > 1) {
            result.add(line);
        }
        if (!tail.isEmpty()) {
            result.add(
                    object
                            ? after
                            : across ? after.with(tail) : after.next(tail).with(after.traits()));
        }
    }

    private static boolean isInline(Line line, LineKind mergeable) {
        return line.is(LineKind.TEXT) || line.is(mergeable) && !line.is(LineKind.OBJECT);
    }

    private static boolean isBlank(Line line) {
        return line.spans().isEmpty();
    }

    /** Changes how words look. */
    public Passage format(int offset, int length, UnaryOperator<Span> change) {
        List<Line> result = new ArrayList<>();
        int start = 0;
        for (Line line : lines) {
            int from = Math.max(offset - start, 0);
            int to = Math.min(offset + length - start, line.length());
            boolean plain = line.is(LineKind.OBJECT) || line.is(LineKind.SUBHEADING);
            result.add(
                    from >= to || plain
                            ? line
                            : line.with(Span.joined(
                                    Span.cut(line.spans(), 0, from),
                                    Span.cut(line.spans(), from, to).stream()
                                            .map(change)
                                            .toList(),
                                    Span.cut(line.spans(), to, line.length()))));
            start += line.length() + 1;
        }
        return of(result);
    }

    /** The spans of a stretch, objects and subheadings left out. */
    public List<Span> spans(int offset, int length) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (Line line : lines) {
            if (!line.is(LineKind.OBJECT) && !line.is(LineKind.SUBHEADING)) {
                spans.addAll(Span.cut(line.spans(), offset - start, offset + length - start));
            }
            start += line.length() + 1;
        }
        return spans;
    }

    Passage with(int first, int last, UnaryOperator<Line> change) {
        List<Line> result = new ArrayList<>(lines);
        for (int i = first; i <= last; i++) {
            Line line = result.get(i);
            result.set(i, line.is(LineKind.OBJECT) ? line : change.apply(line));
        }
        return of(result);
    }
}
