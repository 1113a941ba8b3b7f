// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.audience;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that may not be read, wherever they stand: as whole words, in the genitive too, in capitals, over a line end. */
final class Phrases {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");

    /** What one does not see in a text, such as a soft hyphen. */
    private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B-\u200D\u2060\uFEFF]*+");

    /** Matches nothing. */
    private static final Pattern NONE = Pattern.compile("(?!)");

    /** So long a text is known again by itself. */
    private static final int TELLING = 8;

    private final Pattern pattern;
    private final String whole;
    private final boolean hasDigits;

    private Phrases(Pattern pattern, String whole) {
        this.pattern = pattern;
        this.whole = whole;
        this.hasDigits = whole.chars().anyMatch(Character::isDigit);
    }

    static Phrases of(Collection<String> texts) {
        String alternatives = texts.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Phrases::wholeWords)
                .collect(Collectors.joining("|"));
        return new Phrases(
                alternatives.isEmpty()
                        ? NONE
                        : Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                texts.stream().map(Phrases::key).collect(Collectors.joining("\n")));
    }

    private static String wholeWords(String text) {
        String words = Arrays.stream(BLANKS.split(INVISIBLE.matcher(text).replaceAll("")))
                .map(Phrases::letters)
                .collect(Collectors.joining("[\\s\\h]+"));
        boolean endsInLetter = Character.isLetterOrDigit(text.codePointBefore(text.length()));
        return (Character.isLetterOrDigit(text.codePointAt(0)) ? "(?<![\\p{L}\\p{N}])" : "")
                + words
                + (endsInLetter ? "s?(?![\\p{L}\\p{N}])" : "");
    }

    private static String letters(String word) {
        return word.codePoints()
                .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                .collect(Collectors.joining(INVISIBLE.pattern()));
    }

    private static String key(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Whether there is a number among them, so that what was counted by them must go too. */
    boolean haveDigits() {
        return hasDigits;
    }

    boolean areIn(String text) {
        return pattern.matcher(text).find();
    }

    /** Where they stand in a text, from its beginning on. */
    List<MatchResult> placesIn(String text) {
        return pattern.matcher(text).results().toList();
    }

    String replacedIn(String text, String mark) {
        return pattern.matcher(text).replaceAll(Matcher.quoteReplacement(mark));
    }

    /** Whether a text was taken out of them. */
    boolean hold(String text) {
        String key = key(text);
        return key.length() >= TELLING && whole.contains(key);
    }
}
