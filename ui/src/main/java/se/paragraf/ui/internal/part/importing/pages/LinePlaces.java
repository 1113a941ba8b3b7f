// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import se.paragraf.ui.internal.page.PageWord;
import se.paragraf.ui.internal.page.Spot;

/**
 * Where the lines of a source stand on its pages, found by their words: readers join, part and leave out what stands there,
 * and may take it in another order. Immutable.
 */
final class LinePlaces {

    /** So far between the places of two words of a line there may be words of others, as of a column beside it. */
    private static final int APART = 12;

    /** A word alone is looked for so far from the line before: it may stand in many places. */
    private static final int NEAR = 60;

    /** So far beside the words of a line a click is one at it, in points. */
    private static final float REACH = 8;

    private final List<List<PageWord>> placesByLine;

    private LinePlaces(List<List<PageWord>> placesByLine) {
        this.placesByLine = placesByLine;
    }

    static LinePlaces of(List<String> lines, List<PageWord> words) {
        Finder finder = new Finder(words);
        return new LinePlaces(lines.stream().map(finder::places).toList());
    }

    /** The pieces of a line, counted from 1; empty if it was not found. */
    List<PageWord> of(int line) {
        return line < 1 || line > placesByLine.size() ? List.of() : placesByLine.get(line - 1);
    }

    int lines() {
        return placesByLine.size();
    }

    boolean isEmpty() {
        return placesByLine.stream().allMatch(List::isEmpty);
    }

    /** The line at a place, counted from 1. */
    OptionalInt at(Spot spot) {
        for (float near : new float[] {0, REACH}) {
            for (int line = 1; line <= placesByLine.size(); line++) {
                if (of(line).stream().anyMatch(piece -> piece.isAt(spot, near))) {
                    return OptionalInt.of(line);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** Looks for one line after the other. */
    private static final class Finder {

        private final List<PageWord> words;
        private final List<String> plain;
        private final Map<String, List<Integer>> placesByWord = new HashMap<>();
        private int next;

        Finder(List<PageWord> all) {
            words = all.stream().filter(word -> !plain(word.text()).isEmpty()).toList();
            plain = words.stream().map(word -> plain(word.text())).toList();
            for (int place = 0; place < plain.size(); place++) {
                placesByWord
                        .computeIfAbsent(plain.get(place), word -> new ArrayList<>())
                        .add(place);
            }
        }

        /** Letters and digits, as signs may stand in a word of their own or not. */
        private static String plain(String word) {
            StringBuilder letters = new StringBuilder();
            word.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
            return letters.toString().toLowerCase(Locale.ROOT);
        }

        List<PageWord> places(String line) {
            List<String> wanted = Arrays.stream(line.split("\\s+"))
                    .map(Finder::plain)
                    .filter(word -> !word.isEmpty())
                    .toList();
            List<Integer> best = List.of();
            for (int first = 0; first < Math.min(3, wanted.size()); first++) {
                for (int start : candidates(wanted.get(first))) {
                    List<Integer> found = from(start, wanted.subList(first, wanted.size()));
                    if (found.size() > best.size()) {
                        best = found;
                    }
                }
            }
            boolean sure = best.size() * 2 > wanted.size() && (best.size() > 1 || isNear(best));
            if (!sure) {
                return List.of();
            }
            next = best.get(best.size() - 1) + 1;
            return joined(best);
        }

        private boolean isNear(List<Integer> found) {
            return !found.isEmpty() && Math.abs(found.get(0) - next) <= NEAR;
        }

        /** The nearest ones behind what was found last, and before it. */
        private List<Integer> candidates(String word) {
            List<Integer> places = placesByWord.getOrDefault(word, List.of());
            int at = Collections.binarySearch(places, next);
            int behind = at < 0 ? -at - 1 : at;
            List<Integer> near = new ArrayList<>(places.subList(behind, Math.min(places.size(), behind + 3)));
            near.addAll(places.subList(Math.max(0, behind - 2), behind));
            return near;
        }

        private List<Integer> from(int start, List<String> wanted) {
            List<Integer> found = new ArrayList<>();
            int place = start;
            for (String word : wanted) {
                int end = Math.min(plain.size(), place + APART);
                int at = place;
                while (at < end && !plain.get(at).equals(word)) {
                    at++;
                }
                if (at < end) {
                    found.add(at);
                    place = at + 1;
                }
            }
            return found;
        }

        /** One piece for the words beside each other. */
        private List<PageWord> joined(List<Integer> found) {
            List<PageWord> pieces = new ArrayList<>();
            for (int place : found) {
                PageWord word = words.get(place);
                PageWord last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
                if (last != null && last.page() == word.page() && isBeside(last, word)) {
                    pieces.set(pieces.size() - 1, last.with(word));
                } else {
                    pieces.add(word);
                }
            }
            return List.copyOf(pieces);
        }

        private static boolean isBeside(PageWord one, PageWord other) {
            float middle = (other.top() + other.bottom()) / 2;
            return one.top() <= middle && middle <= one.bottom() && other.left() >= one.left();
        }
    }
}
