// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.minutes.Meeting;

/** A folder with the same meetings twice: as Paragraf keeps them and as EMF does by itself. */
final class Workspace implements AutoCloseable {

    private static final String PLAIN = ".xmi";

    private final List<Path> files = new ArrayList<>();
    private final Path folder;

    Workspace(int meetings, int paragraphs) throws IOException, ModelException {
        folder = Files.createTempDirectory("paragraf-bench");
        for (int number = 0; number < meetings; number++) {
            Meeting meeting = SampleMeeting.of(number, paragraphs);
            Path file = folder.resolve("%04d.paragraf".formatted(number));
            ModelFiles.standalone().create(file, meeting).save();
            PlainEmf.holding(EcoreUtil.copy(meeting), plain(file)).save(Map.of());
            files.add(file);
        }
    }

    List<Path> files() {
        return files;
    }

    List<Path> plainFiles() {
        return files.stream().map(Workspace::plain).toList();
    }

    static Path plain(Path file) {
        return file.resolveSibling(file.getFileName() + PLAIN);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(Workspace::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
