// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Form;
import se.paragraf.core.importing.text.Line;

/** Numbers without a sign, "17. Titel", "KSAU 1": the form whose numbers run on best through the whole text. */
final class BareMarks {

    private static final int LONGEST = 120;
    private static final int LONGEST_TITLE = 90;
    private static final int FEWEST_ITEMS = 3;

    private static final String NO_PREFIX =
            "(?!(?:Sida?|Page|Nr|Kl|Box|Tel|Maj|Juni|Juli|Mars|April|Bil|Art|Kap|Rum|Sal"
                    + "|Plan|År|Den|Ca|Org|Dnr|Tabl?|Fig|Steg|Mål|Nivå|Dag|Fas|Del|Ja|Nej)\\h)";
    private static final Pattern BARE = Pattern.compile(
            "^\\h*((" + NO_PREFIX
                    + "(?:\\p{Lu}\\p{L}{1,4}|\\p{Lu}{5,6})\\h|)\\h*(\\d{1,4})([.):/]?))(?:\\h+(?:[-–—]\\h*)?([\\p{Lu}\"”»].*)|\\h*)$");
    private static final Pattern NAMED = Pattern.compile(
            "^\\h*((Punkt|Ärende|Paragraf|PUNKT|ÄRENDE|PARAGRAF)\\h*(?:[Nn]r\\.?\\h*)?(\\d{1,4})([.):/]?))(?:\\h+(?:[-–—]\\h*)?(\\p{Lu}.*)|\\h*)$");

    private static final Pattern PAGE = Pattern.compile(
            "^\\h*(?:Sida?|Page)\\h+\\d{1,4}\\b|^\\h*(?:\\d{1,4}\\h+)?\\d{1,4}\\h*(?:[(\\[]\\d{1,4}[)\\]]|/\\h?\\d{1,4})\\h*$");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?][)\"”»]?\\h*$");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final List<Line> lines;
    private final Set<String> repeated = new HashSet<>();

    private BareMarks(List<Line> lines) {
        this.lines = lines;
        Set<String> once = new HashSet<>();
        for (Line line : lines) {
            String shape = shape(line.text());
            if (shape.contains("#") && line.text().length() <= LONGEST && !once.add(shape)) {
                repeated.add(shape);
            }
        }
    }

    /** The numbers, and where they are parted further, as "1.2", those too. */
    static List<HeadingMark> in(List<Line> lines) {
        BareMarks bare = new BareMarks(lines);
        return DividedMarks.add(lines, bare.marks());
    }

    private List<HeadingMark> marks() {
        Map<String, List<HeadingMark>> byForm = new LinkedHashMap<>();
        Map<String, List<HeadingMark>> items = new LinkedHashMap<>();
        Map<String, List<HeadingMark>> sentences = new LinkedHashMap<>();
        Map<HeadingMark, Integer> weights = new HashMap<>();
        boolean afterItem = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean item = line.form() == Form.ITEM;
            Matcher mark = match(line.text());
            if (mark != null && line.form() != Form.ROW_PART) {
                String rest = mark.group(5) == null ? "" : mark.group(5);
                HeadingMark found = new HeadingMark(
                        line, Integer.parseInt(mark.group(3)), mark.group(1).strip(), rest);
                boolean titled = isTitled(mark.group(5), i);
                if (titled) {
                    weights.put(found, item ? (afterItem ? 0 : RunningNumbers.PARTED) : weight(i));
                }
                if (titled || rest.endsWith(".") && isParted(i)) {
                    (item ? items : titled ? byForm : sentences)
                            .computeIfAbsent(mark.group(2).strip() + mark.group(4), key -> new ArrayList<>())
                            .add(found);
                }
            }
            afterItem = line.isBlank() ? afterItem : item;
        }
        items.values().forEach(marks -> marks.removeIf(mark -> !weights.containsKey(mark)));
        List<HeadingMark> best = PointSentences.fill(best(byForm, weights), sentences);
        List<HeadingMark> ofList = best.isEmpty() ? best(items, weights) : List.of();
        return ofList.size() >= FEWEST_ITEMS ? ofList : best;
    }

    private static List<HeadingMark> best(Map<String, List<HeadingMark>> byForm, Map<HeadingMark, Integer> weights) {
        return byForm.values().stream()
                .map(marks -> RunningNumbers.in(marks, weights))
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private static Matcher match(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return named;
        }
        Matcher bare = BARE.matcher(text);
        return bare.matches() ? bare : null;
    }

    /** True where a title stands beside the number, or below one that stands alone. */
    private boolean isTitled(String rest, int i) {
        if (rest != null
                && !HeadingText.titleOf(HeadingLines.withoutMargin(rest)).isEmpty()) {
            return !rest.endsWith(".") && !repeated.contains(shape(lines.get(i).text()));
        }
        int next = i + 1 < lines.size() && lines.get(i + 1).isBlank() ? i + 2 : i + 1;
        if (next >= lines.size() || !isParted(i)) {
            return false;
        }
        String title = lines.get(next).text().strip();
        return !title.isEmpty()
                && title.length() <= LONGEST_TITLE
                && Character.isUpperCase(title.charAt(0))
                && !repeated.contains(shape(title));
    }

    private int weight(int i) {
        if (lines.get(i).form() == Form.HEADING) {
            return RunningNumbers.HEADING;
        }
        if (isParted(i)) {
            return RunningNumbers.PARTED;
        }
        return SENTENCE_END.matcher(lines.get(i - 1).text()).matches() ? RunningNumbers.DENSE : 0;
    }

    /** True behind a blank line, a page number or a running head. */
    private boolean isParted(int i) {
        if (i == 0 || lines.get(i - 1).isBlank()) {
            return true;
        }
        String before = lines.get(i - 1).text();
        return PAGE.matcher(before).find() || repeated.contains(shape(before));
    }

    private static String shape(String text) {
        return DIGITS.matcher(text.strip()).replaceAll("#");
    }
}
