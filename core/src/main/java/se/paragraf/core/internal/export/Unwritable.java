// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.export;

import java.io.IOException;
import se.paragraf.core.export.ExportException;
import se.paragraf.model.file.FileFault;
import se.paragraf.model.text.Message;

/** That something could not be written, told by the name that the user gave it. */
final class Unwritable {

    private Unwritable() {}

    static ExportException because(String target, IOException cause) {
        return new ExportException(
                Message.of(Unwritable.class, "export.unwritable", target, FileFault.reason(cause)), cause);
    }
}
