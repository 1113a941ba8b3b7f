// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.lines;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import se.paragraf.export.docx.internal.xml.Element;
import se.paragraf.export.docx.internal.xml.XmlHandler;

/** Reads the lists of a Word document, and counts their items as Word does. */
final class Numberings implements XmlHandler {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final Map<String, ListLevel[]> patterns = new HashMap<>();
    private final Map<String, String> patternByStyle = new HashMap<>();
    private final Map<String, String> styleOfPattern = new HashMap<>();
    private final Map<String, String> patternOf = new HashMap<>();
    private final Map<String, ListLevel[]> ownLevels = new HashMap<>();
    private final Map<String, Integer[]> ownStarts = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private String pattern;
    private String list;
    private ListLevel level;
    private int depth;

    @Override
    public void start(Element element) {
        String value = Objects.requireNonNullElse(element.attribute("val"), "");
        switch (element.name()) {
            case "abstractNum" -> {
                pattern = Objects.requireNonNullElse(element.attribute("abstractNumId"), "");
                patterns.put(pattern, new ListLevel[ListPlace.LEVELS]);
            }
            case "styleLink" -> patternByStyle.put(value, pattern);
            case "numStyleLink" -> styleOfPattern.put(pattern, value);
            case "num" -> list = Objects.requireNonNullElse(element.attribute("numId"), "");
            case "abstractNumId" -> patternOf.put(list, value);
            case "lvlOverride" -> depth = depth(element);
            case "startOverride" -> {
                if (list != null && NUMBER.matcher(value).matches()) {
                    ownStarts.computeIfAbsent(list, key -> new Integer[ListPlace.LEVELS])[depth] =
                            Integer.valueOf(value);
                }
            }
            case "lvl" -> startLevel(element);
            default -> {
                if (level != null) {
                    ofLevel(element.name(), value);
                }
            }
        }
    }

    private static int depth(Element element) {
        return ListPlace.level(Objects.requireNonNullElse(element.attribute("ilvl"), ""));
    }

    private void startLevel(Element element) {
        ListLevel[] levels = list == null
                ? patterns.get(pattern)
                : ownLevels.computeIfAbsent(list, key -> new ListLevel[ListPlace.LEVELS]);
        level = new ListLevel();
        if (levels != null) {
            levels[depth(element)] = level;
        }
    }

    private void ofLevel(String name, String value) {
        switch (name) {
            case "start" -> {
                if (NUMBER.matcher(value).matches()) {
                    level.start(Integer.parseInt(value));
                }
            }
            case "numFmt" -> level.format(value);
            case "lvlText" -> level.text(value);
            case "lvlRestart" -> {
                if (value.equals("0")) {
                    level.never();
                }
            }
            default -> {
                // looks only
            }
        }
    }

    @Override
    public void text(String text) {
        // has no meaning
    }

    @Override
    public void end(String name) {
        if (name.equals("lvl")) {
            level = null;
        } else if (name.equals("num")) {
            list = null;
        }
    }

    /** Counts an item and returns its mark; a bullet is a hyphen. Empty if the place is in no list, or has no mark. */
    String next(ListPlace place) {
        String found = patternOf(place.number());
        ListLevel[] levels = levels(place.number(), found);
        ListLevel own = levels[place.level()];
        if (own == null) {
            return "";
        }
        if (own.isBullet()) {
            return "-";
        }
        int[] count = counts.computeIfAbsent(found, key -> fresh());
        begin(place.number(), count);
        count(count, levels, place.level());
        return PLACE.matcher(own.text())
                .replaceAll(part -> written(levels, count, part.group(1).charAt(0) - '1'))
                .strip();
    }

    private String patternOf(String number) {
        String own = patternOf.getOrDefault(number, "");
        String style = styleOfPattern.get(own);
        return style == null ? own : patternByStyle.getOrDefault(style, own);
    }

    private ListLevel[] levels(String number, String found) {
        ListLevel[] levels =
                patterns.getOrDefault(found, new ListLevel[ListPlace.LEVELS]).clone();
        ListLevel[] own = ownLevels.getOrDefault(number, new ListLevel[ListPlace.LEVELS]);
        Integer[] starts = ownStarts.getOrDefault(number, new Integer[ListPlace.LEVELS]);
        for (int i = 0; i < levels.length; i++) {
            levels[i] = own[i] == null ? levels[i] : own[i];
            if (starts[i] != null && levels[i] != null) {
                levels[i] = new ListLevel(levels[i]);
                levels[i].start(starts[i]);
            }
        }
        return levels;
    }

    private static int[] fresh() {
        int[] count = new int[ListPlace.LEVELS];
        Arrays.fill(count, -1);
        return count;
    }

    /** A list with starts of its own counts anew from its first item on. */
    private void begin(String number, int[] count) {
        Integer[] starts = ownStarts.get(number);
        if (starts != null && begun.add(number)) {
            for (int i = 0; i < count.length; i++) {
                count[i] = starts[i] == null ? count[i] : -1;
            }
        }
    }

    private static void count(int[] count, ListLevel[] levels, int depth) {
        count[depth] = count[depth] < 0 ? levels[depth].start() : count[depth] + 1;
        for (int i = 0; i < depth; i++) {
            if (count[i] < 0 && levels[i] != null) {
                count[i] = levels[i].start();
            }
        }
        for (int i = depth + 1; i < count.length; i++) {
            count[i] = levels[i] != null && !levels[i].restarts() ? count[i] : -1;
        }
    }

    private static String written(ListLevel[] levels, int[] count, int depth) {
        return levels[depth] == null || count[depth] < 0 ? "" : levels[depth].written(count[depth]);
    }
}
