// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static se.paragraf.importer.text.internal.paragraph.Words.any;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Points that have no title, "3. Dagordningen godkändes.": they fill the gaps of those that have one. */
final class PointSentences {

    private static final int FEWEST_ALONE = 4;
    /** What points of a meeting say, and those of a list in a text do not. */
    private static final Pattern OF_MEETING = Words.pattern(
            "\\b(?:" + any("öppnade", "öppnades", "öppnar", "avslutade", "avslutades", "avslutar") + ")\\b");

    private PointSentences() {}

    /** The marks with those of the same form that go on from them one by one; where there are none, a run of a meeting. */
    static List<HeadingMark> fill(List<HeadingMark> titled, Map<String, List<HeadingMark>> sentences) {
        if (titled.isEmpty()) {
            return sentences.values().stream()
                    .map(PointSentences::run)
                    .filter(run -> run.size() >= FEWEST_ALONE)
                    .filter(run -> run.stream()
                            .anyMatch(mark -> OF_MEETING.matcher(mark.rest()).find()))
                    .findFirst()
                    .orElse(List.of());
        }
        String form = form(titled.get(0));
        List<HeadingMark> same = sentences.values().stream()
                .filter(marks -> form(marks.get(0)).equals(form))
                .findFirst()
                .orElse(List.of());
        return merge(titled, same);
    }

    private static String form(HeadingMark mark) {
        String written = mark.written();
        return written.replaceFirst("\\d+", "");
    }

    private static List<HeadingMark> run(List<HeadingMark> marks) {
        List<HeadingMark> run = new ArrayList<>();
        for (HeadingMark mark : marks) {
            if (run.isEmpty() ? mark.number() == 1 : mark.number() == last(run).number() + 1) {
                run.add(mark);
            }
        }
        return run;
    }

    private static List<HeadingMark> merge(List<HeadingMark> titled, List<HeadingMark> sentences) {
        List<HeadingMark> merged = new ArrayList<>(before(titled.get(0), sentences));
        int next = 0;
        for (HeadingMark sentence : sentences) {
            while (next < titled.size() && line(titled.get(next)) < line(sentence)) {
                merged.add(titled.get(next++));
            }
            boolean free = next == titled.size() || titled.get(next).number() > sentence.number();
            if (next > 0 && free && sentence.number() == last(merged).number() + 1) {
                merged.add(sentence);
            }
        }
        merged.addAll(titled.subList(next, titled.size()));
        return merged;
    }

    /** Those that count down from the first mark to the top. */
    private static Deque<HeadingMark> before(HeadingMark first, List<HeadingMark> sentences) {
        Deque<HeadingMark> before = new ArrayDeque<>();
        for (int i = sentences.size() - 1; i >= 0; i--) {
            HeadingMark next = before.isEmpty() ? first : before.getFirst();
            HeadingMark sentence = sentences.get(i);
            if (line(sentence) < line(next) && sentence.number() == next.number() - 1) {
                before.addFirst(sentence);
            }
        }
        return before;
    }

    private static int line(HeadingMark mark) {
        return mark.line().number();
    }

    private static HeadingMark last(List<HeadingMark> marks) {
        return marks.get(marks.size() - 1);
    }
}
