// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.layer;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import se.paragraf.core.export.ExportException;
import se.paragraf.model.text.Message;

/** Reads the files of words. */
final class WordFiles {

    /** The words for what a language has none of its own for. */
    static final String ALL = "words.properties";

    /** The language in which these are. */
    static final String LANGUAGE_OF_ALL = "en";

    private WordFiles() {}

    /** The files that have words of a language, the least special first. */
    static List<String> of(Locale language) {
        List<String> files = new ArrayList<>(List.of(ALL));
        if (!language.getLanguage().isEmpty()) {
            files.add("words_" + language.getLanguage() + ".properties");
            if (!language.getCountry().isEmpty()) {
                files.add("words_" + language.getLanguage() + "_" + language.getCountry() + ".properties");
            }
        }
        return files;
    }

    static void read(String file, String text, Map<String, Word> words) throws ExportException {
        Properties properties = new Properties();
        try {
            // A byte order mark would be part of the first key.
            properties.load(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (IOException | IllegalArgumentException e) {
            throw new ExportException(
                    Message.of(WordFiles.class, "words.broken", file, String.valueOf(e.getMessage())), e);
        }
        properties.stringPropertyNames().forEach(key -> words.put(key, new Word(properties.getProperty(key), file)));
    }
}
