// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** When two values say the same: the contract leaves blanks, list marks and the full stop at the end open. */
final class Values {

    private static final Pattern LIST_MARK = Pattern.compile("(?<=^|\\s)[-–•*](?=\\s)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern END = Pattern.compile("[.,;:\\s]+$");
    private static final Pattern CASE_LABEL = Pattern.compile("^(?:dnr|diarienr|diarienummer)[.:]?\\s*");
    private static final Pattern RANGES = Pattern.compile("[\\d, -]+");
    private static final Set<String> UNSURE_ROLES = Set.of("member", "substitute");

    private Values() {}

    static boolean same(String field, JsonNode expected, JsonNode got) {
        return switch (field) {
            case "roles" -> sameRoles(words(expected), words(got));
            case "boards", "adjusters" -> words(expected).equals(words(got));
            case "paragraphs" -> sameNumbers(text(expected), text(got));
            case "caseNumber" ->
                CASE_LABEL
                        .matcher(text(expected))
                        .replaceFirst("")
                        .equals(CASE_LABEL.matcher(text(got)).replaceFirst(""));
            case "amounts" -> sameAmounts(expected, got);
            default ->
                expected.isArray() ? sameInOrder(expected, got) : text(expected).equals(text(got));
        };
    }

    /** The value without what the contract leaves open; empty if it is not stated. */
    static String text(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        String unmarked = LIST_MARK.matcher(value.asText()).replaceAll(" ");
        String plain =
                END.matcher(BLANKS.matcher(unmarked).replaceAll(" ").strip()).replaceFirst("");
        return plain.toLowerCase(Locale.ROOT);
    }

    private static boolean sameInOrder(JsonNode expected, JsonNode got) {
        boolean same = expected.size() == got.size();
        for (int i = 0; same && i < expected.size(); i++) {
            same = expected.get(i).isNumber()
                    ? expected.get(i).asDouble() == got.get(i).asDouble()
                    : text(expected.get(i)).equals(text(got.get(i)));
        }
        return same;
    }

    private static boolean sameAmounts(JsonNode expected, JsonNode got) {
        boolean same = expected.size() == got.size();
        for (int i = 0; same && i < expected.size(); i++) {
            JsonNode amount = expected.get(i);
            JsonNode year = amount.has("year") ? amount.get("year") : MissingNode.getInstance();
            same = amount.get("sek").asDouble() == got.get(i).path("sek").asDouble()
                    && (year.isMissingNode()
                            || text(year).equals(text(got.get(i).path("year"))));
        }
        return same;
    }

    private static boolean sameRoles(Set<String> expected, Set<String> got) {
        Set<String> more = new HashSet<>(got);
        more.removeAll(expected);
        return got.containsAll(expected) && UNSURE_ROLES.containsAll(more);
    }

    private static Set<String> words(JsonNode list) {
        Set<String> words = new TreeSet<>();
        list.forEach(item -> words.add(text(item)));
        return words;
    }

    private static boolean sameNumbers(String expected, String got) {
        return RANGES.matcher(expected).matches()
                ? RANGES.matcher(got).matches() && numbers(expected).equals(numbers(got))
                : expected.equals(got);
    }

    private static Set<Integer> numbers(String ranges) {
        Set<Integer> numbers = new TreeSet<>();
        for (String range : ranges.split(",")) {
            String[] ends = range.strip().split("\\s*-\\s*");
            for (int i = Integer.parseInt(ends[0]); i <= Integer.parseInt(ends[ends.length - 1]); i++) {
                numbers.add(i);
            }
        }
        return numbers;
    }
}
