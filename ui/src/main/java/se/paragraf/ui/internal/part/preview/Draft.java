// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.preview;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.export.ExportService;
import se.paragraf.model.federation.Document;
import se.paragraf.model.text.NumberSpan;

/**
 * A document to be made for the preview, of a copy that nobody changes. For any thread.
 *
 * @param exporting the exporters of the moment
 * @param content the copy
 * @param kind the kind of document
 * @param paragraphs the paragraphs that are chosen; empty for all
 * @param pictures the folder with the pictures of the minutes
 */
record Draft(ExportService exporting, Document content, String kind, List<NumberSpan> paragraphs, Path pictures) {

    /** Minutes are written in Swedish, whatever the language of the user. */
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    /** The bytes of the document in a format, without the model, which nobody sees. */
    byte[] as(String format) throws ExportException {
        ExportOptions options = ExportOptions.defaults()
                .withLanguage(SWEDISH)
                .withDocument(kind)
                .withParagraphs(paragraphs)
                .withSetting(format + ".model", "false");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporting.export(
                content,
                format,
                Optional.ofNullable(pictures).map(options::withPictures).orElse(options),
                out);
        return out.toByteArray();
    }
}
