// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.layer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.core.document.spi.TemplateSource;
import se.paragraf.core.export.ExportException;
import se.paragraf.model.federation.Document;

/** The layers of templates that are installed. For any thread. */
public final class Layers {

    private final List<TemplateSource> sources;
    private final Set<String> documents;
    private final Map<TemplateSource, Layer> read = new ConcurrentHashMap<>();
    private final Recent<List<String>, LayerStack> stacks = new Recent<>();

    /**
     * Reads nothing yet.
     *
     * @param services the layers of bundles, the most preferred first
     * @param kinds the names of the kinds of documents
     */
    public Layers(List<TemplateSource> services, List<String> kinds) {
        Stream<TemplateSource> dresses = services.stream().filter(source -> !source.isBuiltIn());
        Stream<TemplateSource> base = services.stream().filter(TemplateSource::isBuiltIn);
        sources = Stream.concat(Stream.concat(dresses, base), Stream.of(BuiltInTemplates.source()))
                .toList();
        documents = Stream.concat(
                        kinds.stream().map(kind -> kind + ".vm"),
                        sources.stream()
                                .flatMap(source -> source.files().stream())
                                .filter(TemplateFiles::isDocument))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those that lie below all dresses, highest first. */
    public List<TemplateSource> builtIn() {
        return sources.stream().filter(TemplateSource::isBuiltIn).toList();
    }

    /** Whether a file has words, of which every layer adds some. */
    public static boolean isWords(String file) {
        return TemplateFiles.isWords(file);
    }

    /** Those that dress a document, with a folder above all if the user named one. */
    public LayerStack dressing(Document content, Optional<Path> folder) throws ExportException {
        List<Layer> layers = new ArrayList<>();
        if (folder.isPresent()) {
            layers.add(Layer.read(FolderTemplates.of(folder.get(), documents)));
        }
        for (TemplateSource source : sources) {
            if (source.isFor(content)) {
                layers.add(layer(source));
            }
        }
        return stacks.get(layers.stream().map(Layer::checksum).toList(), checksums -> new LayerStack(layers));
    }

    private Layer layer(TemplateSource source) throws ExportException {
        Layer layer = read.get(source);
        if (layer == null) {
            layer = Layer.read(source);
            read.put(source, layer);
        }
        return layer;
    }
}
