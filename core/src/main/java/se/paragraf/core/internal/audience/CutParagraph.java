// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.minutes.Inquiry;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Rectification;

/** A paragraph, and what the meeting tells of it elsewhere. */
final class CutParagraph {

    /** What there stays of one that is left out: that it was there, under its number, whether a decision or not. */
    private static final Set<EStructuralFeature> STAYS = Set.of(
            FederationPackage.Literals.ELEMENT__ID,
            MinutesPackage.Literals.PARAGRAPH__NUMBER,
            MinutesPackage.Literals.PARAGRAPH__NUMBER_AS_WRITTEN,
            MinutesPackage.Literals.PARAGRAPH__KIND,
            MinutesPackage.Literals.PARAGRAPH__CLOSED_DOORS,
            MinutesPackage.Literals.PARAGRAPH__AUDIENCE);

    private CutParagraph() {}

    /** Whether nothing of it but its number, and for secrecy alone its heading, goes out. */
    static boolean isWithheld(Paragraph paragraph) {
        return paragraph.isWithheld() || paragraph.getAudience() == Audience.INTERNAL;
    }

    static void of(Meeting meeting, Paragraph paragraph) {
        if (isWithheld(paragraph)) {
            withhold(paragraph);
            elsewhere(meeting, paragraph).forEach(CutParagraph::withholdElsewhere);
            return;
        }
        CutWords words = CutWords.of(paragraph);
        words.leaveOut();
        if (!words.areAny()) {
            return;
        }
        for (EObject about : elsewhere(meeting, paragraph)) {
            if (about instanceof Rectification) {
                // The text as it was before is another than the words that are marked.
                withholdElsewhere(about);
            } else {
                words.mask(about);
            }
        }
    }

    private static void withhold(Paragraph paragraph) {
        String title = paragraph.getAudience() == Audience.INTERNAL ? null : paragraph.getTitle();
        for (EStructuralFeature feature : paragraph.eClass().getEAllStructuralFeatures()) {
            if (feature.isChangeable() && !STAYS.contains(feature)) {
                paragraph.eUnset(feature);
            }
        }
        paragraph.setTitle(title);
        paragraph.setWithheld(true);
    }

    private static List<EObject> elsewhere(Meeting meeting, Paragraph paragraph) {
        List<EObject> about = new ArrayList<>();
        for (Rectification rectification : meeting.getRectifications()) {
            if (rectification.getParagraph() == paragraph) {
                about.add(rectification);
            }
        }
        for (Inquiry inquiry : meeting.getInquiries()) {
            if (inquiry.getParagraph() == paragraph || inquiry.getParagraph() == null && !isWithheld(paragraph)) {
                about.add(inquiry);
            }
        }
        return about;
    }

    private static void withholdElsewhere(EObject about) {
        if (about instanceof Inquiry inquiry) {
            inquiry.getBy().clear();
            inquiry.setTo(null);
            inquiry.setText(Marks.WORDS);
        } else if (about instanceof Rectification rectification) {
            rectification.setBy(null);
            rectification.setBefore(null);
            rectification.setAfter(null);
            rectification.setReason(Marks.WORDS);
        }
    }
}
