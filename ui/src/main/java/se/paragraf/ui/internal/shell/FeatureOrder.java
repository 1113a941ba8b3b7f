// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.ui.Presentation;

/** The features that forms show, in the order of the metamodel: its own, the objects within, what extensions add. */
final class FeatureOrder {

    private static final int EXTENSIONS = 2;

    private FeatureOrder() {}

    static List<EStructuralFeature> of(EClass eClass) {
        return eClass.getEAllStructuralFeatures().stream()
                .filter(Predicate.not(Presentation::isHidden))
                .sorted(Comparator.comparingInt(FeatureOrder::place))
                .toList();
    }

    private static int place(EStructuralFeature feature) {
        if (feature == FederationPackage.Literals.EXTENSIBLE__EXTENSIONS) {
            return EXTENSIONS;
        }
        boolean within = feature instanceof EReference reference
                && reference.isContainment()
                && reference.getEReferenceType().getEIDAttribute() != null;
        return within ? 1 : 0;
    }
}
