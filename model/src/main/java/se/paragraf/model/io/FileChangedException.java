// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io;

import se.paragraf.model.text.Message;

/** A file that another program changed since it was opened. What is open here is kept; compare the two before saving. */
public class FileChangedException extends ModelException {

    /**
     * Creates the exception.
     *
     * @param reason what happened to the file, and what to do
     */
    public FileChangedException(Message reason) {
        super(reason);
    }
}
