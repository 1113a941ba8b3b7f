// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.layer;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import se.paragraf.model.text.Message;

/** The fixed words of documents in one language. For any thread. */
public final class Wording {

    private static final int LONGEST = 1_000_000;

    private final Locale language;
    private final Map<String, Word> words;

    public Wording(Locale language, Map<String, Word> words) {
        this.language = language;
        this.words = Map.copyOf(words);
    }

    public Locale language() {
        return language;
    }

    /**
     * A form of days or times.
     *
     * @throws LayerFault if there is none, or it is written wrong
     */
    public DateTimeFormatter form(String key) {
        try {
            return DateTimeFormatter.ofPattern(get(key), language);
        } catch (IllegalArgumentException e) {
            throw broken(words.get(key), key, e);
        }
    }

    /**
     * A word with values at its places. Numbers go in as they are, without grouping.
     *
     * @throws LayerFault if there is no such word, or its places are written wrong
     */
    public String get(String key, Object... values) {
        Word word = words.get(key);
        if (word == null) {
            throw new LayerFault(Message.of(Wording.class, "word.missing", key, language.toLanguageTag()));
        }
        Object[] texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = String.valueOf(values[i]);
        }
        if (length(word.pattern(), texts) > LONGEST) {
            throw new LayerFault(Message.of(Wording.class, "word.long", key, word.file(), Integer.toString(LONGEST)));
        }
        try {
            return new MessageFormat(word.pattern(), language).format(texts);
        } catch (IllegalArgumentException e) {
            throw broken(word, key, e);
        }
    }

    private static LayerFault broken(Word word, String key, IllegalArgumentException e) {
        return new LayerFault(
                Message.of(Wording.class, "word.broken", key, word.file(), String.valueOf(e.getMessage())));
    }

    /** No less than what comes of it: each place may stand for the longest value. */
    private static long length(String pattern, Object... texts) {
        long longest = 0;
        for (Object text : texts) {
            longest = Math.max(longest, text.toString().length());
        }
        return pattern.length()
                + longest * pattern.chars().filter(c -> c == '{').count();
    }
}
