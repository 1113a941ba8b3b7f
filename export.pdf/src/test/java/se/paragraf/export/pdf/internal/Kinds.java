// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.core.Paragraf;
import se.paragraf.core.export.DocumentType;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.NumberSpan;

/** The kinds of documents that are installed, so that a new one is tried by itself. */
final class Kinds {

    private static final Paragraf PARAGRAF = Paragraf.standalone();

    private Kinds() {}

    /** What can be made of some content; where paragraphs are chosen, of the first two. */
    static List<ExportOptions> of(Document content) {
        List<ExportOptions> all = new ArrayList<>();
        for (DocumentType type : PARAGRAF.exporting().documents()) {
            ExportOptions options = ExportOptions.defaults().withDocument(type.name());
            if (!type.content().isInstance(content)) {
                continue;
            }
            if (!type.hasChosenParagraphs()) {
                all.add(options);
            } else if (content instanceof Meeting meeting) {
                List<Integer> chosen = meeting.getParagraphs().stream()
                        .map(paragraph -> paragraph.getNumber())
                        .filter(number -> number > 0)
                        .distinct()
                        .sorted()
                        .limit(2)
                        .toList();
                if (!chosen.isEmpty()) {
                    all.add(options.withParagraphs(NumberSpan.joined(chosen)));
                }
            }
        }
        return all;
    }
}
