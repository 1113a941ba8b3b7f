// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.paragraf.core.export.ExportException;

/** Time to make one document in a warm process. {@link DocumentMeasures} runs it for all writers that there are. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "-Djava.awt.headless=true", "-Duser.language=sv", "-Duser.country=SE"})
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class DocumentBenchmark {

    /** How long the minutes are. */
    @Param({"10", "2000"})
    public int paragraphs;

    /** The name of a {@link DocumentWriter}. */
    @Param({"export-pdf", "export-docx"})
    public String writer;

    private DocumentWriter chosen;

    @Setup
    public void prepare() throws ExportException, IOException {
        chosen = Writers.named(writer);
        chosen.prepare(new Sample(paragraphs));
    }

    @Benchmark
    public void document() throws ExportException, IOException {
        chosen.write(OutputStream.nullOutputStream());
    }
}
