// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.core.importing.text.Line;

/** Tells a list of contents from the paragraphs that it lists. */
final class Contents {

    private static final int LONGEST = 250;
    private static final int FEWEST = 2;
    private static final Pattern PAGE = Pattern.compile("(?:[\\h.…_·]{2,}|\\h)\\d{1,4}\\h*$|[\\h.…_·]+$");
    private static final Pattern LEADER = Pattern.compile("[.…_·]{3,}\\h*\\d{1,4}\\h*$");
    private static final Pattern NUMBER = Pattern.compile("^\\h*(?:§\\h?)?\\d{1,4}(?:\\h?§)?[.):]?\\h+");
    private static final Pattern RUBRIC = Pattern.compile(
            "^\\h*(?:Innehåll(?:sförteckning)?|Ärendeförteckning|Ärendelista|Ärenden|Dagordning|Föredragningslista|Paragrafer)\\h*:?\\h*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Contents() {}

    /** The headings without those that only announce a later one of the same number and title. */
    static List<Heading> without(List<Heading> headings) {
        Map<String, Integer> lastPlace = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            lastPlace.put(heading.number() + " " + lower(heading.text()), i);
            lastPlace.put(heading.number() + "", i);
        }
        int end = 0;
        while (end < headings.size() && announces(headings, end, lastPlace) && stands(headings, end)) {
            end++;
        }
        return end < FEWEST ? headings : headings.subList(end, headings.size());
    }

    private static boolean announces(List<Heading> headings, int i, Map<String, Integer> lastPlace) {
        Heading heading = headings.get(i);
        boolean led = LEADER.matcher(heading.text()).find();
        return led && lastPlace.get(heading.number() + "") > i
                || Stream.of(lower(heading.text()), withoutPage(heading.text()))
                        .anyMatch(title -> lastPlace.getOrDefault(heading.number() + " " + title, i) > i);
    }

    /** True where nothing stands between an entry and the one before. */
    private static boolean stands(List<Heading> headings, int i) {
        return i == 0
                || headings.get(i).first().number() - headings.get(i - 1).last().number() <= FEWEST;
    }

    /** The lines of the list: entries of headings, bare titles in a row before the first paragraph, and its rubric. */
    static List<Line> of(List<Line> lines, List<Heading> found, List<Heading> kept) {
        Set<Line> contents = new HashSet<>();
        found.subList(0, found.size() - kept.size()).forEach(heading -> contents.addAll(heading.lines()));
        if (!kept.isEmpty()) {
            Set<String> titles = new HashSet<>();
            kept.forEach(heading -> titles.add(lower(heading.text())));
            titles.remove("");
            List<Line> before = lines.subList(0, kept.get(0).first().number() - 1);
            List<Line> entries = before.stream()
                    .filter(line -> !line.isBlank() && line.text().length() <= LONGEST)
                    .filter(line -> isEntry(NUMBER.matcher(line.text()).replaceFirst(""), titles))
                    .toList();
            if (entries.size() >= FEWEST) {
                contents.addAll(entries);
            }
            if (!contents.isEmpty()) {
                before.stream()
                        .filter(line -> RUBRIC.matcher(line.text()).matches())
                        .forEach(contents::add);
            }
        }
        return new ArrayList<>(lines.stream().filter(contents::contains).toList());
    }

    private static boolean isEntry(String text, Set<String> titles) {
        return titles.contains(lower(text)) || titles.contains(withoutPage(text));
    }

    private static String withoutPage(String title) {
        return lower(PAGE.matcher(title.strip()).replaceFirst(""));
    }

    private static String lower(String title) {
        return HeadingText.titleOf(title).toLowerCase(Locale.ROOT);
    }
}
