// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import java.util.List;
import se.paragraf.model.federation.Element;
import se.paragraf.model.minutes.Audience;

/**
 * A line of the editor: a block, or an item of a list.
 *
 * @param origin the block or item of the model that it shows, null if it is new
 * @param level how deep in lists, from 0
 * @param list the list of an item, null otherwise
 * @param marker the sign before an item as written, null if none
 */
public record Line(
        LineKind kind, List<Span> spans, Traits traits, Element origin, int level, ListMark list, String marker) {

    /** Stands for an object in the text. */
    public static final char OBJECT = '\uFFFC';

    public static Line text(List<Span> spans) {
        return new Line(LineKind.TEXT, Span.joined(spans), Traits.NONE, null, 0, null, null);
    }

    public static Line text(String text) {
        return text(List.of(Span.plain(text)));
    }

    public static Line subheading(String text) {
        return new Line(LineKind.SUBHEADING, Span.joined(List.of(Span.plain(text))), Traits.NONE, null, 0, null, null);
    }

    public static Line item(List<Span> spans, int level, ListMark list) {
        return new Line(LineKind.ITEM, Span.joined(spans), Traits.NONE, null, level, list, null);
    }

    public static Line object(Element block) {
        return new Line(
                LineKind.OBJECT, List.of(Span.plain(String.valueOf(OBJECT))), Traits.NONE, block, 0, null, null);
    }

    public int length() {
        return Span.length(spans);
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }

    public boolean is(LineKind other) {
        return kind == other;
    }

    Line with(List<Span> others) {
        return new Line(kind, others, traits, origin, level, list, marker);
    }

    public Line with(Traits others) {
        return new Line(kind, spans, others, origin, level, list, marker);
    }

    Line from(Element other) {
        return new Line(kind, spans, traits, other, level, list, marker);
    }

    Line in(ListMark other, int depth) {
        return new Line(LineKind.ITEM, spans, traits, kind == LineKind.ITEM ? origin : null, depth, other, marker);
    }

    Line as(LineKind other) {
        return other == kind ? this : new Line(other, spans, traits, null, 0, null, null);
    }

    /** Another line like this one, of which the model knows nothing yet. */
    Line next(List<Span> others) {
        LineKind next = kind == LineKind.ITEM ? kind : LineKind.TEXT;
        return new Line(next, others, traits.forOthers(), null, level, list, null);
    }

    /** The part of the line from an offset on, marked as internal if the line is and another is not. */
    List<Span> tail(int from, Line other) {
        List<Span> tail = Span.cut(spans, from, length());
        boolean hidden = traits.audience() != Audience.PUBLIC && other.traits.audience() == Audience.PUBLIC;
        return hidden
                ? tail.stream()
                        .map(span -> span.withAudience(traits.audience()))
                        .toList()
                : tail;
    }
}
