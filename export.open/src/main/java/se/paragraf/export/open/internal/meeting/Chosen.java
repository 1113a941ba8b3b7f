// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.meeting;

import java.util.List;
import java.util.Set;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;

/** The paragraphs that a document of a kind shows: data for machines tell no more than what people read. */
public final class Chosen {

    private static final Set<String> WHOLE = Set.of("minutes", "decisions");
    private static final String EXCERPT = "excerpt";

    private Chosen() {}

    /** In the order of the minutes; none where the kind does not show them. */
    public static List<Paragraph> of(ExportRequest request, Meeting meeting) throws ExportException {
        if (WHOLE.contains(request.kind())) {
            return meeting.getParagraphs();
        }
        if (!request.kind().equals(EXCERPT)) {
            return List.of();
        }
        return meeting.getParagraphs().stream()
                .filter(paragraph ->
                        request.options().paragraphs().stream().anyMatch(span -> span.contains(paragraph.getNumber())))
                .toList();
    }
}
