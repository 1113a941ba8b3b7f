// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.export;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.paragraf.core.document.spi.DocumentKind;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.internal.audience.IdentityNumberCheck;
import se.paragraf.core.internal.audience.PublicVersion;
import se.paragraf.core.internal.document.kind.Chosen;
import se.paragraf.core.internal.document.kind.Kinds;
import se.paragraf.core.internal.minutes.Origin;
import se.paragraf.model.federation.Document;
import se.paragraf.model.io.Identities;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;

/** Makes what exporters and templates see: a copy with all identities, of what was chosen, for those who will read it. */
final class Content {

    /** A line has room for so many places; who mends these finds the rest. */
    private static final int TOLD = 5;

    private static final long IDENTITIES = 12;

    private final ModelFiles files;
    private final Kinds kinds;

    Content(ModelFiles files, Kinds kinds) {
        this.files = files;
        this.kinds = kinds;
    }

    /**
     * Makes the copy.
     *
     * @param told takes what was left out without a mark in the text
     */
    Document of(Document original, ExportOptions options, Consumer<Message> told) throws ExportException {
        Document copy = files.version(original);
        // The same document gives the same bytes, also where something was added that is not saved yet.
        Identities.assign(copy, new Random(IDENTITIES));
        if (options.document().isPresent() || !options.paragraphs().isEmpty()) {
            choose(copy, kinds.find(original, options.document()), options);
        }
        if (options.audience() == Audience.PUBLIC) {
            PublicVersion.cut(copy).forEach(told);
            check(copy);
        } else if (original instanceof Meeting meeting && copy instanceof Meeting same) {
            Origin.of(meeting).ifPresent(origin -> Origin.note(same, origin));
        }
        return copy;
    }

    private static void choose(Document copy, DocumentKind kind, ExportOptions options) throws ExportException {
        boolean chosen = !options.paragraphs().isEmpty();
        if (chosen && !kind.hasChosenParagraphs()) {
            throw new ExportException(Message.of(Content.class, "paragraphs.other", kind.name()));
        }
        if (copy instanceof Meeting meeting) {
            Chosen.check(meeting, options.paragraphs(), kind.needsChosenParagraphs());
            if (chosen) {
                ChosenParagraphs.cut(meeting, options.paragraphs());
            }
        }
    }

    private static void check(Document copy) throws ExportException {
        List<Localized> places = IdentityNumberCheck.of(copy);
        if (!places.isEmpty()) {
            throw new ExportException(Message.of(Content.class, "number.found", new Places(places)));
        }
    }

    /**
     * Several places in words.
     *
     * @param places the places
     */
    private record Places(List<Localized> places) implements Localized {

        @Override
        public String in(Locale locale) {
            String some =
                    places.stream().limit(TOLD).map(place -> place.in(locale)).collect(Collectors.joining("; "));
            return places.size() > TOLD ? some + " …" : some;
        }
    }
}
