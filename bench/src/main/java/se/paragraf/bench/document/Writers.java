// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.document;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import se.paragraf.core.Paragraf;

/** All ways to make a document: ours for every page-like format that is installed, and those of peers on the class path. */
final class Writers {

    private static final List<String> PAGES = List.of("pdf", "docx", "html");

    private Writers() {}

    static List<DocumentWriter> all() {
        List<String> installed = Paragraf.standalone().exporting().formats();
        List<DocumentWriter> writers = new ArrayList<>();
        writers.add(new Rendering());
        for (String format : PAGES) {
            if (installed.contains(format)) {
                writers.add(new WholeExport(format));
                writers.add(new RenderedExport(format));
            }
        }
        writers.add(new OpenHtmlWriter());
        writers.add(new StaxWriter());
        writers.add(new StaxReadingWriter());
        ServiceLoader.load(DocumentWriter.class).forEach(writers::add);
        return writers;
    }

    static DocumentWriter named(String name) {
        return all().stream()
                .filter(writer -> writer.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no writer " + name));
    }
}
