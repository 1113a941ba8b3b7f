// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.audience;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.paragraf.model.federation.Element;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.minutes.Meeting;

/** Identities of what is left out: one that is made of words may be made of those. */
final class HiddenIdentities {

    private static final String AUDIENCE = "audience";

    /** Made of where an element stands: p12.b3. */
    private static final Pattern PLACE = Pattern.compile("(?:p|att)\\d+(?:-\\d+)?(?:\\.[a-z]{1,3}\\d+)*");

    private HiddenIdentities() {}

    static void of(Meeting meeting) {
        Set<String> ids = new HashSet<>();
        List<Element> hidden = new ArrayList<>();
        for (EObject object : Texts.within(meeting)) {
            if (object instanceof Element element && element.getId() != null) {
                ids.add(element.getId());
                if (isHidden(element)) {
                    hidden.add(element);
                }
            }
        }
        int number = 1;
        for (Element element : hidden) {
            while (!ids.add("hidden" + number)) {
                number++;
            }
            element.setId("hidden" + number);
        }
    }

    private static boolean isHidden(Element element) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(AUDIENCE);
        return feature != null
                && element.eGet(feature) == Audience.INTERNAL
                && (element instanceof Attendance
                        || !PLACE.matcher(element.getId()).matches());
    }
}
