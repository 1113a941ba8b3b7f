// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Running heads and feet: lines nearest the edges of pages that come again at the same height, the same but for the number of
 * the page. The head of the first page stays, as it tells what follows; what else is new among them is kept apart.
 */
final class Furniture {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** No head or foot has more lines. */
    private static final int REACH = 5;

    /** In this part of a page, above and below. */
    private static final double MARGIN = 0.16;

    /** By so many points they may be higher or lower. */
    private static final double STRAY = 3;

    private final List<List<Row>> pages;
    private final double[] heights;
    private final Map<String, List<Place>> places = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final List<Row> kept = new ArrayList<>();

    /**
     * A line near an edge.
     *
     * @param row the line
     * @param page the place of its page
     * @param numbers the numbers in it
     */
    private record Place(Row row, int page, List<Integer> numbers) {

        /** Whether both tell the same, each on its page. */
        boolean isAgain(Place other) {
            if (other.page == page || Math.abs(other.row.baseline() - row.baseline()) > STRAY) {
                return false;
            }
            for (int i = 0; i < numbers.size(); i++) {
                int further = numbers.get(i) - other.numbers.get(i);
                if (further != 0 && further != page - other.page) {
                    return false;
                }
            }
            return true;
        }
    }

    private Furniture(List<List<Row>> pages, double[] heights) {
        this.pages = pages;
        this.heights = heights;
        for (int page = 0; page < pages.size(); page++) {
            List<Row> rows = pages.get(page);
            for (int i = 0; i < rows.size(); i++) {
                if (i < REACH || i >= rows.size() - REACH) {
                    places.computeIfAbsent(form(rows.get(i)), form -> new ArrayList<>())
                            .add(place(rows.get(i), page));
                }
            }
        }
    }

    /**
     * Takes them off the pages.
     *
     * @param pages the lines of each page from above, which become fewer
     * @param heights how high each page is
     * @return what they say that does not stand first of all, once
     */
    static List<Row> off(List<List<Row>> pages, double[] heights) {
        Furniture furniture = new Furniture(pages, heights);
        for (int page = 0; page < pages.size(); page++) {
            furniture.off(page);
        }
        return furniture.kept;
    }

    private void off(int page) {
        List<Row> rows = pages.get(page);
        int head = 0;
        while (head < Math.min(REACH, rows.size())
                && rows.get(head).baseline() < MARGIN * heights[page]
                && isRepeated(rows.get(head), page)) {
            head++;
        }
        int foot = rows.size();
        while (foot > Math.max(head, rows.size() - REACH)
                && rows.get(foot - 1).baseline() > (1 - MARGIN) * heights[page]
                && isRepeated(rows.get(foot - 1), page)) {
            foot--;
        }
        List<Row> body = new ArrayList<>(rows.subList(page == 0 ? 0 : head, foot));
        for (int i = 0; i < rows.size(); i++) {
            if ((i < head || i >= foot) && told.add(form(rows.get(i))) && (page > 0 || i >= foot)) {
                kept.add(rows.get(i));
            }
        }
        rows.clear();
        rows.addAll(body);
    }

    private boolean isRepeated(Row row, int page) {
        Place place = place(row, page);
        return places.getOrDefault(form(row), List.of()).stream().anyMatch(place::isAgain);
    }

    private static Place place(Row row, int page) {
        return new Place(
                row,
                page,
                NUMBER.matcher(row.text())
                        .results()
                        .map(MatchResult::group)
                        .map(Integer::valueOf)
                        .toList());
    }

    private static String form(Row row) {
        return NUMBER.matcher(row.text()).replaceAll("#");
    }
}
