// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.exporting;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogSettings;
import se.paragraf.core.export.DocumentType;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.NumberSpan;

/**
 * What somebody chose of documents to be made. Immutable.
 *
 * @param kind the name of the kind of document; empty for the usual one
 * @param formats the formats
 * @param audience for whom
 * @param language the language of headings and labels
 * @param paragraphs the numbers of the paragraphs that are chosen, used for kinds that are made of such
 * @param folder where to, as typed; blank for the folder of the minutes
 */
public record ExportChoices(
        String kind,
        List<String> formats,
        Audience audience,
        Locale language,
        List<Integer> paragraphs,
        String folder) {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    /** Copies the lists. */
    public ExportChoices {
        formats = List.copyOf(formats);
        paragraphs = List.copyOf(paragraphs);
    }

    /** What was chosen last time; the first time minutes as PDF in Swedish. */
    public static ExportChoices remembered(IDialogSettings settings) {
        String[] formats = settings.getArray("formats");
        String tag = settings.get("language");
        String folder = settings.get("folder");
        return new ExportChoices(
                Optional.ofNullable(settings.get("kind")).orElse(""),
                formats == null ? List.of("pdf") : Arrays.asList(formats),
                settings.getBoolean("public") ? Audience.PUBLIC : Audience.INTERNAL,
                tag == null ? SWEDISH : Locale.forLanguageTag(tag),
                List.of(),
                folder == null || !isFolder(folder) ? "" : folder);
    }

    private static boolean isFolder(String folder) {
        try {
            return Files.isDirectory(Path.of(folder));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The same for a kind of document in some formats, all of it, for those who work with it. */
    public ExportChoices of(String otherKind, List<String> otherFormats) {
        return new ExportChoices(otherKind, otherFormats, Audience.INTERNAL, language, List.of(), folder);
    }

    void remember(IDialogSettings settings) {
        settings.put("kind", kind);
        settings.put("formats", formats.toArray(String[]::new));
        settings.put("public", audience == Audience.PUBLIC);
        settings.put("language", language.toLanguageTag());
        settings.put("folder", folder);
    }

    /** What is missing before documents can be made. */
    Optional<Message> missing(DocumentType type) {
        if (formats.isEmpty()) {
            return Optional.of(Message.of(ExportChoices.class, "missing.format"));
        }
        if (type.needsChosenParagraphs() && paragraphs.isEmpty()) {
            return Optional.of(Message.of(ExportChoices.class, "missing.paragraphs"));
        }
        try {
            Path path = Path.of(folder.strip());
            return Files.exists(path) && !Files.isDirectory(path)
                    ? Optional.of(Message.of(ExportChoices.class, "missing.folder"))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of(Message.of(ExportChoices.class, "missing.folder"));
        }
    }

    /** The options for a kind of document. */
    ExportOptions options(DocumentType type, Path pictures) {
        ExportOptions options = ExportOptions.defaults()
                .withDocument(type.name())
                .withAudience(audience)
                .withLanguage(language)
                .withPictures(pictures);
        return type.hasChosenParagraphs()
                ? options.withParagraphs(NumberSpan.joined(
                        paragraphs.stream().sorted().distinct().toList()))
                : options;
    }

    /** The folder, that of the minutes if none is chosen. */
    Path into(Path own) {
        return folder.isBlank() ? own : own.resolve(folder.strip());
    }
}
