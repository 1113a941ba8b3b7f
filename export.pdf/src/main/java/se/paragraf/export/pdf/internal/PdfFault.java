// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import se.paragraf.model.text.Message;
import se.paragraf.model.text.MessageException;

/** A PDF that is damaged, needs a password, or has more inside than is read. The reason does not name the file. */
public final class PdfFault extends MessageException {

    private static final long serialVersionUID = 1L;

    PdfFault(Message reason, Throwable cause) {
        super(reason, cause);
    }
}
