// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Minutes in text: the samples of the project, and the real ones where there are any. */
final class Texts {

    private Texts() {}

    static List<Path> samples() throws IOException {
        return in(Path.of(System.getProperty("paragraf.root"), "samples"));
    }

    static List<Path> seeds() throws IOException {
        Path seeds = Path.of(System.getProperty("paragraf.seeds"));
        assumeTrue(Files.isDirectory(seeds), "no folder of real minutes is given by paragraf.seeds");
        return in(seeds);
    }

    /** The meeting and the attest order in files of the model. */
    static List<Path> models() throws IOException {
        return in(Path.of(System.getProperty("paragraf.root"), "samples"), ".paragraf");
    }

    private static List<Path> in(Path folder) throws IOException {
        return in(folder, ".txt");
    }

    private static List<Path> in(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.endsWith("federation.paragraf"))
                    .sorted()
                    .toList();
        }
    }
}
