// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.AuxCounters;
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
import se.paragraf.bench.SampleMeeting;
import se.paragraf.core.Paragraf;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.Source;
import se.paragraf.model.minutes.Meeting;

/** Pages a second that are read in a warm process, of files without the model in them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-Djava.awt.headless=true", "-Duser.language=sv", "-Duser.country=SE"})
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReadBenchmark {

    private static final ExportOptions WITHOUT_MODEL = ExportOptions.defaults()
            .withSetting("docx.model", "false")
            .withSetting("pdf.model", "false")
            .withSetting("html.model", "false");

    /** In what the minutes come. */
    @Param({"text", "docx", "pdf", "html"})
    public String format;

    /** How long they are; 16 are eleven pages. */
    @Param("16")
    public int paragraphs;

    private final Paragraf paragraf = Paragraf.standalone();
    private Source source;
    private int pages;

    /** Counts the pages that are read. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Read {
        /** A second. */
        public long pages;
    }

    @Setup
    public void write() throws ExportException, ImportException, IOException {
        Meeting meeting = SampleMeeting.of(1, paragraphs);
        try (PDDocument pdf = Loader.loadPDF(exported(meeting, "pdf"))) {
            pages = pdf.getNumberOfPages();
        }
        source = new Source("minutes", format.equals("text") ? text(meeting) : exported(meeting, format));
        int found = paragraf.importing().read(source).getParagraphs().size();
        if (found != paragraphs) {
            throw new IllegalStateException(found + " paragraphs are read from " + format);
        }
        System.out.println(pages + " pages, " + source.size() + " bytes");
    }

    private byte[] exported(Meeting meeting, String to) throws ExportException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        paragraf.exporting().export(meeting, to, WITHOUT_MODEL, out);
        return out.toByteArray();
    }

    /** The words of the page, each block on lines of its own. */
    private byte[] text(Meeting meeting) throws ExportException {
        List<String> blocks = Jsoup.parse(new String(exported(meeting, "html"), StandardCharsets.UTF_8))
                .body()
                .select("h1, h2, h3, h4, p, li, dt, dd, tr")
                .eachText();
        return String.join("\n\n", blocks).getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public Meeting read(Read read) throws ImportException {
        read.pages += pages;
        return paragraf.importing().read(source);
    }
}
