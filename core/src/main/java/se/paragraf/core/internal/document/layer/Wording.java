// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.layer;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import se.paragraf.model.text.Message;

/** The fixed words of documents in one language. For any thread. */
public final class Wording {

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
        try {
            return new MessageFormat(word.pattern(), language).format(texts);
        } catch (IllegalArgumentException e) {
            throw new LayerFault(
                    Message.of(Wording.class, "word.broken", key, word.file(), String.valueOf(e.getMessage())));
        }
    }
}
