// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.paragraf.core.importing.text.Line;
import se.paragraf.importer.text.internal.value.Clock;
import se.paragraf.importer.text.internal.value.Dates;

/** Finds out whether labels stand below their values, as where a table was read column by column, and turns them round. */
public final class ValuesFirst {

    private static final int FEWEST = 2;
    private static final int LONGEST_LABEL = 60;

    private final List<Line> lines;
    /** The labels that have a line for themselves, by their place. */
    private final Map<Integer, Label> alone = new HashMap<>();

    private ValuesFirst(List<Line> part) {
        this.lines = part.stream().filter(line -> !line.isBlank()).toList();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text().strip();
            if (text.length() <= LONGEST_LABEL) {
                int place = i;
                LabelFinder.whole(text).filter(ValuesFirst::isField).ifPresent(label -> alone.put(place, label));
            }
        }
    }

    /** The lines, each label above its values. */
    public static List<Line> turned(List<Line> part) {
        int end = 0;
        while (end < part.size() && !endsHead(part.get(end).text())) {
            end++;
        }
        ValuesFirst order = new ValuesFirst(part.subList(0, end));
        if (!order.isValuesFirst()) {
            return part;
        }
        List<Line> turned = new ArrayList<>(order.turn());
        turned.addAll(part.subList(end, part.size()));
        return turned;
    }

    /** Signatures and notice have an order of their own. */
    private static boolean endsHead(String text) {
        return LabelFinder.at(text)
                .filter(label -> label == Label.SIGNATURES || label == Label.NOTICE_HEAD)
                .isPresent();
    }

    private static boolean isField(Label label) {
        boolean signed = label.is(LabelKind.SIGNATURE) && label != Label.SIGNATURES;
        return signed || label.is(LabelKind.HEADER) || label.kind().isAttendance() || label == Label.ADJUSTMENT_PLACE;
    }

    /** Every label has a line right above, the last has nothing below, and so have the others or time proves it. */
    private boolean isValuesFirst() {
        if (alone.size() < FEWEST) {
            return false;
        }
        int first = alone.keySet().stream().mapToInt(i -> i).min().orElseThrow();
        int last = alone.keySet().stream().mapToInt(i -> i).max().orElseThrow();
        return alone.keySet().stream().allMatch(i -> i > 0 && isValue(i - 1) && touch(i - 1, i))
                && !isFollowed(last)
                && (alone.keySet().stream().noneMatch(this::isFollowed) || isTimeAbove(first));
    }

    private boolean isFollowed(int i) {
        return i + 1 < lines.size() && touch(i, i + 1) && isValue(i + 1);
    }

    private boolean isTimeAbove(int i) {
        Label label = alone.get(i);
        boolean time = label == Label.PLACE_AND_TIME || label == Label.TIME || label == Label.DATE_AND_TIME;
        String above = lines.get(i - 1).text();
        return time && !Clock.in(Dates.without(above), false).isEmpty();
    }

    private boolean isValue(int i) {
        return LabelFinder.at(lines.get(i).text()).isEmpty();
    }

    private boolean touch(int above, int below) {
        return lines.get(below).number() - lines.get(above).number() == 1;
    }

    private List<Line> turn() {
        Map<Integer, Line> before = new HashMap<>();
        Set<Line> moved = new HashSet<>();
        int first = alone.keySet().stream().mapToInt(i -> i).min().orElseThrow();
        for (int i : alone.keySet()) {
            int start = i - 1;
            boolean separate = i != first || !isFollowed(i);
            while (separate && start > 0 && touch(start - 1, start) && isValue(start - 1)) {
                start--;
            }
            before.put(start, lines.get(i));
            moved.add(lines.get(i));
        }
        List<Line> turned = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (before.containsKey(i)) {
                turned.add(before.get(i));
            }
            if (!moved.contains(lines.get(i))) {
                turned.add(lines.get(i));
            }
        }
        return turned;
    }
}
