// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.export;

import se.paragraf.model.text.Message;
import se.paragraf.model.text.MessageException;

/** A document that cannot be made. */
public class ExportException extends MessageException {

    /**
     * Creates the exception.
     *
     * @param reason why the document cannot be made, and what to do
     */
    public ExportException(Message reason) {
        super(reason, null);
    }

    /**
     * Creates the exception with its cause.
     *
     * @param reason why the document cannot be made, and what to do
     * @param cause what led to it
     */
    public ExportException(Message reason, Throwable cause) {
        super(reason, cause);
    }
}
