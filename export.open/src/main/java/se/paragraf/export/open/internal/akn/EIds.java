// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.akn;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.federation.Element;
import se.paragraf.model.minutes.Meeting;

/** The {@code eId}s of a document: those of the model where an element has one, so that both can be compared. */
final class EIds {

    private static final Pattern BLANK = Pattern.compile("[\\s\\h]+");

    private final Map<Element, String> ids = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();

    EIds(Meeting meeting) {
        for (Iterator<EObject> all = EcoreUtil.getAllContents(Set.of(meeting), false); all.hasNext(); ) {
            if (all.next() instanceof Element element && element.getId() != null) {
                ids.put(element, own(BLANK.matcher(element.getId()).replaceAll("_")));
            }
        }
    }

    /** That of an element of the model. */
    String of(Element element) {
        return ids.get(element);
    }

    /** One that nothing else has, for what is no element of the model. */
    String own(String base) {
        String id = base;
        for (int again = 2; !taken.add(id); again++) {
            id = base + "-" + again;
        }
        return id;
    }
}
