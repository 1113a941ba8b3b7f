// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import com.openhtmltopdf.util.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import se.paragraf.core.export.ExportException;
import se.paragraf.model.text.Message;

/** Collects what the renderer complains about: text or an image that is missing is no reason for it to stop. */
final class Diagnostics implements Consumer<Diagnostic> {

    private final List<Diagnostic> complaints = new ArrayList<>();

    @Override
    public void accept(Diagnostic diagnostic) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            complaints.add(diagnostic);
        }
    }

    void check() throws ExportException {
        if (!complaints.isEmpty()) {
            Diagnostic first = complaints.get(0);
            throw new ExportException(
                    Message.of(PdfExporter.class, "pdf.failed", String.valueOf(first.getFormattedMessage())),
                    first.getError());
        }
    }
}
