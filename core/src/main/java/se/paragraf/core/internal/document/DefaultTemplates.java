// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.paragraf.core.document.Templates;
import se.paragraf.core.document.spi.TemplateSource;
import se.paragraf.core.internal.document.layer.Layers;
import se.paragraf.model.file.AtomicFiles;

/** Writes what is built in, with the schema of the markup and a word on how to begin. */
@Component
public final class DefaultTemplates implements Templates {

    private static final List<String> BESIDE = List.of("document.rnc", "README.txt", "README.sv.txt");

    private final Layers layers;

    @Activate
    public DefaultTemplates(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<TemplateSource> sources) {
        layers = new Layers(sources, List.of());
    }

    @Override
    public List<Path> export(Path folder) throws IOException {
        SortedMap<String, Opening> files = new TreeMap<>();
        for (String file : BESIDE) {
            files.put(file, () -> DefaultTemplates.class.getResourceAsStream(file));
        }
        for (TemplateSource source : layers.builtIn()) {
            for (String file : source.files()) {
                Opening higher = files.get(file);
                if (higher == null) {
                    files.put(file, () -> source.open(file));
                } else if (Layers.isWords(file)) {
                    // Each layer brings words of its own; of two that are the same, the last in a file counts.
                    files.put(file, () -> joined(source.open(file), higher.open()));
                }
            }
        }
        for (String file : files.keySet()) {
            Path target = folder.resolve(file);
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileSystemException(target.toString(), null, "File exists");
            }
        }
        List<Path> written = new ArrayList<>();
        try (AtomicFiles atomic = new AtomicFiles()) {
            for (var file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                try (InputStream in = file.getValue().open();
                        OutputStream out = atomic.create(target)) {
                    in.transferTo(out);
                }
                written.add(target);
            }
            atomic.commit();
        }
        return List.copyOf(written);
    }

    private static InputStream joined(InputStream first, InputStream second) {
        InputStream end = new ByteArrayInputStream(new byte[] {'\n'});
        return new SequenceInputStream(first, new SequenceInputStream(end, second));
    }

    /** Opens one file. */
    private interface Opening {

        InputStream open() throws IOException;
    }
}
