// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.office;

import java.nio.file.Path;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.MessageException;

final class UnreadableAgendaException extends MessageException {

    private static final long serialVersionUID = 1L;

    UnreadableAgendaException(Path file, Throwable cause) {
        super(Message.of(UnreadableAgendaException.class, "agenda.unreadable", file.toString()), cause);
    }
}
