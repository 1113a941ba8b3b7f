// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.model.minutes.Attachment;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;

/** Attachments that are left out: their number stays, as the numbers of the others say that one is missing anyhow. */
final class CutAttachments {

    private CutAttachments() {}

    /** Two places may tell of one attachment, the paragraph and the list of the meeting. */
    static void of(Meeting meeting) {
        List<Attachment> all = new ArrayList<>();
        for (EObject object : Texts.within(meeting)) {
            if (object instanceof Attachment attachment) {
                all.add(attachment);
            }
        }
        List<Attachment> internal =
                all.stream().filter(CutAttachments::isInternal).toList();
        List<Attachment> out = all.stream()
                .filter(attachment -> internal.stream().anyMatch(other -> isSame(attachment, other)))
                .toList();
        out.forEach(CutAttachments::cut);
    }

    private static boolean isInternal(Attachment attachment) {
        return attachment.getAudience() == Audience.INTERNAL
                || attachment.eContainer() instanceof Paragraph paragraph && CutParagraph.isWithheld(paragraph);
    }

    private static boolean isSame(Attachment attachment, Attachment other) {
        return attachment == other
                || attachment.getNumber() != null && attachment.getNumber().equals(other.getNumber())
                || attachment.getTitle() != null && Objects.equals(attachment.getTitle(), other.getTitle())
                || attachment.getFile() != null && attachment.getFile().equals(other.getFile());
    }

    private static void cut(Attachment attachment) {
        attachment.setAudience(Audience.INTERNAL);
        attachment.setTitle(Marks.WORDS);
        attachment.setDate(null);
        attachment.setEdition(null);
        attachment.setFile(null);
        attachment.setChecksum(null);
    }
}
