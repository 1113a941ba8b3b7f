// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.List;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;

/**
 * The headings of the paragraphs of minutes, found before anything else is read: what stands before the first is the
 * head of the minutes.
 *
 * @param headings the headings in the order of the text
 * @param contents the lines of a list of contents before them
 */
public record Outline(List<Heading> headings, List<Line> contents) {

    public Outline {
        headings = List.copyOf(headings);
        contents = List.copyOf(contents);
    }

    /** Finds the headings, signed ones first: bare numbers count only in minutes without any sign. */
    public static Outline of(Lines lines) {
        List<HeadingMark> marks = SignedMarks.in(lines.all());
        List<HeadingMark> named = NamedMarks.in(lines.all());
        if (named.size() > marks.size()) {
            marks = named;
        }
        if (marks.isEmpty()) {
            marks = BareMarks.in(lines.all());
        }
        List<Heading> found = HeadingLines.complete(lines.all(), marks);
        List<Heading> headings = Contents.without(found);
        return new Outline(headings, Contents.of(lines.all(), found, headings));
    }

    public boolean isEmpty() {
        return headings.isEmpty();
    }

    /** The number of the line where the first paragraph begins; one more than the last line if none does. */
    public int start(Lines lines) {
        return isEmpty() ? lines.all().size() + 1 : headings.get(0).first().number();
    }
}
