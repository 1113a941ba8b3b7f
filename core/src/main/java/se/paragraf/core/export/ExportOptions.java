// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.export;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.text.NumberSpan;

/**
 * What the user of an export chooses. Immutable, for any thread.
 *
 * @param language the language of headings and labels; the minutes themselves stay as they are
 * @param document the name of the kind of document; empty for the usual one of the content
 * @param paragraphs the numbers of the paragraphs that are chosen; empty for all
 * @param audience for whom: for the public, what the model marks as internal is left out
 * @param templates a folder of templates that go before all others
 * @param pictures the folder in which the pictures of the minutes lie, usually that of their file
 * @param settings what single formats ask for beyond this, by name, such as {@code pdf.a}; others than the format's own are
 *     ignored
 */
public record ExportOptions(
        Locale language,
        Optional<String> document,
        List<NumberSpan> paragraphs,
        Audience audience,
        Optional<Path> templates,
        Optional<Path> pictures,
        Map<String, String> settings) {

    /**
     * Creates the options.
     *
     * @param language not null
     * @param document not null
     * @param paragraphs not null, copied
     * @param audience not null
     * @param templates not null
     * @param pictures not null
     * @param settings not null, copied
     * @throws NullPointerException if an argument is null
     */
    public ExportOptions {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(document, "document");
        paragraphs = List.copyOf(paragraphs);
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(templates, "templates");
        Objects.requireNonNull(pictures, "pictures");
        settings = Map.copyOf(settings);
    }

    /**
     * The options of a user who chose nothing.
     *
     * @return the usual document in Swedish, whole, by the templates that are installed
     */
    public static ExportOptions defaults() {
        return new ExportOptions(
                Locale.forLanguageTag("sv-SE"),
                Optional.empty(),
                List.of(),
                Audience.INTERNAL,
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    /**
     * The same with another language.
     *
     * @param other not null
     * @return new options
     */
    public ExportOptions withLanguage(Locale other) {
        return new ExportOptions(other, document, paragraphs, audience, templates, pictures, settings);
    }

    /**
     * The same for another kind of document.
     *
     * @param kind its name
     * @return new options
     */
    public ExportOptions withDocument(String kind) {
        return new ExportOptions(language, Optional.of(kind), paragraphs, audience, templates, pictures, settings);
    }

    /**
     * The same for other paragraphs.
     *
     * @param numbers their numbers
     * @return new options
     */
    public ExportOptions withParagraphs(List<NumberSpan> numbers) {
        return new ExportOptions(language, document, numbers, audience, templates, pictures, settings);
    }

    /**
     * The same for other readers.
     *
     * @param readers not null
     * @return new options
     */
    public ExportOptions withAudience(Audience readers) {
        return new ExportOptions(language, document, paragraphs, readers, templates, pictures, settings);
    }

    /**
     * The same with a folder of templates.
     *
     * @param folder not null
     * @return new options
     */
    public ExportOptions withTemplates(Path folder) {
        return new ExportOptions(language, document, paragraphs, audience, Optional.of(folder), pictures, settings);
    }

    /**
     * The same with a folder of pictures.
     *
     * @param folder not null
     * @return new options
     */
    public ExportOptions withPictures(Path folder) {
        return new ExportOptions(language, document, paragraphs, audience, templates, Optional.of(folder), settings);
    }

    /**
     * The same with a setting of a format.
     *
     * @param name the name of the setting
     * @param value its value
     * @return new options
     */
    public ExportOptions withSetting(String name, String value) {
        Map<String, String> more = new HashMap<>(settings);
        more.put(name, value);
        return new ExportOptions(language, document, paragraphs, audience, templates, pictures, more);
    }
}
