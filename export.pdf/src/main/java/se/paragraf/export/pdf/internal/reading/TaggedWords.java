// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The words of a document by the marks on its pages; each is given out once. */
final class TaggedWords {

    private final Map<COSDictionary, Integer> places = new IdentityHashMap<>();
    private final List<Map<Integer, List<Piece>>> marked = new ArrayList<>();

    TaggedWords(PDDocument pdf, List<Page> pages) {
        for (PDPage page : pdf.getPages()) {
            places.put(page.getCOSObject(), places.size());
        }
        for (Page page : pages) {
            Map<Integer, List<Piece>> byMark = new HashMap<>();
            for (Segment segment : page.segments()) {
                byMark.computeIfAbsent(segment.mark(), mark -> new ArrayList<>())
                        .add(new Piece(marked.size(), segment));
            }
            marked.add(byMark);
        }
    }

    /** Those of a mark; none if they are given out already. */
    List<Piece> take(COSDictionary page, int mark) {
        Integer place = places.get(page);
        List<Piece> pieces =
                place == null || mark < 0 ? null : marked.get(place).remove(mark);
        return pieces == null ? List.of() : pieces;
    }

    /** Those that belong to a page alone. */
    List<Segment> artifacts(int page) {
        return marked.get(page).getOrDefault(Glyph.ARTIFACT, List.of()).stream()
                .map(Piece::segment)
                .toList();
    }

    /** Those of a page that nobody has taken, artifacts left out. */
    List<Segment> left(int page) {
        return marked.get(page).entrySet().stream()
                .filter(words -> words.getKey() != Glyph.ARTIFACT)
                .flatMap(words -> words.getValue().stream())
                .map(Piece::segment)
                .toList();
    }
}
