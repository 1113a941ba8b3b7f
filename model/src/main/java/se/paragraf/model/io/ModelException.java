// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io;

import se.paragraf.model.text.Message;
import se.paragraf.model.text.MessageException;

/** A file of the model that can be neither read nor saved. The reason does not repeat the name of the file. */
public class ModelException extends MessageException {

    /**
     * Creates the exception.
     *
     * @param reason what is wrong, where in the file, and what to do
     */
    public ModelException(Message reason) {
        super(reason, null);
    }

    /**
     * Creates the exception with its cause.
     *
     * @param reason what is wrong, where in the file, and what to do
     * @param cause what led to it
     */
    public ModelException(Message reason, Throwable cause) {
        super(reason, cause);
    }
}
