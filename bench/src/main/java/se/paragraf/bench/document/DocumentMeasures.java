// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.document;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import se.paragraf.core.export.ExportException;

/** Measures all writers in one run and tells how we stand beside the peers. */
public final class DocumentMeasures {

    private DocumentMeasures() {}

    /**
     * Measures and prints.
     *
     * @param arguments options of JMH; {@code -p writer=…} chooses writers
     * @throws CommandLineOptionException if an option is unknown
     * @throws RunnerException if a measure fails
     * @throws ExportException if a document cannot be made
     * @throws IOException if a document cannot be written
     */
    public static void main(String[] arguments)
            throws CommandLineOptionException, RunnerException, ExportException, IOException {
        CommandLineOptions given = new CommandLineOptions(arguments);
        Collection<String> chosen = given.getParameter("writer").orElse(List.of());
        List<DocumentWriter> writers = Writers.all().stream()
                .filter(writer -> chosen.isEmpty() || chosen.contains(writer.name()))
                .toList();
        SameContent.check(writers);
        ChainedOptionsBuilder options = new OptionsBuilder()
                .parent(given)
                .include(DocumentBenchmark.class.getName())
                .addProfiler(GCProfiler.class)
                .param("writer", writers.stream().map(DocumentWriter::name).toArray(String[]::new));
        Collection<RunResult> results = new Runner(options.build()).run();
        System.out.println();
        System.out.print(new Report(writers, results));
    }
}
