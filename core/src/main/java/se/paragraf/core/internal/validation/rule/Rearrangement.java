// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.paragraf.model.minutes.Paragraph;

/** Where paragraphs stand now that some came, went or moved. Used by one thread. */
public final class Rearrangement {

    private static final int NOWHERE = -1;

    private final List<Paragraph> before;
    private final List<Paragraph> now;
    private final int[] placesBefore;

    /** How many at the beginning stand where they stood, and how many at the end in the same order. */
    private final int atBeginning;

    private final int atEnd;

    private List<Stretch> stretches;
    private List<Paragraph> gone;

    /**
     * Paragraphs that stand one after the other as they did before.
     *
     * @param before the place of the first of them before
     * @param now its place of now
     * @param length how many they are
     */
    record Stretch(int before, int now, int length) {}

    private Rearrangement(List<Paragraph> before, List<Paragraph> now) {
        this.before = before;
        this.now = now;
        int shorter = Math.min(before.size(), now.size());
        int same = 0;
        while (same < shorter && before.get(same) == now.get(same)) {
            same++;
        }
        int fromEnd = 0;
        while (fromEnd < shorter - same
                && before.get(before.size() - 1 - fromEnd) == now.get(now.size() - 1 - fromEnd)) {
            fromEnd++;
        }
        atBeginning = same;
        atEnd = fromEnd;
        placesBefore = new int[now.size()];
        Map<Paragraph, Integer> between = new IdentityHashMap<>();
        for (int place = same; place < before.size() - fromEnd; place++) {
            between.put(before.get(place), place);
        }
        int later = now.size() - before.size();
        for (int place = 0; place < now.size(); place++) {
            placesBefore[place] = place < same
                    ? place
                    : place >= now.size() - fromEnd ? place - later : between.getOrDefault(now.get(place), NOWHERE);
        }
    }

    /** Compares two orders; the lists are not copied. */
    public static Rearrangement of(List<Paragraph> before, List<Paragraph> now) {
        return new Rearrangement(before, now);
    }

    /** The paragraphs in their order of before. */
    public List<Paragraph> before() {
        return before;
    }

    /** The paragraphs in their order of now. */
    public List<Paragraph> now() {
        return now;
    }

    /** Whether the paragraph in a place of now was there before. */
    public boolean wasThere(int place) {
        return placesBefore[place] != NOWHERE;
    }

    /** Where the paragraph in a place of now stood, one that was there. */
    public int placeBefore(int place) {
        return placesBefore[place];
    }

    /** How many paragraphs at the beginning stand where they stood. */
    public int unmoved() {
        return atBeginning;
    }

    /** The first place of now behind which all paragraphs stand where they stood. */
    public int endOfMoved() {
        return before.size() == now.size() ? now.size() - atEnd : now.size();
    }

    /** All paragraphs that were there, in their order of now. */
    List<Stretch> stretches() {
        if (stretches == null) {
            stretches = new ArrayList<>();
            int end;
            for (int place = 0; place < placesBefore.length; place = end) {
                end = place + 1;
                while (wasThere(place)
                        && end < placesBefore.length
                        && placesBefore[end] == placesBefore[place] + end - place) {
                    end++;
                }
                if (wasThere(place)) {
                    stretches.add(new Stretch(placesBefore[place], place, end - place));
                }
            }
        }
        return stretches;
    }

    /** Those that are there no more. */
    public List<Paragraph> gone() {
        if (gone == null) {
            gone = findGone();
        }
        return gone;
    }

    private List<Paragraph> findGone() {
        boolean[] stays = new boolean[before.size()];
        Arrays.stream(placesBefore).filter(place -> place != NOWHERE).forEach(place -> stays[place] = true);
        return IntStream.range(0, stays.length)
                .filter(place -> !stays[place])
                .mapToObj(before::get)
                .toList();
    }
}
