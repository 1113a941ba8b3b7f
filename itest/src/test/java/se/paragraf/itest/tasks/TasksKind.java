// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.tasks;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.document.spi.DocumentKind;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Assignment;
import se.paragraf.model.minutes.Meeting;

/** The kind of document of docs/EXTENSIONS.md. */
@Component
public final class TasksKind implements DocumentKind {

    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public Class<? extends Document> content() {
        return Meeting.class;
    }

    @Override
    public Map<String, Object> values(Document content, ExportOptions options) {
        List<Assignment> tasks = ((Meeting) content)
                .getParagraphs().stream()
                        .flatMap(paragraph -> paragraph.getAssignments().stream())
                        .sorted(Comparator.comparing(
                                Assignment::getDue, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList();
        return Map.of("tasks", tasks, "days", new Days());
    }
}
