// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import se.paragraf.core.export.ExportException;
import se.paragraf.model.text.Message;

/** That a PDF cannot be made, told by one of this bundle's messages. */
final class Refusal {

    private Refusal() {}

    static ExportException of(String key, Object... arguments) {
        return new ExportException(Message.of(PdfExporter.class, key, arguments));
    }

    static ExportException because(Throwable cause, String key, Object... arguments) {
        return new ExportException(Message.of(PdfExporter.class, key, arguments), cause);
    }
}
