// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.document;

import java.util.Objects;
import se.paragraf.model.attest.AttestOrder;
import se.paragraf.model.federation.Document;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;

/** What people call a document. */
public final class DocumentName {

    private DocumentName() {}

    /** A short name; that of the file where the document says nothing of itself. */
    public static Localized of(ModelFile file) {
        String name = String.valueOf(file.path().getFileName());
        Document document = file.root();
        if (document instanceof Meeting meeting && meeting.getDate() != null) {
            return Message.of(
                    DocumentName.class, "name.meeting", meeting.getDate().toString());
        }
        if (document instanceof Federation body) {
            return language -> Objects.requireNonNullElse(body.getName(), name);
        }
        if (document instanceof AttestOrder order) {
            return language -> Objects.requireNonNullElse(order.getTitle(), name);
        }
        return language -> name;
    }
}
