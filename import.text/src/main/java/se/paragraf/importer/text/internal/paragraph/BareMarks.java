// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.importer.text.internal.line.Line;

/** Numbers without a sign, "17. Titel", "Ks 1 Titel": the form whose numbers run on through the whole text. */
final class BareMarks {

    private static final int LONGEST = 120;
    private static final int FEWEST = 2;
    private static final int WIDEST_GAP = 5;

    private static final Pattern BARE = Pattern.compile(
            "^\\h*((Punkt|Ärende|Paragraf|\\p{Lu}\\p{L}{1,3}\\h|)\\h*(\\d{1,3})([.):]?))\\h+(\\p{Lu}.*)$");

    private static final Pattern PAGE = Pattern.compile("^\\h*(?:Sida?|Page)\\h+\\d{1,4}\\b");

    private BareMarks() {}

    static List<HeadingMark> in(List<Line> lines) {
        Map<String, List<HeadingMark>> byForm = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.text().length() <= LONGEST
                    && (i == 0
                            || lines.get(i - 1).isBlank()
                            || PAGE.matcher(lines.get(i - 1).text()).find())) {
                Matcher bare = BARE.matcher(line.text());
                if (bare.matches() && !bare.group(5).endsWith(".")) {
                    String form = bare.group(2).strip() + bare.group(4);
                    String written = bare.group(1).strip();
                    byForm.computeIfAbsent(form, key -> new ArrayList<>())
                            .add(new HeadingMark(
                                    line,
                                    Integer.parseInt(bare.group(3)),
                                    written,
                                    bare.group(5).strip()));
                }
            }
        }
        return byForm.values().stream()
                .map(BareMarks::running)
                .filter(marks -> marks.size() >= FEWEST)
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
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
