// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.packages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EPackage;
import se.paragraf.model.attest.AttestPackage;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.text.Message;

/** The packages of one moment. A source that refers to another one comes after it, whatever its place in the order. */
final class GatheredPackages {

    private static final String OWN = "se.paragraf.model";

    private final Map<String, EPackage> own = new LinkedHashMap<>();
    private final Map<String, EPackage> extensions = new TreeMap<>();
    private final Map<EPackage, String> origins = new IdentityHashMap<>();
    private final List<Message> leftOut = new ArrayList<>();

    private GatheredPackages() {
        for (EPackage ePackage :
                List.of(FederationPackage.eINSTANCE, MinutesPackage.eINSTANCE, AttestPackage.eINSTANCE)) {
            own.put(ePackage.getNsURI(), ePackage);
            origins.put(ePackage, OWN);
        }
    }

    static GatheredPackages of(Map<Origin, ModelSource> sources) {
        GatheredPackages gathered = new GatheredPackages();
        Map<Origin, ModelSource> waiting = new LinkedHashMap<>(sources);
        Map<Origin, Message> reasons = new LinkedHashMap<>();
        int before;
        do {
            before = waiting.size();
            reasons.clear();
            waiting.entrySet().removeIf(source -> gathered.take(source.getKey(), source.getValue(), reasons));
        } while (!waiting.isEmpty() && waiting.size() < before);
        reasons.forEach((origin, reason) -> gathered.leaveOut(origin, reason));
        return gathered;
    }

    /** Takes what a source brings, unless it cannot be had yet. */
    private boolean take(Origin origin, ModelSource source, Map<Origin, Message> reasons) {
        try {
            take(origin, source.packages(this::get));
            return true;
        } catch (ModelException e) {
            reasons.put(origin, e.reason().orElseThrow());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            reasons.put(origin, Message.of(GatheredPackages.class, "package.failed", e.toString()));
        }
        return false;
    }

    private void take(Origin origin, Collection<EPackage> packages) {
        for (EPackage ePackage : packages) {
            String namespace = ePackage.getNsURI();
            EPackage first = namespace == null ? null : get(namespace);
            if (namespace == null || namespace.isEmpty()) {
                leaveOut(
                        origin,
                        Message.of(GatheredPackages.class, "package.nameless", String.valueOf(ePackage.getName())));
            } else if (first == null) {
                extensions.put(namespace, ePackage);
                origins.put(ePackage, origin.name());
            } else if (first != ePackage) {
                leaveOut(origin, Message.of(GatheredPackages.class, "package.twice", namespace, origins.get(first)));
            }
            take(origin, ePackage.getESubpackages());
        }
    }

    private void leaveOut(Origin origin, Message reason) {
        leftOut.add(Message.of(GatheredPackages.class, "package.leftOut", origin.name(), reason));
    }

    private EPackage get(String namespace) {
        return own.getOrDefault(namespace, extensions.get(namespace));
    }

    List<EPackage> packages() {
        List<EPackage> packages = new ArrayList<>(own.values());
        packages.addAll(extensions.values());
        return List.copyOf(packages);
    }

    String origin(EPackage ePackage) {
        String origin = origins.get(ePackage);
        if (origin == null) {
            throw new IllegalArgumentException("ePackage is not installed: " + ePackage);
        }
        return origin;
    }

    List<Message> leftOut() {
        return List.copyOf(leftOut);
    }
}
