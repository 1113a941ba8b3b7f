// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.minutes.Emphasis;

/** Words of a line that look alike. The reference of a link is null where there is none. */
public record Span(String text, Emphasis emphasis, String href, Audience audience) {

    public static Span plain(String text) {
        return new Span(text, Emphasis.NONE, null, Audience.PUBLIC);
    }

    public Span withText(String other) {
        return new Span(other, emphasis, href, audience);
    }

    public Span withEmphasis(Emphasis other) {
        return new Span(text, other, href, audience);
    }

    public Span withHref(String other) {
        return new Span(text, emphasis, other, audience);
    }

    public Span withAudience(Audience other) {
        return new Span(text, emphasis, href, other);
    }

    boolean looksLike(Span other) {
        return emphasis == other.emphasis && audience == other.audience && Objects.equals(href, other.href);
    }

    static int length(List<Span> spans) {
        int length = 0;
        for (Span span : spans) {
            length += span.text.length();
        }
        return length;
    }

    static List<Span> cut(List<Span> spans, int from, int to) {
        List<Span> cut = new ArrayList<>();
        int start = 0;
        for (Span span : spans) {
            int end = start + span.text.length();
            if (end > from && start < to) {
                cut.add(span.withText(span.text.substring(Math.max(from - start, 0), Math.min(to, end) - start)));
            }
            start = end;
        }
        return cut;
    }

    /** One after the other, as few of them as can be. */
    @SafeVarargs
    static List<Span> joined(List<Span>... parts) {
        List<Span> joined = new ArrayList<>();
        for (List<Span> part : parts) {
            for (Span span : part) {
                int last = joined.size() - 1;
                if (last >= 0 && joined.get(last).looksLike(span)) {
                    joined.set(last, span.withText(joined.get(last).text + span.text));
                } else if (!span.text.isEmpty()) {
                    joined.add(span);
                }
            }
        }
        return List.copyOf(joined);
    }
}
