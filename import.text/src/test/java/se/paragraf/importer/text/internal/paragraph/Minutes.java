// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;

/** Texts of minutes as the tests of this package read them. */
final class Minutes {

    private Minutes() {}

    static Lines lines(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            lines.add(new Line(lines.size() + 1, line));
        }
        return new Lines(lines);
    }

    static List<Paragraph> paragraphs(Lines lines) {
        Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();
        new ParagraphsReader().read(lines, Outline.of(lines), meeting);
        return meeting.getParagraphs();
    }

    static List<Paragraph> paragraphs(String text) {
        return paragraphs(lines(text));
    }

    /** The one paragraph with a heading and these lines below it; a bar stands for a line end. */
    static Paragraph paragraph(String heading, String body) {
        return paragraphs("§ 1 " + heading + "\n\n" + body.replace("|", "\n")).get(0);
    }
}
