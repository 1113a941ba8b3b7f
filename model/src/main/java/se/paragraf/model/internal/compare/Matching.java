// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.compare;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Which object of the earlier version is which of the later one. */
final class Matching {

    private final Map<EObject, EObject> later = new IdentityHashMap<>();
    private final Map<EObject, EObject> earlier = new IdentityHashMap<>();
    private final Map<EObject, String> identities = new IdentityHashMap<>();
    private final Fingerprints fingerprints = new Fingerprints(identities::get);

    Matching(EObject before, EObject after) {
        match(before, after);
        matchIdentities(before, after);
        matchContents(before, after);
    }

    /** The same object in the later version; null if there is none. */
    EObject later(EObject before) {
        return later.get(before);
    }

    /** The same object in the earlier version; null if there is none. */
    EObject earlier(EObject after) {
        return earlier.get(after);
    }

    private void match(EObject before, EObject after) {
        later.put(before, after);
        earlier.put(after, before);
    }

    private void matchIdentities(EObject before, EObject after) {
        Map<String, EObject> byIdentity = new HashMap<>();
        for (Iterator<EObject> each = before.eAllContents(); each.hasNext(); ) {
            EObject object = each.next();
            String id = EcoreUtil.getID(object);
            if (id != null) {
                byIdentity.putIfAbsent(id, object);
            }
        }
        for (Iterator<EObject> each = after.eAllContents(); each.hasNext(); ) {
            EObject object = each.next();
            EObject same = byIdentity.get(EcoreUtil.getID(object));
            if (same != null && !later.containsKey(same) && Features.sameClass(same.eClass(), object.eClass())) {
                match(same, object);
                identities.put(same, EcoreUtil.getID(same));
                identities.put(object, EcoreUtil.getID(same));
            }
        }
    }

    /** Parents before children, since those without identity are looked for below the same parent only. */
    private void matchContents(EObject before, EObject after) {
        Deque<EObject> parents = new ArrayDeque<>(List.of(after));
        while (!parents.isEmpty()) {
            EObject parent = parents.removeFirst();
            EObject same = earlier.get(parent);
            for (EStructuralFeature feature : parent.eClass().getEAllStructuralFeatures()) {
                if (Features.isContainment(feature) && Features.isCompared(feature)) {
                    List<EObject> children = Features.children(parent, feature);
                    if (same != null && !children.isEmpty()) {
                        matchChildren(Features.children(same, feature), children);
                    }
                    parents.addAll(children);
                }
            }
        }
    }

    /** Those that are known already hold their neighbours in place. */
    private void matchChildren(List<EObject> before, List<EObject> after) {
        Predicate<EObject> known = object -> later.containsKey(object) || earlier.containsKey(object);
        // A version that was never saved may have no identities at all.
        Predicate<EObject> named = known.negate().and(object -> EcoreUtil.getID(object) != null);
        boolean bothNamed = before.stream().anyMatch(named) && after.stream().anyMatch(named);
        Predicate<EObject> nameless = known.negate().and(object -> !bothNamed || EcoreUtil.getID(object) == null);
        List<EObject> old = before.stream().filter(nameless).toList();
        List<EObject> now = after.stream().filter(nameless).toList();
        if (old.isEmpty() || now.isEmpty()) {
            return;
        }
        int[] places = Alignment.of(keys(before, nameless), keys(after, nameless));
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0 && !earlier.containsKey(after.get(i))) {
                match(before.get(places[i]), after.get(i));
            }
        }
        matchElsewhere(old, now);
        matchInGaps(before, after, new HashSet<>(old), new HashSet<>(now));
    }

    private List<Object> keys(List<EObject> objects, Predicate<EObject> nameless) {
        return objects.stream()
                .map(object -> nameless.test(object) ? fingerprints.of(object) : earlier.getOrDefault(object, object))
                .toList();
    }

    private void matchElsewhere(List<EObject> old, List<EObject> now) {
        Map<Object, Deque<EObject>> left = new HashMap<>();
        for (EObject object : old) {
            if (!later.containsKey(object)) {
                left.computeIfAbsent(fingerprints.of(object), key -> new ArrayDeque<>())
                        .add(object);
            }
        }
        for (EObject object : now) {
            Deque<EObject> same = earlier.containsKey(object) ? null : left.get(fingerprints.of(object));
            if (same != null && !same.isEmpty()) {
                match(same.removeFirst(), object);
            }
        }
    }

    /** What stands between the same neighbours and is of the same class is taken for the same, changed. */
    private void matchInGaps(List<EObject> before, List<EObject> after, Set<EObject> old, Set<EObject> now) {
        Map<EObject, Integer> places = new IdentityHashMap<>();
        for (EObject object : before) {
            places.put(object, places.size());
        }
        int at = 0;
        for (EObject object : after) {
            EObject same = earlier.get(object);
            if (same != null) {
                at = Math.max(at, places.getOrDefault(same, -1) + 1);
            } else if (now.contains(object)) {
                while (at < before.size() && !later.containsKey(before.get(at)) && !old.contains(before.get(at))) {
                    at++;
                }
                if (at < before.size()
                        && !later.containsKey(before.get(at))
                        && Features.sameClass(before.get(at).eClass(), object.eClass())) {
                    match(before.get(at++), object);
                }
            }
        }
    }
}
