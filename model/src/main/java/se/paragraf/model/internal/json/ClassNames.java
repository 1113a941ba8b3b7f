// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The classes by their names in one document that is read, and their features by their keys. */
final class ClassNames {

    private final Map<String, EPackage> packages;
    private final Map<EClass, Map<String, EStructuralFeature>> features = new HashMap<>();

    ClassNames(Map<String, EPackage> packages) {
        this.packages = packages;
    }

    /** A class of which there can be objects. */
    Optional<EClass> find(String name) {
        int dot = name.indexOf('.');
        EPackage ePackage = dot < 0 ? null : packages.get(name.substring(0, dot));
        return ePackage != null
                        && ePackage.getEClassifier(name.substring(dot + 1)) instanceof EClass eClass
                        && Form.isConcrete(eClass)
                ? Optional.of(eClass)
                : Optional.empty();
    }

    EStructuralFeature feature(EClass eClass, String key) {
        return features.computeIfAbsent(eClass, owner -> Form.features(owner).stream()
                        .collect(Collectors.toMap(Form::key, each -> each)))
                .get(key);
    }
}
