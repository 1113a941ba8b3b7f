// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.navigator;

import java.util.Objects;
import se.paragraf.model.attest.AttestOrder;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.Term;

/** What a document is called in the navigator. */
final class DocumentLabel {

    private DocumentLabel() {}

    static Localized of(ModelFile file) {
        String name = String.valueOf(file.path().getFileName());
        if (file.root() instanceof Meeting meeting && meeting.getDate() != null) {
            Term state = new Term(MinutesPackage.Literals.MEETING_STATE.getEEnumLiteral(
                    meeting.getState().getName()));
            return Message.of(DocumentLabel.class, "meeting", meeting.getDate().toString(), state);
        }
        if (file.root() instanceof Federation body) {
            return NavigatorTree.words(Objects.requireNonNullElse(body.getName(), name));
        }
        if (file.root() instanceof AttestOrder order) {
            return NavigatorTree.words(Objects.requireNonNullElse(order.getTitle(), name));
        }
        return NavigatorTree.words(name);
    }
}
