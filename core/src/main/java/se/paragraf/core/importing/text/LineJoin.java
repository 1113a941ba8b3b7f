// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.importing.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins wrapped lines, and words that were split at a line end. A hyphen that may belong to the word stays, unless the source
 * has the word in one piece elsewhere. For one thread.
 */
public final class LineJoin {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\p{L}+");
    private static final Pattern LAST_WORD = Pattern.compile("\\p{L}+$");
    private static final Pattern CONJUNCTION = Pattern.compile("^(?:och|eller|samt|respektive)\\b.*");
    /** What verbs begin with; no hyphen stands between it and the rest. */
    private static final Pattern PREFIX =
            Pattern.compile("över|under|fram|förut|åter|genom|vidare|sam|gen|till|upp|utom|ned|bort|tillbaka");
    /** The letters of "m.m." and "t.ex.", which a line may end between. */
    private static final Pattern LETTER = Pattern.compile("(?:^|[\\h(])\\p{Ll}(?:\\.\\p{Ll})?\\.$");

    private static final Pattern FURTHER_LETTER = Pattern.compile("^(?:\\p{Ll}\\.|ex\\.|ex\\b).*");
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final int LONGEST_WORD = 60;

    private final List<String> texts;
    private Set<String> words;

    /**
     * Creates it for a source.
     *
     * @param texts all words of the source, in any pieces; kept, and looked at when they are needed
     */
    public LineJoin(List<String> texts) {
        this.texts = texts;
    }

    /**
     * Joins the next line to a text.
     *
     * @param text what stands before, not empty
     * @param next the line, not empty, without white space around it
     */
    public void append(StringBuilder text, String next) {
        int end = text.length() - 1;
        char last = text.charAt(end);
        if (last == SOFT_HYPHEN) {
            text.setLength(end);
        } else if (!endsSplit(text, last, next)) {
            text.append(isAbbreviated(text, next) ? "" : " ");
        } else if (Character.isLowerCase(next.charAt(0)) && isKnown(text, next)) {
            text.setLength(end);
        }
        text.append(next);
    }

    private static boolean endsSplit(StringBuilder text, char last, String next) {
        return last == '-'
                && text.length() > 1
                && Character.isLetterOrDigit(text.charAt(text.length() - 2))
                && Character.isLetterOrDigit(next.charAt(0))
                && !CONJUNCTION.matcher(next).matches();
    }

    private static boolean isAbbreviated(StringBuilder text, String next) {
        return FURTHER_LETTER.matcher(next).matches()
                && LETTER.matcher(text.substring(Math.max(0, text.length() - LONGEST_WORD)))
                        .find();
    }

    /** True where the two halves make a word that stands elsewhere in one piece. */
    private boolean isKnown(StringBuilder text, String next) {
        int end = text.length() - 1;
        Matcher first = LAST_WORD.matcher(text.substring(Math.max(0, end - LONGEST_WORD), end));
        Matcher second = FIRST_WORD.matcher(next);
        return first.find()
                && second.find()
                && (PREFIX.matcher(first.group()).matches() || words().contains(first.group() + second.group()));
    }

    private Set<String> words() {
        if (words == null) {
            words = new HashSet<>();
            for (String text : texts) {
                Matcher word = WORD.matcher(text);
                while (word.find()) {
                    words.add(word.group());
                }
            }
        }
        return words;
    }
}
