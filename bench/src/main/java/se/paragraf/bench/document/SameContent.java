// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import se.paragraf.bench.word.Block;
import se.paragraf.bench.word.WordFile;
import se.paragraf.core.export.ExportException;

/** Makes sure that a peer did the work that it is measured by. */
final class SameContent {

    private static final int PARAGRAPHS = 60;

    private SameContent() {}

    static void check(List<DocumentWriter> writers) throws ExportException, IOException {
        Sample sample = new Sample(PARAGRAPHS);
        for (DocumentWriter writer : writers) {
            Object ours =
                    switch (writer.format()) {
                        case "pdf" -> content(new RenderedExport("pdf"), sample);
                        case "docx" -> content(new RenderedExport("docx"), sample);
                        default -> null;
                    };
            if (ours != null) {
                compare(writer.name(), ours, content(writer, sample));
            }
        }
    }

    private static void compare(String writer, Object ours, Object theirs) {
        if (ours instanceof List<?> blocks && theirs instanceof List<?> others) {
            for (int i = 0; i < Math.min(blocks.size(), others.size()); i++) {
                compare(
                        writer + ", block " + (i + 1),
                        (Object) blocks.get(i).toString(),
                        others.get(i).toString());
            }
            compare(writer + ", number of blocks", (Object) blocks.size(), others.size());
        } else if (!ours.equals(theirs)) {
            throw new IllegalStateException(
                    "%s does not write what Paragraf writes:%n%s%nbut:%n%s".formatted(writer, ours, theirs));
        }
    }

    private static Object content(DocumentWriter writer, Sample sample) throws ExportException, IOException {
        writer.prepare(sample);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(out);
        return writer.format().equals("pdf") ? text(out.toByteArray()) : blocks(out.toByteArray());
    }

    private static List<Block> blocks(byte[] docx) throws IOException {
        return WordFile.of(docx).blocks();
    }

    /** Each word once, without the feet of pages: ours keeps more together, so that its pages end elsewhere. */
    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .filter(line -> !line.startsWith("Sida "))
                    .flatMap(line -> Arrays.stream(line.strip().split(" +")))
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
    }
}
