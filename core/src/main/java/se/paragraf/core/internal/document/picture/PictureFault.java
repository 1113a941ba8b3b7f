// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.picture;

import se.paragraf.model.text.Message;
import se.paragraf.model.text.MessageException;

/** A picture that cannot be taken into a document: what is wrong with it and what to do, without its name. */
public final class PictureFault extends MessageException {

    private static final long serialVersionUID = 1L;

    PictureFault(String key, Object... arguments) {
        this(null, key, arguments);
    }

    PictureFault(Throwable cause, String key, Object... arguments) {
        super(Message.of(PictureFault.class, key, arguments), cause);
    }
}
