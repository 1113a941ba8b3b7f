// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import java.util.List;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.field.Fields;
import se.paragraf.importer.text.internal.field.LabelColumns;
import se.paragraf.importer.text.internal.field.LabelRows;
import se.paragraf.importer.text.internal.field.RangeColumns;
import se.paragraf.importer.text.internal.field.SmallLabels;
import se.paragraf.importer.text.internal.field.TornLabels;
import se.paragraf.importer.text.internal.field.ValuesFirst;
import se.paragraf.importer.text.internal.header.MailHead;
import se.paragraf.importer.text.internal.paragraph.Outline;

/**
 * What stands around the paragraphs.
 *
 * @param front the lines before the first paragraph that nobody has claimed
 * @param back the lines from the signatures, notice or list of attachments after the last paragraph on
 */
public record Surroundings(List<Line> front, List<Line> back) {

    /** No head and no end of minutes is longer; what goes on is something else. */
    private static final int MOST_LINES = 3000;
    /** Nor are lines of them, even where a list of people has become one. */
    private static final int LONGEST_LINE = 2000;

    public static Surroundings of(Lines lines, Outline outline) {
        int start = outline.start(lines);
        List<Line> all = lines.all();
        List<Line> before = all.subList(0, Math.min(start - 1, MOST_LINES));
        List<Line> head = before.subList(MailHead.end(before), before.size());
        List<Line> front = free(lines, LabelRows.apart(ValuesFirst.turned(whole(lines, SmallLabels.raised(head)))));
        if (outline.isEmpty()) {
            return new Surroundings(front, List.of());
        }
        int last = outline.headings().get(outline.headings().size() - 1).last().number();
        return new Surroundings(
                front,
                free(lines, RangeColumns.turned(whole(lines, all.subList(BackMatter.start(all, last), all.size())))));
    }

    /** The labels of the front, and those of the back after them. */
    public Fields frontFields() {
        return Fields.of(front);
    }

    public Fields backFields() {
        return Fields.of(back);
    }

    /** The lines with each label whole and above its value; words that went into the line above are read with it. */
    private static List<Line> whole(Lines lines, List<Line> part) {
        List<Line> own = part.stream()
                .limit(MOST_LINES)
                .filter(line -> line.text().length() <= LONGEST_LINE)
                .toList();
        List<Line> mended = TornLabels.mended(own, (above, below) -> {
            if (lines.isClaimed(above)) {
                lines.claim(below);
            }
        });
        return LabelColumns.turned(mended);
    }

    private static List<Line> free(Lines lines, List<Line> part) {
        return part.stream()
                .limit(MOST_LINES)
                .filter(line -> !lines.isClaimed(line))
                .toList();
    }
}
