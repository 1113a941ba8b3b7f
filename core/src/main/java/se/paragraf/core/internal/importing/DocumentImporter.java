// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.importing;

import java.util.function.Consumer;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.ImportSettings;
import se.paragraf.core.importing.Source;
import se.paragraf.core.importing.spi.Importer;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/** Reads a form of our own, in which every document of the model can stand. */
public interface DocumentImporter extends Importer {

    /** Reads a document, whatever it is. */
    Document readDocument(Source source, Consumer<Message> warnings) throws ImportException;

    /** What is not a meeting, in words. */
    Message noMeeting(Document document);

    @Override
    default Meeting read(Source source, ImportSettings settings, Consumer<Message> warnings) throws ImportException {
        Document document = readDocument(source, warnings);
        if (document instanceof Meeting meeting) {
            return meeting;
        }
        throw new ImportException(noMeeting(document));
    }
}
