// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.audience;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.model.attest.AttestOrder;
import se.paragraf.model.federation.Document;
import se.paragraf.model.federation.Element;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Signature;
import se.paragraf.model.text.Message;

/**
 * Makes of a copy of a document the version that anybody may read (GDPR art. 5 and 9). What is left out is not hidden but gone,
 * and a mark or the property {@code withheld} tells that something was there.
 */
public final class PublicVersion {

    private PublicVersion() {}

    /**
     * Cuts a copy.
     *
     * @param copy the copy, which is changed
     * @return what its owner should know beyond the marks in the text, one line each
     */
    public static List<Message> cut(Document copy) {
        List<Message> told = OtherModels.cut(copy);
        if (copy instanceof Meeting meeting) {
            cut(meeting);
        } else if (copy instanceof AttestOrder order) {
            order.getRelations().clear();
        }
        for (EObject object : Texts.within(copy)) {
            if (object instanceof Element element) {
                element.setTrace(null);
            }
            if (object instanceof Signature signature) {
                signature.setChecksum(null);
            }
        }
        LostReferences.drop(copy);
        return told;
    }

    private static void cut(Meeting meeting) {
        // What an importer could not place, or read otherwise, nobody has looked through.
        meeting.setImportRecord(null);
        meeting.getPublications().removeIf(publication -> publication.getAudience() == Audience.INTERNAL);
        CutAttachments.of(meeting);
        for (Paragraph paragraph : meeting.getParagraphs()) {
            CutParagraph.of(meeting, paragraph);
        }
        HiddenPeople.of(meeting);
        HiddenIdentities.of(meeting);
    }
}
