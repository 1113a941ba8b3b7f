// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.core.minutes.SignedText;
import se.paragraf.model.compare.ModelCopy;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Rectification;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.text.Message;

/**
 * Words of adjusted minutes that are replaced by others, in the text of a paragraph and in what was read out of it alike, so
 * that the text that was signed can be told again.
 *
 * @param paragraph the paragraph
 * @param before the words as they were signed
 * @param after the words that take their place
 * @param reason why
 * @param by who does it
 * @param day on which day
 */
record Rectifying(Paragraph paragraph, String before, String after, String reason, String by, LocalDate day) {

    /** What is wrong with it. */
    Optional<Message> fault(Life life) {
        if (SignedText.words(before).isEmpty() || SignedText.words(after).isEmpty()) {
            return Optional.of(Message.of(Rectifying.class, "rectify.empty"));
        }
        if (before.equals(after)) {
            return Optional.of(Message.of(Rectifying.class, "rectify.same"));
        }
        if (by.isBlank()) {
            return Optional.of(Message.of(Rectifying.class, "rectify.by"));
        }
        if (day.isAfter(life.today())) {
            return Optional.of(Message.of(Rectifying.class, "rectify.future"));
        }
        int place = life.meeting().getParagraphs().indexOf(paragraph);
        Meeting copy = ModelCopy.asVersion(life.meeting());
        if (!on(copy.getParagraphs().get(place)).replace()) {
            return Optional.of(Message.of(Rectifying.class, "rectify.absent", paragraph.getNumber()));
        }
        return canBeTakenBack(life.meeting(), copy, place)
                ? Optional.empty()
                : Optional.of(Message.of(Rectifying.class, "rectify.again"));
    }

    private Rectifying on(Paragraph other) {
        return new Rectifying(other, before, after, reason, by, day);
    }

    /** Whether the signed text comes back when the words are changed back, wherever the new ones stand. */
    private boolean canBeTakenBack(Meeting meeting, Meeting changed, int place) {
        Adjustment whole = MinutesFactory.eINSTANCE.createAdjustment();
        changed.getAdjustments().add(whole);
        List<String> lines = new ArrayList<>(
                changed.getParagraphs().stream().map(SignedText::lines).toList());
        lines.set(place, lines.get(place).replace(SignedText.words(after), SignedText.words(before)));
        return SignedText.of(whole, lines).equals(SignedText.of(meeting));
    }

    /** Replaces the words and notes it. */
    void apply(Life life) {
        replace();
        Rectification rectification = MinutesFactory.eINSTANCE.createRectification();
        rectification.setParagraph(paragraph);
        rectification.setRectifiedOn(day);
        rectification.setBefore(before);
        rectification.setAfter(after);
        rectification.setReason(reason.isBlank() ? null : reason.strip());
        rectification.setBy(by.strip());
        life.meeting().getRectifications().add(rectification);
    }

    /** Tells whether the words were there. */
    private boolean replace() {
        boolean found = false;
        List<EObject> all = new ArrayList<>(List.of(paragraph));
        for (Iterator<EObject> contents = EcoreUtil.getAllContents(paragraph, false); contents.hasNext(); ) {
            all.add(contents.next());
        }
        for (EObject object : all) {
            found |= inRuns(object);
            if (!(object instanceof Run)) {
                for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                    found |= inAttribute(object, attribute);
                }
            }
        }
        return found;
    }

    private boolean inAttribute(EObject object, EAttribute attribute) {
        if (attribute.getEAttributeType().getInstanceClass() != String.class
                || !SignedText.covers(object, attribute)
                || !object.eIsSet(attribute)) {
            return false;
        }
        if (!attribute.isMany()) {
            String text = (String) object.eGet(attribute);
            if (text.contains(before)) {
                object.eSet(attribute, text.replace(before, after));
                return true;
            }
            return false;
        }
        @SuppressWarnings("unchecked")
        List<String> texts = (List<String>) object.eGet(attribute);
        boolean found = false;
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i) != null && texts.get(i).contains(before)) {
                texts.set(i, texts.get(i).replace(before, after));
                found = true;
            }
        }
        return found;
    }

    private boolean inRuns(EObject object) {
        boolean found = false;
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference.getEType() == Literals.RUN && reference.isMany()) {
                List<Run> runs = ((List<?>) object.eGet(reference))
                        .stream().map(Run.class::cast).toList();
                found |= WordsInRuns.replace(runs, before, after);
            }
        }
        return found;
    }
}
