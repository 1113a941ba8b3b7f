// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntFunction;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.Source;
import se.paragraf.core.importing.spi.Importer;

/** Reads one input after another, and keeps what the slowest of them cost. */
final class Trial {

    /** Below, an input costs what its reader needs anyway. */
    private static final int SMALLEST = 4096;

    private final Importer importer;
    private final String kind;
    private int inputs;
    private int read;
    private long size;
    private long nanos;
    private double slowest;
    private String slowestInput = "";

    Trial(Importer importer, String kind) {
        this.importer = importer;
        this.kind = kind;
    }

    /** Reads all; what is no minutes may be refused, and nothing else may happen. */
    void run(int count, IntFunction<byte[]> content) throws IOException {
        for (int i = 0; i < count; i++) {
            byte[] input = content.apply(i);
            long start = cpu();
            try {
                importer.read(new Source("input", input));
                read++;
            } catch (ImportException e) {
                // Not minutes any more.
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError(kind + " " + i + " is kept in " + keep(i, input), e);
            }
            count(i, input, cpu() - start);
        }
    }

    private void count(int number, byte[] input, long spent) throws IOException {
        inputs++;
        size += input.length;
        nanos += spent;
        double perKilobyte = spent / 1e6 / (Math.max(SMALLEST, input.length) / 1024.0);
        if (perKilobyte > slowest) {
            slowest = perKilobyte;
            slowestInput =
                    String.format(Locale.ROOT, "%s, %d bytes, %.0f ms", keep(number, input), input.length, spent / 1e6);
        }
    }

    /** What else the machine does must not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private Path keep(int number, byte[] input) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/fuzz"));
        return Files.write(folder.resolve(kind + "-" + number), input);
    }

    int inputs() {
        return inputs;
    }

    int read() {
        return read;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: %d inputs, %d read, %.0f a second, %.3f ms a kilobyte, slowest %.2f ms a kilobyte (%s)",
                kind,
                inputs,
                read,
                inputs / (nanos / 1e9),
                nanos / 1e6 / (size / 1024.0),
                slowest,
                slowestInput);
    }
}
