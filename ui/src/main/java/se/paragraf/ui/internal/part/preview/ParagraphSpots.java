// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.ui.internal.page.Mark;
import se.paragraf.ui.internal.page.Spot;

/**
 * Where the paragraphs of a meeting stand in a document, as its outline tells: an entry is about the first paragraph of its
 * number that no entry before it is about. Immutable.
 */
final class ParagraphSpots {

    private static final Pattern NUMBER = Pattern.compile("^[^\\d§]*§*\\s*(\\d{1,9})\\b");

    /** A paragraph begins a little above the place that its entry leads to. */
    private static final float SLACK = 4;

    private final List<Placed> placed;

    private record Placed(int paragraph, Spot spot) {}

    private ParagraphSpots(List<Placed> placed) {
        this.placed = placed;
    }

    /**
     * Finds the paragraphs.
     *
     * @param numbers the numbers of the paragraphs in the order of the meeting
     * @param outline the outline of a document about some of them
     */
    static ParagraphSpots of(List<Integer> numbers, List<Mark> outline) {
        boolean[] taken = new boolean[numbers.size()];
        List<Placed> placed = new ArrayList<>();
        for (Mark mark : outline) {
            Matcher number = NUMBER.matcher(mark.title());
            if (number.find()) {
                int wanted = Integer.parseInt(number.group(1));
                for (int i = 0; i < taken.length; i++) {
                    if (!taken[i] && numbers.get(i) == wanted) {
                        taken[i] = true;
                        placed.add(new Placed(i, mark.spot()));
                        break;
                    }
                }
            } else {
                // What is not about a paragraph ends the one before.
                placed.add(new Placed(-1, mark.spot()));
            }
        }
        placed.sort(Comparator.comparing(Placed::spot));
        return new ParagraphSpots(List.copyOf(placed));
    }

    /** Where a paragraph begins, by its place in the meeting; empty if the document does not show it. */
    Optional<Spot> spot(int paragraph) {
        return placed.stream()
                .filter(each -> each.paragraph() == paragraph)
                .map(Placed::spot)
                .findFirst();
    }

    /** The paragraph that stands at a place; empty if there is none. */
    OptionalInt at(Spot spot) {
        Spot below = new Spot(spot.page(), spot.top() + SLACK);
        int found = -1;
        for (Placed each : placed) {
            if (each.spot().compareTo(below) <= 0) {
                found = each.paragraph();
            }
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }
}
