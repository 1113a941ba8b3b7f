// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.paragraf.importer.text.internal.repair.word.Place;
import se.paragraf.importer.text.internal.repair.word.Speller;

/**
 * A word in a line.
 *
 * @param line the line
 * @param start the place of its first letter
 * @param end the place after its last
 */
record Token(String line, int start, int end) {

    static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private static final Pattern ADDRESS =
            Pattern.compile("@|://|^www\\.|\\.(?:se|com|org|nu|eu|pdf|docx?|xlsx?)\\W*$|[/\\\\_]\\w+[/\\\\_]");
    private static final String ADDRESS_SIGNS = "@/.\\_";
    private static final String SENTENCE_ENDS = ".:!?;|•§\t(\"”–—";
    private static final List<String> BESIDE_A_PLACE =
            List.of("kommun", "kommuns", "kommuner", "kommuners", "kommunerna", "stad", "stads", "läns", "region");
    private static final int LONGEST_ABBREVIATION = 3;

    /** The words of a line that can be damaged: neither numbers nor addresses. */
    static List<Token> of(String line) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            if (Character.isWhitespace(line.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
                end++;
            }
            if (!isAddress(line, at, end)) {
                addWords(tokens, line, at, end);
            }
            at = end;
        }
        return tokens;
    }

    private static boolean isAddress(String line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (ADDRESS_SIGNS.indexOf(line.charAt(i)) >= 0) {
                return ADDRESS.matcher(line).region(from, to).find();
            }
        }
        return false;
    }

    private static void addWords(List<Token> tokens, String line, int from, int to) {
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && isPart(line.charAt(end))) {
                end++;
            }
            if (isWord(line, at, end)) {
                tokens.add(new Token(line, at, end));
            }
            at = Math.max(end, at + 1);
        }
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '&';
    }

    /**
     * A word has letters; where one of them may be a figure, no capitals but the first: "4b" could be one, "B2" not.
     * Capitals alone are a word if they are many.
     */
    private static boolean isWord(String line, int start, int end) {
        int letters = 0;
        int capitals = 0;
        for (int i = start; i < end; i++) {
            letters += Character.isLetter(line.charAt(i)) ? 1 : 0;
            capitals += Character.isUpperCase(line.charAt(i)) ? 1 : 0;
        }
        int others = end - start - letters;
        if (others == 0) {
            return letters > 1 && (capitals < letters || letters > LONGEST_ABBREVIATION);
        }
        boolean capitalised = capitals == 1 && letters > 2 && Character.isUpperCase(line.charAt(start));
        return others == 1 && letters > 0 && (capitals == 0 || capitalised);
    }

    String text() {
        return line.substring(start, end);
    }

    String lower() {
        return text().toLowerCase(SWEDISH);
    }

    boolean hasCapital() {
        return Character.isUpperCase(line.charAt(start));
    }

    boolean isInCapitals() {
        return line.substring(start, end).chars().noneMatch(Character::isLowerCase);
    }

    /** True if a hyphen joins it to something: it may be half a word. */
    boolean isPartOfWord() {
        return end < line.length()
                && line.charAt(end) == '-'
                && line.substring(end + 1).isBlank();
    }

    boolean startsSentence() {
        for (int i = start - 1; i >= 0; i--) {
            char c = line.charAt(i);
            if (SENTENCE_ENDS.indexOf(c) >= 0) {
                return true;
            }
            if (Character.isLetter(c)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells what it can be.
     *
     * @param before the word before in the line as it was read, in small letters, or null
     */
    Place place(Token previous, String before, Token next) {
        if (!hasCapital()) {
            return Place.WORD;
        }
        if (isInCapitals()) {
            return Place.START;
        }
        if (next != null && BESIDE_A_PLACE.contains(next.lower()) && isBeside(next)) {
            return Place.NAME;
        }
        if (startsSentence()) {
            return next != null && next.hasCapital() && isBeside(next) ? Place.NAME : Place.START;
        }
        boolean afterName =
                previous != null && previous.hasCapital() && previous.isBeside(this) && !Speller.isCommon(before);
        return afterName ? Place.SURNAME : Place.NAME;
    }

    private boolean isBeside(Token next) {
        return next.start == end + 1 && line.charAt(end) == ' ';
    }

    /** The word in the case of this one. */
    String inCaseOf(String word) {
        String text = text();
        if (isInCapitals() && text.length() > 1) {
            return word.toUpperCase(SWEDISH);
        }
        boolean sure = Character.toLowerCase(text.charAt(0)) == word.charAt(0) || "AO".indexOf(text.charAt(0)) >= 0;
        boolean capital = sure ? hasCapital() : startsSentence() && !Character.isLowerCase(text.charAt(0));
        return capital ? word.substring(0, 1).toUpperCase(SWEDISH) + word.substring(1) : word;
    }
}
