// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * What a page says.
 *
 * @param segments the words of its lines
 * @param aside the lines that stand across or at a slant
 * @param pictured how much of it pictures cover, from 0
 * @param dots how many dots the largest of them has
 * @param height how high it is as it is read
 */
record Page(List<Segment> segments, List<Row> aside, double pictured, long dots, double height) {

    static Page of(PageGlyphs.Taken taken) {
        List<Row> aside = new ArrayList<>();
        taken.aside().forEach(glyphs -> aside.addAll(Row.of(Segments.of(glyphs))));
        return new Page(Segments.of(taken.upright()), aside, taken.pictured(), taken.dots(), taken.height());
    }

    int letters() {
        return letters(segments);
    }

    static int letters(List<Segment> segments) {
        return segments.stream()
                .mapToInt(segment ->
                        (int) segment.text().chars().filter(Character::isLetter).count())
                .sum();
    }
}
