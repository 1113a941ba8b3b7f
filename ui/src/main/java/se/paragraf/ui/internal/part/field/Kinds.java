// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import se.paragraf.model.attest.AttestPackage;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.ui.Presentation;

/** The classes whose objects can be added at a place. */
final class Kinds {

    private static final Set<String> OWN =
            Set.of(FederationPackage.eNS_URI, MinutesPackage.eNS_URI, AttestPackage.eNS_URI);
    private static final Set<EClass> BASES =
            Set.of(FederationPackage.Literals.EXTENSIBLE, FederationPackage.Literals.ELEMENT);

    private Kinds() {}

    /** The classes whose objects a reference may contain, of the packages that are installed. */
    static List<EClass> within(EReference reference, List<EPackage> installed) {
        return classes(installed)
                .filter(eClass -> reference.getEReferenceType().isSuperTypeOf(eClass))
                .toList();
    }

    /**
     * The classes of extensions whose objects may be added to an object: those that are neither kinds of a class that has its
     * own places, nor parts of other objects, nor meant for other objects. An object of an extension is added to only where
     * that is meant.
     */
    static List<EClass> extending(EObject object, List<EPackage> installed) {
        List<EPackage> extensions = installed.stream()
                .filter(ePackage -> !OWN.contains(ePackage.getNsURI()))
                .toList();
        List<EReference> containing = classes(extensions)
                .flatMap(eClass -> eClass.getEReferences().stream())
                .filter(EReference::isContainment)
                .toList();
        return classes(extensions)
                .filter(eClass ->
                        eClass.getEAllSuperTypes().stream().allMatch(base -> BASES.contains(base) || !isOwn(base)))
                .filter(eClass -> containing.stream()
                        .noneMatch(reference -> reference.getEReferenceType().isSuperTypeOf(eClass)))
                .filter(eClass -> mayExtend(eClass, object.eClass()))
                .toList();
    }

    private static boolean isOwn(EClass eClass) {
        return OWN.contains(eClass.getEPackage().getNsURI());
    }

    private static boolean mayExtend(EClass eClass, EClass extended) {
        List<String> names = Presentation.extended(eClass);
        return names.isEmpty() && isOwn(extended)
                || Stream.concat(Stream.of(extended), extended.getEAllSuperTypes().stream())
                        .anyMatch(base -> names.contains(base.getName()));
    }

    private static Stream<EClass> classes(List<EPackage> packages) {
        return packages.stream()
                .flatMap(ePackage -> ePackage.getEClassifiers().stream())
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(eClass -> !eClass.isAbstract() && !eClass.isInterface());
    }
}
