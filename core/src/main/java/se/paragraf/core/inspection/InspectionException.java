// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.inspection;

import se.paragraf.model.text.Message;
import se.paragraf.model.text.MessageException;

/** A file that cannot be looked into. The reason does not repeat the name of the file. */
public class InspectionException extends MessageException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param reason why the file cannot be looked into, and what to do
     * @param cause what led to it; null if nothing else did
     */
    public InspectionException(Message reason, Throwable cause) {
        super(reason, cause);
    }
}
