// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.packaging;

import se.paragraf.model.text.Message;
import se.paragraf.model.text.MessageException;

/** A Word file that is damaged, or has in it what is refused. The reason does not name the file. */
public final class PackageFault extends MessageException {

    private static final long serialVersionUID = 1L;

    /** With what is wrong in which part. */
    public PackageFault(Message reason) {
        super(reason, null);
    }

    /** With what is wrong in which part, and its cause. */
    public PackageFault(Message reason, Throwable cause) {
        super(reason, cause);
    }
}
