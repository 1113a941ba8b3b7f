// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of minutes that mean the same to a rule. They stand in files, one phrase a line, so that whoever knows the field can
 * read and mend them: a space is any space, a star any letters or none, a line that begins with # a remark. For any thread.
 */
public final class Phrases {

    private final String expression;
    private final Pattern pattern;

    /** With what letters the phrases begin, in lower case; null if it may be any. */
    private final BitSet initials;

    private Phrases(String expression, BitSet initials) {
        this.expression = expression;
        this.pattern = pattern("(?<![\\p{L}\\p{N}])" + expression + "(?![\\p{L}\\p{N}])");
        this.initials = initials;
    }

    /** The phrases of a file in the package of a class. */
    public static Phrases of(Class<?> owner, String file) {
        List<String> phrases = lines(owner, file)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        if (phrases.isEmpty()) {
            throw new IllegalStateException("no phrases in " + file + " of " + owner.getPackageName());
        }
        return new Phrases(
                phrases.stream().map(Phrases::expression).collect(Collectors.joining("|", "(?:", ")")),
                initials(phrases));
    }

    /** Both, in this order, with no more than some words of the same sentence between them. */
    public Phrases before(Phrases other, int words) {
        return new Phrases(expression + "(?:\\s+[^\\s.;]+){0," + words + "}?\\s+" + other.expression, initials);
    }

    /** Whether one of them stands in a text, as whole words. */
    public boolean in(CharSequence text) {
        Matcher matcher = pattern.matcher(text);
        if (initials == null) {
            return matcher.find();
        }
        // The expression would try each phrase at each letter.
        matcher.useTransparentBounds(true);
        for (int place = 0; place < text.length(); place++) {
            if (beginsWord(text, place)
                    && initials.get(folded(text.charAt(place)))
                    && matcher.region(place, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsWord(CharSequence text, int place) {
        return place == 0 || !Character.isLetterOrDigit(text.charAt(place - 1));
    }

    private static BitSet initials(List<String> phrases) {
        if (phrases.stream().anyMatch(phrase -> phrase.startsWith("*"))) {
            return null;
        }
        BitSet initials = new BitSet();
        phrases.forEach(phrase -> initials.set(folded(phrase.charAt(0))));
        return initials;
    }

    /** Alike for letters of either case, as expressions compare them. */
    private static char folded(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }

    /** An expression that takes no account of case, in all letters. */
    public static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String expression(String phrase) {
        return Stream.of(phrase.split("\\s+"))
                .map(word ->
                        Stream.of(word.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("\\p{L}*")))
                .collect(Collectors.joining("\\s+"));
    }

    private static Stream<String> lines(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no file " + file + " beside " + owner.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
