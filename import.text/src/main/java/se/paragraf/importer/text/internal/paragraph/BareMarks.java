// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Line;

/** Numbers without a sign, "17. Titel", "Ks 1 Titel": the form whose numbers run on through the whole text. */
final class BareMarks {

    private static final int LONGEST = 120;
    private static final int FEWEST = 2;
    private static final int FEWEST_DENSE = 3;
    private static final int WIDEST_GAP = 5;

    private static final Pattern BARE =
            Pattern.compile("^\\h*((\\p{Lu}\\p{L}{1,3}\\h|)\\h*(\\d{1,3})([.):]?))\\h+(\\p{Lu}.*)$");
    private static final Pattern NAMED = Pattern.compile(
            "^\\h*((Punkt|Ärende|Paragraf|PUNKT|ÄRENDE|PARAGRAF)\\h*(?:[Nn]r\\.?\\h*)?(\\d{1,3})([.):]?))(?:\\h+(?:[-–—]\\h*)?(\\p{Lu}.*)|\\h*)$");

    private static final Pattern PAGE = Pattern.compile("^\\h*(?:Sida?|Page)\\h+\\d{1,4}\\b");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?][)\"”»]?\\h*$");

    private BareMarks() {}

    /** Those with a blank line before them; if there are none, those that follow the end of a sentence. */
    static List<HeadingMark> in(List<Line> lines) {
        List<HeadingMark> parted = in(lines, false);
        return parted.isEmpty() ? in(lines, true) : parted;
    }

    private static List<HeadingMark> in(List<Line> lines, boolean dense) {
        Map<String, List<HeadingMark>> byForm = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.text().length() <= LONGEST && isParted(lines, i, dense)) {
                String text = line.text();
                Matcher named = NAMED.matcher(text);
                Matcher mark = named.matches() ? named : BARE.matcher(text);
                if (mark.matches() && (mark.group(5) == null || !mark.group(5).endsWith("."))) {
                    String form = mark.group(2).strip() + mark.group(4);
                    String rest = mark.group(5) == null ? "" : mark.group(5).strip();
                    byForm.computeIfAbsent(form, key -> new ArrayList<>())
                            .add(new HeadingMark(
                                    line,
                                    Integer.parseInt(mark.group(3)),
                                    mark.group(1).strip(),
                                    rest));
                }
            }
        }
        int fewest = dense ? FEWEST_DENSE : FEWEST;
        return byForm.values().stream()
                .map(BareMarks::running)
                .filter(marks -> marks.size() >= fewest)
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private static boolean isParted(List<Line> lines, int i, boolean dense) {
        if (i == 0 || lines.get(i - 1).isBlank()) {
            return true;
        }
        String before = lines.get(i - 1).text();
        return PAGE.matcher(before).find()
                || dense && SENTENCE_END.matcher(before).matches();
    }

    /** Those whose numbers go on from the one before; a list in a body that starts again at 1 falls out. */
    private static List<HeadingMark> running(List<HeadingMark> marks) {
        List<HeadingMark> running = new ArrayList<>();
        int last = -1;
        for (HeadingMark mark : marks) {
            if (running.isEmpty() || mark.number() >= last && mark.number() - last <= WIDEST_GAP) {
                running.add(mark);
                last = mark.number();
            }
        }
        return running;
    }
}
