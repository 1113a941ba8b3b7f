// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.layer;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.paragraf.core.document.spi.TemplateSource;
import se.paragraf.model.attest.AttestOrder;
import se.paragraf.model.federation.Document;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.minutes.Meeting;

/** The templates that a jar lists, without any code of its own. */
final class ListedTemplates implements TemplateSource {

    private final String origin;
    private final TemplateList list;
    private final Function<String, URL> entries;

    /**
     * Does not open the files yet.
     *
     * @param origin the jar
     * @param list what it lists
     * @param entries finds a file by its path from the root of the jar; null if there is none
     */
    ListedTemplates(String origin, TemplateList list, Function<String, URL> entries) {
        this.origin = origin;
        this.list = list;
        this.entries = entries;
    }

    String origin() {
        return origin;
    }

    int ranking() {
        return list.ranking();
    }

    @Override
    public String name() {
        return list.name().orElse(origin);
    }

    @Override
    public boolean isBuiltIn() {
        return list.builtIn();
    }

    @Override
    public Set<String> files() {
        return list.files();
    }

    @Override
    public InputStream open(String file) throws IOException {
        URL entry = list.files().contains(file) ? entries.apply(list.folder() + file) : null;
        if (entry == null) {
            throw new NoSuchFileException(list.folder() + file);
        }
        return entry.openStream();
    }

    @Override
    public boolean isFor(Document content) {
        return list.federations().isEmpty()
                || names(content).map(ListedTemplates::plain).anyMatch(known -> list.federations().stream()
                        .map(ListedTemplates::plain)
                        .anyMatch(known::equals));
    }

    private static Stream<String> names(Document content) {
        Federation federation = null;
        String written = null;
        if (content instanceof Meeting meeting) {
            federation = meeting.getFederation();
            written = meeting.getFederationName();
        } else if (content instanceof AttestOrder order) {
            federation = order.getFederation();
        } else if (content instanceof Federation itself) {
            federation = itself;
        }
        Stream<String> known =
                federation == null ? Stream.of() : Stream.of(federation.getName(), federation.getOrganisationNumber());
        return Stream.concat(Stream.ofNullable(written), known.filter(value -> value != null));
    }

    /** Neither capitals nor the hyphen and blanks of a number tell one body from another. */
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
