// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.federation.Document;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.FederationPackage;

/**
 * How far a template sees from a document for the public. That is cut, but the files that it refers to are not: the federation's
 * knows more of people than their names, and another meeting's has what is internal there.
 */
final class Reach {

    private static final Set<EStructuralFeature> DENIED = Set.of(
            FederationPackage.Literals.FEDERATION__PERSONS,
            FederationPackage.Literals.FEDERATION__MANDATES,
            FederationPackage.Literals.FEDERATION__APPOINTMENTS,
            FederationPackage.Literals.FEDERATION__DELEGATED_DECISIONS,
            FederationPackage.Literals.APPOINTMENT__SIGNATURE_SAMPLE,
            FederationPackage.Literals.PERSON__OTHER_NAMES,
            FederationPackage.Literals.PERSON__PARTY,
            FederationPackage.Literals.PERSON__TITLE);

    private static final ThreadLocal<Boolean> PUBLIC = new ThreadLocal<>();

    private Reach() {}

    /** What is rendered in this thread is for the public. */
    static void limit() {
        PUBLIC.set(true);
    }

    static void end() {
        PUBLIC.remove();
    }

    static boolean isLimited() {
        return PUBLIC.get() != null;
    }

    /** Whether a feature is not for the public, whatever its value. */
    static boolean denies(EObject object, EStructuralFeature feature) {
        return isLimited()
                && (DENIED.contains(feature)
                        || feature == FederationPackage.Literals.EXTENSIBLE__EXTENSIONS
                                && root(object) instanceof Federation);
    }

    /** Whether one object refers to another of a document that nobody cut. */
    static boolean ends(EObject from, EObject to) {
        EObject document = root(to);
        return isLimited()
                && document instanceof Document
                && !(document instanceof Federation)
                && document != root(from);
    }

    private static EObject root(EObject object) {
        return EcoreUtil.getRootContainer(object, false);
    }
}
