// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.importing;

import se.paragraf.model.text.Message;
import se.paragraf.model.text.MessageException;

/** A source that cannot be read as minutes. The reason does not repeat the name of the source. */
public class ImportException extends MessageException {

    /**
     * Creates the exception.
     *
     * @param reason why the source cannot be read, and what to do
     */
    public ImportException(Message reason) {
        super(reason, null);
    }

    /**
     * Creates the exception with its cause.
     *
     * @param reason why the source cannot be read, and what to do
     * @param cause what led to it
     */
    public ImportException(Message reason, Throwable cause) {
        super(reason, cause);
    }
}
