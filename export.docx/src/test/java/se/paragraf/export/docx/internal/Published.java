// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.paragraf.core.Paragraf;
import se.paragraf.core.export.DocumentType;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.importing.Source;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.NumberSpan;

/** Meetings on their whole way from a text to a document. */
public final class Published {

    public static final Paragraf PARAGRAF = Paragraf.standalone();

    private Published() {}

    /** The samples, and real minutes where a folder of them is given. */
    public static List<Path> texts() throws IOException {
        List<Path> texts = new ArrayList<>(in(Path.of(System.getProperty("paragraf.root"), "samples")));
        Path seeds = Path.of(System.getProperty("paragraf.seeds", "seeds"));
        if (Files.isDirectory(seeds)) {
            texts.addAll(in(seeds));
        }
        return texts;
    }

    /**
     * A document that can be made.
     *
     * @param name what it is of
     * @param content the meeting or attest order
     * @param options its kind
     */
    record Publication(String name, Document content, ExportOptions options) {

        byte[] in(String format) throws Exception {
            return export(content, format, options);
        }
    }

    /** Each kind of document that is installed, of all texts, and of the files of the model in two languages. */
    static List<Publication> everyKind() throws Exception {
        List<Publication> all = new ArrayList<>();
        for (Path text : texts()) {
            add(all, text, meeting(text), ExportOptions.defaults());
        }
        for (Path file : in(Path.of(System.getProperty("paragraf.root"), "samples"), ".paragraf")) {
            Document content = PARAGRAF.files().open(file).root();
            ExportOptions options = ExportOptions.defaults().withPictures(file.getParent());
            add(all, file, content, options);
            add(all, Path.of(file + "-en"), content, options.withLanguage(Locale.ENGLISH));
        }
        return all;
    }

    private static void add(List<Publication> all, Path file, Document content, ExportOptions options) {
        for (DocumentType type : PARAGRAF.exporting().documents()) {
            if (type.content().isInstance(content)) {
                ExportOptions chosen = options.withDocument(type.name());
                String name = file.getFileName() + "-" + type.name();
                boolean isExcerpt = type.hasChosenParagraphs() && content instanceof Meeting;
                all.add(new Publication(name, content, isExcerpt ? chosen.withParagraphs(two(content)) : chosen));
            }
        }
    }

    private static List<NumberSpan> two(Document content) {
        return NumberSpan.joined(((Meeting) content)
                .getParagraphs().stream()
                        .map(Paragraph::getNumber)
                        .filter(number -> number > 0)
                        .distinct()
                        .sorted()
                        .limit(2)
                        .toList());
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

    public static Meeting sample() throws Exception {
        return meeting(Path.of(System.getProperty("paragraf.root"), "samples", "2024-03-14-granbygden.txt"));
    }

    public static Meeting meeting(Path text) throws Exception {
        return PARAGRAF.importing().read(Source.of(text));
    }

    public static byte[] export(Document content, String format, ExportOptions options) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PARAGRAF.exporting().export(content, format, options, out);
        return out.toByteArray();
    }
}
