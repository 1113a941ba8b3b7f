// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.paragraf.core.Paragraf;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.importing.Source;
import se.paragraf.model.minutes.Meeting;

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

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
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

    public static byte[] export(Meeting meeting, String format, ExportOptions options) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PARAGRAF.exporting().export(meeting, format, options, out);
        return out.toByteArray();
    }
}
