// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.live;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.minutes.Paragraph;

/** What edits did to a meeting and around it. */
final class Touches {

    /** What decides which rules hold, and with which severity. */
    private static final Set<EStructuralFeature> LAW = Set.of(
            MinutesPackage.Literals.MEETING__FEDERATION,
            MinutesPackage.Literals.MEETING__FEDERATION_NAME,
            FederationPackage.Literals.FEDERATION__PROFILE,
            FederationPackage.Literals.FEDERATION__RULE_SETTINGS);

    private final Meeting meeting;
    private final Set<Touch> outside = new LinkedHashSet<>();
    private final Set<Touch> arrivals = new LinkedHashSet<>();
    private final Map<Paragraph, Set<Touch>> inside = new LinkedHashMap<>();
    private final Set<Meeting> meetings = new LinkedHashSet<>();
    private boolean law;
    private boolean order;

    Touches(Meeting meeting) {
        this.meeting = meeting;
    }

    void add(EObject object, EStructuralFeature feature, Notification change) {
        law |= LAW.contains(feature) || FederationPackage.Literals.RULE_SETTING.isSuperTypeOf(object.eClass());
        boolean rearranged = object == meeting && feature == MinutesPackage.Literals.MEETING__PARAGRAPHS;
        if (rearranged) {
            order = true;
            Stream.of(change.getOldValue(), change.getNewValue()).forEach(this::passed);
        }
        if (EcoreUtil.getRootContainer(object) instanceof Meeting touched) {
            meetings.add(touched);
        }
        Paragraph paragraph = around(object);
        Set<Touch> around =
                paragraph == null ? outside : inside.computeIfAbsent(paragraph, first -> new LinkedHashSet<>());
        Set<Touch> touches = rearranged ? arrivals : around;
        touches.add(new Touch(object.eClass(), feature));
        if (feature instanceof EReference reference && reference.isContainment()) {
            Stream.of(change.getOldValue(), change.getNewValue()).forEach(value -> came(value, touches));
        }
    }

    /** One that went and came back was edited in between for all that is known. */
    private void passed(Object value) {
        if (value instanceof Collection<?> several) {
            several.forEach(this::passed);
        } else if (value instanceof Paragraph paragraph) {
            inside.computeIfAbsent(paragraph, first -> new LinkedHashSet<>());
        }
    }

    private static void came(Object value, Set<Touch> touches) {
        if (value instanceof Collection<?> several) {
            several.forEach(each -> came(each, touches));
        } else if (value instanceof EObject root) {
            touches.add(new Touch(root.eClass(), null));
            root.eAllContents().forEachRemaining(part -> touches.add(new Touch(part.eClass(), null)));
        }
    }

    private Paragraph around(EObject object) {
        EObject part = object;
        while (part != null && part.eContainer() != meeting) {
            part = part.eContainer();
        }
        return part instanceof Paragraph paragraph ? paragraph : null;
    }

    /** Whether other rules hold now, or with another severity. */
    boolean changedLaw() {
        return law;
    }

    /** Whether paragraphs came, went or moved. */
    boolean changedOrder() {
        return order;
    }

    /** What happened outside of the paragraphs of the meeting. */
    Set<Touch> outside() {
        return outside;
    }

    /** What came and went with paragraphs, or moved. */
    Set<Touch> arrivals() {
        return arrivals;
    }

    /** What happened inside of paragraphs, those too that came or went. */
    Map<Paragraph, Set<Touch>> inside() {
        return inside;
    }

    /** The meetings in which something happened. */
    Set<Meeting> meetings() {
        return meetings;
    }

    boolean isEmpty() {
        return outside.isEmpty() && inside.isEmpty() && arrivals.isEmpty();
    }

    void clear() {
        outside.clear();
        arrivals.clear();
        inside.clear();
        meetings.clear();
        law = false;
        order = false;
    }
}
