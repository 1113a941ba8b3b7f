// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.util.Locale;
import se.paragraf.model.text.Message;

/** Ends a rendering from inside the renderer. */
final class LimitReached extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    LimitReached(String key, long most) {
        this(Message.of(PdfExporter.class, key, Long.toString(most)));
    }

    private LimitReached(Message reason) {
        super(reason.in(Locale.ENGLISH));
        this.reason = reason;
    }

    Message reason() {
        return reason;
    }
}
