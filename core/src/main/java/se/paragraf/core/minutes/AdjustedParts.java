// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.minutes;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingState;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.NumberSpan;

/**
 * What of minutes is adjusted, and so changed by a marked rectification only (KL 5:69). Minutes that were read from a
 * document of others may be mended as long as no check sum tells what was signed: what is mended then is how they were read.
 * Immutable, for any thread.
 *
 * @param all whether the minutes are adjusted as a whole
 * @param paragraphs the paragraphs that are adjusted before the others
 */
public record AdjustedParts(boolean all, List<NumberSpan> paragraphs) {

    /**
     * Creates it.
     *
     * @param all whether the minutes are adjusted as a whole
     * @param paragraphs not null, copied
     */
    public AdjustedParts {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * Tells what is adjusted now.
     *
     * @param meeting the minutes, not to be changed meanwhile
     * @return what is adjusted
     */
    public static AdjustedParts of(Meeting meeting) {
        List<Adjustment> made = meeting.getAdjustments().stream()
                .filter(adjustment -> adjustment.getAdjustedOn() != null)
                .toList();
        boolean signed = made.stream()
                .flatMap(adjustment -> adjustment.getSignatures().stream())
                .anyMatch(signature -> signature.getChecksum() != null);
        if (meeting.getImportRecord() != null && !signed) {
            return new AdjustedParts(false, List.of());
        }
        return new AdjustedParts(
                meeting.getState() != MeetingState.DRAFT,
                made.stream()
                        .flatMap(adjustment -> NumberSpan.of(adjustment.getParagraphs()).stream())
                        .toList());
    }

    /**
     * Whether a feature of an object is adjusted. What the signatures do not cover never is, such as the notices. The head
     * of the minutes is adjusted with the last paragraphs.
     *
     * @param object an object of the minutes
     * @param feature one of its features
     * @return true if it is changed by a rectification only
     */
    public boolean have(EObject object, EStructuralFeature feature) {
        return (all || isWithin(object)) && SignedText.covers(object, feature);
    }

    private boolean isWithin(EObject object) {
        for (EObject at = object; at != null && !paragraphs.isEmpty(); at = at.eContainer()) {
            if (at instanceof Paragraph paragraph) {
                return paragraphs.stream().anyMatch(span -> span.contains(paragraph.getNumber()));
            }
        }
        return false;
    }
}
