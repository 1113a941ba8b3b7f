// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.NumberSpan;

/** Where the paragraphs of a meeting stand, and their numbers; seen when first asked for. Used by one thread. */
public final class Places {

    private final Meeting meeting;
    private Map<Paragraph, Integer> places;
    private int[] numbers;
    private List<NumberSpan> spans;

    public Places(Meeting meeting) {
        this.meeting = meeting;
    }

    /** The paragraphs of the meeting in their order. */
    public List<Paragraph> paragraphs() {
        return meeting.getParagraphs();
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

    /** The numbers of the paragraphs in their order. */
    List<NumberSpan> numbers() {
        if (numbers == null) {
            numbers = meeting.getParagraphs().stream()
                    .mapToInt(Paragraph::getNumber)
                    .toArray();
        }
        if (spans == null) {
            spans = List.copyOf(NumberSpan.joined(IntStream.of(numbers)));
        }
        return spans;
    }

    /** Takes note that a paragraph may have another number. */
    public void edited(Paragraph paragraph) {
        if (numbers != null && numbers[of(paragraph)] != paragraph.getNumber()) {
            numbers[of(paragraph)] = paragraph.getNumber();
            spans = null;
        }
    }

    private static Map<Paragraph, Integer> count(List<Paragraph> paragraphs) {
        Map<Paragraph, Integer> places = new IdentityHashMap<>(paragraphs.size());
        for (Paragraph paragraph : paragraphs) {
            places.put(paragraph, places.size());
        }
        return places;
    }
}
