// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.document;

import org.osgi.annotation.versioning.ProviderType;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.model.minutes.Meeting;

/** Renders a meeting by the templates into one XHTML document. For any thread. */
@ProviderType
public interface DocumentRenderer {

    /**
     * Renders the minutes of a meeting.
     *
     * @param meeting the meeting, not changed
     * @param options what the user chose
     * @return the document
     * @throws ExportException if a template fails; it names template, line and column
     */
    XhtmlDocument render(Meeting meeting, ExportOptions options) throws ExportException;
}
