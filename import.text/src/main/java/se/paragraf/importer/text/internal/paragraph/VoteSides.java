// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static se.paragraf.importer.text.internal.paragraph.Words.any;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.model.minutes.BallotChoice;

/** Finds who stood on which side in prose that says neither yes nor no: "Bo Ek röstade för, Eva Ås mot". */
final class VoteSides {

    private static final String NAMED = "(?-i:" + Words.NAME + ")(?:\\h*\\([^)]{1,20}\\))?";
    /** People, parted by commas and "och". */
    static final String NAMES = "(" + NAMED + "(?:(?:,\\h*(?:och\\h+)?|\\h+(?:och|samt)\\h+)" + NAMED + "){0,100}+)";

    private static final String VOTES = any("röstar", "röstade");
    private static final String SIDE = "((?:" + any("för") + "\\h+)?(?:bifall|avslag)|" + any("för") + "|e?mot)\\b";
    private static final Pattern NAMES_FIRST =
            Words.pattern("(?:" + NAMES + "\\h+(?:" + VOTES + ")|\\b(?:" + VOTES + ")\\h+" + NAMES + ")\\h+" + SIDE);
    private static final Pattern SIDE_FIRST = Words.pattern("(?:(?:^|[\\h,])" + SIDE + "[^.:;,]{0,60}?\\h+(?:" + VOTES
            + ")\\h*:?|^" + SIDE + "(?:\\h+\\p{L}+){0,2}\\h*(?:\\(\\d{1,3}\\))?\\h*:)\\h*" + NAMES);
    private static final Pattern ABSTAINS_FIRST = Words.pattern(
            "(?:^|[,;]\\h)(?:" + any("avstår", "avstod") + ")(?:\\h+" + any("gör", "gjorde") + ")?\\h+" + NAMES);
    private static final Pattern REVERSED =
            Words.pattern("\\b(?:" + any("avslå") + "|avslag)\\b[^.,;]{0,60}\\bröstar\\h+ja\\b|\\bja[-\\h]?"
                    + any("röst", "röstar") + "\\b[^.,;]{0,30}\\bavsl");
    private static final Pattern LAYS_DOWN = Words.pattern(NAMES + "\\h+(?:(?:la|lade|" + any("lägger")
            + ")\\h+ne(?:d|r)\\h+(?:sin|sina)\\h+" + any("röst", "röster") + "|(?:" + VOTES + ")\\h+blankt)\\b");
    private static final Pattern REST = Words.pattern("\\b(?:" + any("övriga", "resterande") + "|samtliga|alla)\\b");
    private static final Pattern YES_OR_NO = Words.pattern("\\b(?:ja|nej)\\b");

    record Side(List<String> names, BallotChoice choice) {}

    private record Told(String names, String word) {}

    private VoteSides() {}

    /** True where somebody votes who is not named. */
    static boolean leavesOut(String sentence) {
        return REST.matcher(sentence).find();
    }

    /** True where yes stands for what is against: then bifall and avslag say nothing of yes and no. */
    static boolean reverses(String text) {
        return REVERSED.matcher(text).find();
    }

    /** Who lays down his vote. */
    static List<String> laidDown(String sentence) {
        return Stream.of(LAYS_DOWN, ABSTAINS_FIRST)
                .map(pattern -> pattern.matcher(sentence))
                .filter(Matcher::find)
                .flatMap(matcher -> PersonNames.in(matcher.group(1)).stream())
                .toList();
    }

    /**
     * The sides of a sentence; empty if what they stand for cannot be told. Where both sides are for something, the
     * first is that of yes.
     */
    static List<Side> in(String sentence) {
        if (YES_OR_NO.matcher(sentence).find()) {
            return List.of();
        }
        List<Told> told = new ArrayList<>();
        Matcher names = NAMES_FIRST.matcher(sentence);
        while (names.find()) {
            told.add(new Told(names.group(1) == null ? names.group(2) : names.group(1), names.group(3)));
        }
        Matcher side = SIDE_FIRST.matcher(sentence);
        while (told.isEmpty() && side.find()) {
            told.add(new Told(side.group(3), side.group(1) == null ? side.group(2) : side.group(1)));
        }
        return sides(told);
    }

    private static List<Side> sides(List<Told> told) {
        List<Side> sides = new ArrayList<>();
        Set<String> before = new HashSet<>();
        for (Told side : told) {
            boolean second = !before.add(side.word().toLowerCase(Locale.ROOT));
            choice(side.word().toLowerCase(Locale.ROOT), second)
                    .ifPresent(choice -> sides.add(new Side(PersonNames.in(side.names()), choice)));
        }
        boolean known = sides.size() == told.size() && (told.size() < 3 || before.size() == told.size());
        return known ? sides : List.of();
    }

    private static Optional<BallotChoice> choice(String side, boolean second) {
        boolean against = side.endsWith("avslag") || side.endsWith("mot");
        if (second) {
            return against ? Optional.empty() : Optional.of(BallotChoice.NO);
        }
        return Optional.of(against ? BallotChoice.NO : BallotChoice.YES);
    }
}
