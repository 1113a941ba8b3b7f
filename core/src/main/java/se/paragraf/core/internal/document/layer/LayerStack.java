// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.layer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import se.paragraf.core.export.ExportException;
import se.paragraf.model.text.Message;

/** The layers that dress one document, one upon the other. For any thread. */
public final class LayerStack {

    private static final Pattern NO_NAME = Pattern.compile("[^\\w.-]");

    private final Map<Locale, Wording> wordings = new ConcurrentHashMap<>();

    /** From the highest to the lowest, by names that differ. */
    private final Map<String, Layer> layers = new LinkedHashMap<>();

    LayerStack(List<Layer> layers) {
        Set<String> taken = new HashSet<>();
        for (Layer layer : layers) {
            String plain = NO_NAME.matcher(layer.source().name()).replaceAll("_");
            String name = plain;
            for (int again = 2; !taken.add(name); again++) {
                name = plain + "-" + again;
            }
            this.layers.put(name, layer);
        }
    }

    /** What tells it from other stacks: the same means the same texts. */
    public List<String> checksums() {
        return layers.values().stream().map(Layer::checksum).toList();
    }

    /** All templates by the names of layer and file: built-in/minutes.vm. */
    public Map<String, String> templates() {
        Map<String, String> templates = new LinkedHashMap<>();
        layers.forEach((name, layer) -> layer.texts().forEach((file, text) -> {
            if (TemplateFiles.isDocument(file) || TemplateFiles.isMacros(file)) {
                templates.put(name + "/" + file, text);
            }
        }));
        return templates;
    }

    /** The names of the files of macros, the lowest layer first, so that a macro of a higher one replaces it. */
    public List<String> libraries() {
        List<String> libraries = new ArrayList<>();
        layers.forEach((name, layer) -> libraries.addAll(
                0,
                layer.texts().keySet().stream()
                        .filter(TemplateFiles::isMacros)
                        .map(file -> name + "/" + file)
                        .toList()));
        return libraries;
    }

    /** The name with its layer of the file that is in force. */
    public Optional<String> find(String file) {
        return layers.entrySet().stream()
                .filter(layer -> layer.getValue().source().files().contains(file))
                .findFirst()
                .map(layer -> layer.getKey() + "/" + file);
    }

    /** The text that is in force. */
    public Optional<String> text(String file) {
        return layers.values().stream()
                .map(layer -> layer.texts().get(file))
                .filter(text -> text != null)
                .findFirst();
    }

    /** The file, with its layer and the line, in which something stands, the highest first: folder/minutes.vm:12. */
    public Optional<String> whereIs(String sought) {
        for (Map.Entry<String, Layer> layer : layers.entrySet()) {
            for (Map.Entry<String, String> file : layer.getValue().texts().entrySet()) {
                int at = file.getValue().indexOf(sought);
                if (at >= 0) {
                    long line = 1
                            + file.getValue()
                                    .chars()
                                    .limit(at)
                                    .filter(c -> c == '\n')
                                    .count();
                    return Optional.of(layer.getKey() + "/" + file.getKey() + ":" + line);
                }
            }
        }
        return Optional.empty();
    }

    /** The bytes of the file that is in force. */
    public Optional<byte[]> bytes(String file) throws ExportException {
        for (Layer layer : layers.values()) {
            if (layer.source().files().contains(file)) {
                return Optional.of(layer.bytes(file));
            }
        }
        return Optional.empty();
    }

    /**
     * The words in a language. One in the language itself goes before one that stands for all languages, even if that
     * is of a higher layer: a document has one language.
     */
    public Wording wording(Locale language) throws ExportException {
        Wording wording = wordings.get(language);
        if (wording == null) {
            wording = readWording(language);
            wordings.put(language, wording);
        }
        return wording;
    }

    private Wording readWording(Locale language) throws ExportException {
        List<Layer> lowestFirst = new ArrayList<>(layers.values());
        List<String> names = new ArrayList<>(layers.keySet());
        Map<String, Word> words = new LinkedHashMap<>();
        boolean isKnown = language.getLanguage().equals(WordFiles.LANGUAGE_OF_ALL);
        for (String file : WordFiles.of(language)) {
            for (int i = lowestFirst.size() - 1; i >= 0; i--) {
                String text = lowestFirst.get(i).texts().get(file);
                if (text != null) {
                    isKnown |= !file.equals(WordFiles.ALL);
                    WordFiles.read(names.get(i) + "/" + file, text, words);
                }
            }
        }
        // English words in a document that says it is Finnish would be read aloud as Finnish.
        if (!isKnown) {
            throw new ExportException(
                    Message.of(LayerStack.class, "language.missing", language.toLanguageTag(), language.getLanguage()));
        }
        return new Wording(language, words);
    }
}
