// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.hearing;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageImpl;
import se.paragraf.model.federation.FederationPackage;

/** A package with code, as a generator writes it. */
public final class HearingPackage extends EPackageImpl {

    public static final String NAMESPACE = "https://example.org/hearing/1";

    public static final HearingPackage eINSTANCE = new HearingPackage();

    static {
        eINSTANCE.initialize();
    }

    private HearingPackage() {
        super(NAMESPACE, new HearingFactory());
        setName("hearing");
        setNsPrefix("hearing");
        setNsURI(NAMESPACE);
    }

    static EClass hearing() {
        return (EClass) eINSTANCE.getEClassifiers().get(0);
    }

    private void initialize() {
        EClass hearing = createEClass(0);
        hearing.getESuperTypes().add(FederationPackage.Literals.EXTENSIBLE);
        initEClass(hearing, Hearing.class, "Hearing", false, false, true);
        createEAttribute(hearing, FederationPackage.EXTENSIBLE_FEATURE_COUNT);
        initEAttribute(
                (EAttribute) hearing.getEStructuralFeatures().get(0),
                EcorePackage.Literals.ESTRING,
                "question",
                null,
                0,
                1,
                Hearing.class,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true);
        createResource(NAMESPACE);
        freeze();
    }
}
