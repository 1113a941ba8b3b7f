// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;

/** Where the paragraphs of a meeting stand; counted when first asked for. Used by one thread. */
public final class Places {

    private final Meeting meeting;
    private Map<Paragraph, Integer> places;

    public Places(Meeting meeting) {
        this.meeting = meeting;
    }

    /** The place of a paragraph of the meeting. */
    public int of(Paragraph paragraph) {
        if (places == null) {
            places = count(meeting.getParagraphs());
        }
        Integer place = places.get(paragraph);
        if (place == null) {
            throw new IllegalArgumentException("the paragraph is not in the meeting");
        }
        return place;
    }

    private static Map<Paragraph, Integer> count(List<Paragraph> paragraphs) {
        Map<Paragraph, Integer> places = new IdentityHashMap<>(paragraphs.size());
        for (Paragraph paragraph : paragraphs) {
            places.put(paragraph, places.size());
        }
        return places;
    }
}
