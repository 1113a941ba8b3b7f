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

/** What a document is called in the navigator; of a meeting also its state, by a sign and a word. */
final class DocumentLabel {

    private DocumentLabel() {}

    static Localized of(ModelFile file) {
        String name = String.valueOf(file.path().getFileName());
        if (file.root() instanceof Meeting meeting && meeting.getDate() != null) {
            String state = meeting.getState().getName();
            return Message.of(
                    DocumentLabel.class,
                    "meeting",
                    meeting.getDate().toString(),
                    Message.of(DocumentLabel.class, "sign." + state),
                    new Term(MinutesPackage.Literals.MEETING_STATE.getEEnumLiteral(state)));
        }
        if (file.root() instanceof Federation body) {
            return language -> Objects.requireNonNullElse(body.getName(), name);
        }
        if (file.root() instanceof AttestOrder order) {
            return language -> Objects.requireNonNullElse(order.getTitle(), name);
        }
        return language -> name;
    }
}
