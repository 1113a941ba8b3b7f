// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.importing;

import java.util.List;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/** Reads minutes with the importer that knows their form. For any thread. */
@ProviderType
public interface ImportService {

    /** The kind of a file of our own, which can be changed and saved. */
    String OWN = "paragraf";

    /**
     * Reads one meeting.
     *
     * @param source the minutes
     * @return the meeting with its import record; what it does not state is unset, never guessed
     * @throws ImportException if no importer knows the form, or the content is not minutes
     */
    default Meeting read(Source source) throws ImportException {
        return read(source, ImportSettings.defaults(), warning -> {});
    }

    /**
     * Reads one meeting and tells what its reader must know of it beyond the import record.
     *
     * @param source the minutes
     * @param settings what is known beforehand, and how to read
     * @param warnings takes each warning, one line, such as that an extension is not installed
     * @return the meeting with its import record; what it does not state is unset, never guessed
     * @throws ImportException if no importer knows the form, or the content is not minutes
     */
    Meeting read(Source source, ImportSettings settings, Consumer<Message> warnings) throws ImportException;

    /**
     * Reads one document of the model of which nothing is known.
     *
     * @param source the document
     * @param warnings takes each warning, one line
     * @return the document; a meeting has its import record
     * @throws ImportException if no importer knows the form, or the content is neither
     */
    default Document readDocument(Source source, Consumer<Message> warnings) throws ImportException {
        return readDocument(source, ImportSettings.defaults(), warnings);
    }

    /**
     * Reads one document of the model: an attest order or the file of a federation in a form of our own, or a meeting in any
     * form.
     *
     * @param source the document
     * @param settings what is known beforehand, and how to read
     * @param warnings takes each warning, one line
     * @return the document; a meeting has its import record
     * @throws ImportException if no importer knows the form, or the content is neither
     */
    Document readDocument(Source source, ImportSettings settings, Consumer<Message> warnings) throws ImportException;

    /**
     * The lines of a source as its importer reads them, before anything is mended in them. The traces of a meeting that was
     * read from it count these.
     *
     * @param source the minutes
     * @param settings how to read
     * @return the lines in order; empty if the source has none that can be told, as where it carries the model itself
     * @throws ImportException if no importer knows the form, or it cannot be read
     */
    List<String> lines(Source source, ImportSettings settings) throws ImportException;

    /**
     * Tells which kind of source one is, without reading it.
     *
     * @param source the source
     * @return one of {@link #kinds}
     * @throws ImportException if no importer knows the form
     */
    String kind(Source source) throws ImportException;

    /**
     * The kinds of source that can be read now.
     *
     * @return the kinds, most preferred first
     */
    List<String> kinds();
}
