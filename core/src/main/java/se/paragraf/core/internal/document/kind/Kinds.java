// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.paragraf.core.document.spi.DocumentKind;
import se.paragraf.core.export.DocumentType;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.internal.Contribution;
import se.paragraf.model.federation.Document;
import se.paragraf.model.text.Message;

/** The kinds of documents that are installed, the most preferred of a name first. */
public final class Kinds {

    private final List<Contribution<DocumentKind, String>> kinds;

    public Kinds(List<DocumentKind> kinds) {
        this.kinds = Contribution.asked(kinds, DocumentKind::name);
    }

    public List<String> names() {
        return kinds.stream().map(Contribution::answer).distinct().sorted().toList();
    }

    /** All kinds, each name once. */
    public List<DocumentType> types() {
        Map<String, DocumentType> types = new TreeMap<>();
        for (Contribution<DocumentKind, String> kind : kinds) {
            DocumentKind service = kind.service();
            types.putIfAbsent(
                    kind.answer(),
                    new DocumentType(
                            kind.answer(),
                            service.content(),
                            service.isUsual(),
                            service.hasChosenParagraphs(),
                            service.needsChosenParagraphs()));
        }
        return List.copyOf(types.values());
    }

    /** The kind that is meant by a name, or by none. */
    public DocumentKind find(Document content, Optional<String> name) throws ExportException {
        DocumentKind kind = name.isPresent() ? named(name.get()) : usual(content);
        if (!kind.content().isInstance(content)) {
            String fitting = kinds.stream()
                    .map(Contribution::service)
                    .filter(other -> other.content().isInstance(content))
                    .map(DocumentKind::name)
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw new ExportException(Message.of(Kinds.class, "kind.other", kind.name(), fitting));
        }
        return kind;
    }

    private DocumentKind named(String name) throws ExportException {
        return first(contribution -> contribution.answer().equals(name))
                .orElseThrow(() ->
                        new ExportException(Message.of(Kinds.class, "kind.unknown", name, String.join(", ", names()))));
    }

    private DocumentKind usual(Document content) throws ExportException {
        return first(contribution -> contribution.service().isUsual()
                        && contribution.service().content().isInstance(content))
                .orElseThrow(() -> new ExportException(
                        Message.of(Kinds.class, "kind.none", content.eClass().getName())));
    }

    private Optional<DocumentKind> first(Predicate<Contribution<DocumentKind, String>> wanted) {
        return kinds.stream().filter(wanted).map(Contribution::service).findFirst();
    }
}
