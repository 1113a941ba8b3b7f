// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.BiConsumer;

/** A list of this bundle: rows of "key: words"; a row without a key goes on with the words of the one before. */
final class WordList {

    static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private static final String FOLDER = "/se/paragraf/importer/text/internal/repair/";

    private WordList() {}

    static void forEach(String name, BiConsumer<String, String> row) {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(WordList.class.getResourceAsStream(FOLDER + name), StandardCharsets.UTF_8))) {
            String key = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.startsWith("#")) {
                    int colon = line.indexOf(": ");
                    key = colon < 0 ? key : line.substring(0, colon);
                    row.accept(key, colon < 0 ? line : line.substring(colon + 2));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + name + " cannot be read", e);
        }
    }
}
