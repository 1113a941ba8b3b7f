// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.export;

import java.util.List;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.model.text.Message;

/**
 * The kinds of documents that a format of data writes, which has no other form for the rest.
 *
 * @param format the format
 * @param names the names of the kinds
 */
public record WrittenKinds(String format, List<String> names) {

    /** Refuses a request for another kind. */
    public void check(ExportRequest request) throws ExportException {
        String kind = request.kind();
        if (!names.contains(kind)) {
            throw new ExportException(
                    Message.of(WrittenKinds.class, "export.kind", format, kind, String.join(", ", names)));
        }
    }
}
