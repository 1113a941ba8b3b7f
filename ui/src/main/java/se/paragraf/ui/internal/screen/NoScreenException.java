// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.screen;

import se.paragraf.model.text.Message;
import se.paragraf.model.text.MessageException;

/** There is nothing to show a window on, or nothing to draw it with. */
public final class NoScreenException extends MessageException {

    NoScreenException(Message reason, Throwable cause) {
        super(reason, cause);
    }
}
