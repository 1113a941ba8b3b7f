// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.model.federation.Federation;

/**
 * Reads phrases: a name in brackets on a line of its own, and below it the text, a paragraph a line; a line that begins with
 * {@code Beslut:} is a decision. What stands after {@code #} at the beginning of a line is left out.
 */
public final class Phrases {

    /** The file beside the minutes in which a body keeps phrases of its own. */
    public static final String FILE = "fraser.txt";

    private static final Logger LOG = LoggerFactory.getLogger(Phrases.class);
    private static final String DECISION = "Beslut:";
    private static final int LARGEST_FILE = 200_000;

    private Phrases() {}

    /** Those that come with the application, in the language of the minutes. */
    static List<Phrase> builtIn() {
        try (InputStream in = Phrases.class.getResourceAsStream(FILE)) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of a folder; none where it has no such file, or it cannot be read. */
    static List<Phrase> in(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST_FILE
                    ? read(Files.readString(file))
                    : List.of();
        } catch (IOException e) {
            LOG.warn("{} cannot be read: {}", file, e.toString());
            return List.of();
        }
    }

    /** Those of the body: the words of its standing items, each by the name of the item. */
    static List<Phrase> of(Federation body) {
        StringBuilder text = new StringBuilder();
        body.getStandingItems().stream()
                .filter(item -> item.getTitle() != null && item.getText() != null)
                .forEach(item -> text.append('[')
                        .append(item.getTitle().strip())
                        .append("]\n")
                        .append(item.getText())
                        .append('\n'));
        return read(text.toString());
    }

    static List<Phrase> read(String text) {
        List<Phrase> phrases = new ArrayList<>();
        String name = null;
        List<Phrase.Sentence> sentences = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[") && line.endsWith("]") && line.length() > 2) {
                add(name, sentences, phrases);
                name = line.substring(1, line.length() - 1).strip();
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                boolean decides = line.startsWith(DECISION);
                String words = decides ? line.substring(DECISION.length()).strip() : line;
                sentences.add(new Phrase.Sentence(words, decides));
            }
        }
        add(name, sentences, phrases);
        return phrases;
    }

    private static void add(String name, List<Phrase.Sentence> sentences, List<Phrase> phrases) {
        if (name != null && !sentences.isEmpty()) {
            phrases.add(new Phrase(name, List.copyOf(sentences)));
        }
        sentences.clear();
    }
}
