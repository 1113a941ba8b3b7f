// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.export;

import org.osgi.annotation.versioning.ProviderType;
import se.paragraf.core.document.XhtmlDocument;
import se.paragraf.model.minutes.Meeting;

/** What an exporter is asked to write. Used by one thread at a time. */
@ProviderType
public interface ExportRequest {

    /**
     * The meeting, not to be changed.
     *
     * @return the meeting
     */
    Meeting meeting();

    /**
     * What the user chose.
     *
     * @return the options
     */
    ExportOptions options();

    /**
     * The document of the meeting, rendered when first asked for and then kept, so that all page-like formats of one
     * export are made of the same.
     *
     * @return the document
     * @throws ExportException if a template fails
     */
    XhtmlDocument document() throws ExportException;
}
