// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import se.paragraf.core.Paragraf;
import se.paragraf.core.document.spi.DocumentKind;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.Source;
import se.paragraf.model.federation.Document;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.ParagraphKind;
import se.paragraf.model.text.NumberSpan;

/** Draws a page of each kind of document that is installed, made of the first sample that it can be made of. */
public final class Pictures {

    private static final String MODEL = ".paragraf";

    private final Paragraf paragraf = Paragraf.standalone();
    private final List<Document> samples = new ArrayList<>();

    private Pictures(Path folder) throws IOException, ModelException, ImportException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(MODEL)) {
                    samples.add(paragraf.files().open(file).root());
                }
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".txt")) {
                    samples.add(paragraf.importing().read(Source.of(file)));
                }
            }
        }
    }

    /**
     * Draws them.
     *
     * @param arguments the folder of samples, and the folder for the pictures
     * @throws IOException if a file cannot be read or written
     * @throws ModelException if a sample is no model
     * @throws ImportException if a sample cannot be read
     * @throws ExportException if a document cannot be made
     */
    public static void main(String[] arguments) throws IOException, ModelException, ImportException, ExportException {
        Pictures pictures = new Pictures(Path.of(arguments[0]));
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        for (DocumentKind kind : ServiceLoader.load(DocumentKind.class)) {
            Optional<byte[]> pdf = pictures.pdf(kind);
            if (pdf.isPresent()) {
                Path file = folder.resolve(kind.name() + ".png");
                Files.write(file, Page.draw(pdf.get()));
                System.out.println(file);
            } else {
                System.err.println("there is no sample for " + kind.name());
            }
        }
    }

    /** Not every meeting has what a kind of document tells of: a notice, say. */
    private Optional<byte[]> pdf(DocumentKind kind) throws ExportException {
        ExportException reason = null;
        for (Document sample : samples) {
            if (kind.content().isInstance(sample)) {
                try {
                    return Optional.of(pdf(kind, sample));
                } catch (ExportException e) {
                    reason = e;
                }
            }
        }
        if (reason != null) {
            throw reason;
        }
        return Optional.empty();
    }

    private byte[] pdf(DocumentKind kind, Document sample) throws ExportException {
        ExportOptions options = ExportOptions.defaults().withDocument(kind.name());
        if (kind.hasChosenParagraphs() && sample instanceof Meeting meeting) {
            options = options.withParagraphs(decided(meeting).stream().toList());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        paragraf.exporting().export(sample, "pdf", options, out);
        return out.toByteArray();
    }

    /** The first paragraph in which something is decided. */
    private static Optional<NumberSpan> decided(Meeting meeting) {
        return meeting.getParagraphs().stream()
                .filter(paragraph -> paragraph.getKind() == ParagraphKind.DECISION)
                .map(Paragraph::getNumber)
                .findFirst()
                .map(number -> new NumberSpan(number, number));
    }
}
