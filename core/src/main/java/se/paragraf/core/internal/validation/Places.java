// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.paragraf.core.internal.validation.rule.Rearrangement;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.NumberSpan;

/** Where the paragraphs of a meeting stand, and their numbers; counted when first asked for. Used by one thread. */
public final class Places {

    private static final int FEW = 100;

    private final List<Paragraph> paragraphs;
    private final Rearrangement rearrangement;
    private Map<Paragraph, Integer> places;
    private final Map<Paragraph, Integer> asked = new IdentityHashMap<>();
    private int[] numbers;
    private List<NumberSpan> spans;

    public Places(Meeting meeting) {
        this.paragraphs = List.copyOf(meeting.getParagraphs());
        this.rearrangement = Rearrangement.of(paragraphs, paragraphs);
    }

    private Places(Rearrangement rearrangement, int[] numbers) {
        this.paragraphs = rearrangement.now();
        this.rearrangement = rearrangement;
        this.numbers = numbers;
    }

    /** Where they stand after paragraphs came, went or moved; of those that were edited, too, note is to be taken again. */
    public Places after(Meeting meeting) {
        Rearrangement order = Rearrangement.of(paragraphs, List.copyOf(meeting.getParagraphs()));
        return new Places(order, numbers == null ? null : numbersIn(order));
    }

    private int[] numbersIn(Rearrangement order) {
        return IntStream.range(0, order.now().size())
                .map(place -> order.wasThere(place)
                        ? numbers[order.placeBefore(place)]
                        : order.now().get(place).getNumber())
                .toArray();
    }

    /** How they came to stand there. */
    public Rearrangement rearrangement() {
        return rearrangement;
    }

    /** The paragraphs of the meeting in their order; it does not follow changes. */
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** The place of a paragraph of the meeting. */
    public int of(Paragraph paragraph) {
        Integer place = place(paragraph);
        if (place == null) {
            throw new IllegalArgumentException("the paragraph is not in the meeting");
        }
        return place;
    }

    /** Whether a paragraph is one of the meeting. */
    public boolean has(Paragraph paragraph) {
        return place(paragraph) != null;
    }

    /** The numbers of the paragraphs in their order. */
    List<NumberSpan> numbers() {
        if (numbers == null) {
            numbers = paragraphs.stream().mapToInt(Paragraph::getNumber).toArray();
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

    /** Where a paragraph stands; null if nowhere. To look for a few is quicker than to count all. */
    private Integer place(Paragraph paragraph) {
        if (places != null) {
            return places.get(paragraph);
        }
        if (asked.containsKey(paragraph)) {
            return asked.get(paragraph);
        }
        if (asked.size() == FEW) {
            places = count(paragraphs);
            return places.get(paragraph);
        }
        Integer place = search(paragraph);
        asked.put(paragraph, place);
        return place;
    }

    private Integer search(Paragraph paragraph) {
        for (int place = 0; place < paragraphs.size(); place++) {
            if (paragraphs.get(place) == paragraph) {
                return place;
            }
        }
        return null;
    }

    private static Map<Paragraph, Integer> count(List<Paragraph> paragraphs) {
        Map<Paragraph, Integer> places = new IdentityHashMap<>(paragraphs.size());
        for (Paragraph paragraph : paragraphs) {
            places.put(paragraph, places.size());
        }
        return places;
    }
}
