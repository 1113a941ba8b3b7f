// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.packages;

import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import se.paragraf.model.attest.AttestPackage;
import se.paragraf.model.attest.impl.AttestRuleImpl;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.federation.impl.DocumentImpl;
import se.paragraf.model.federation.impl.ElementImpl;
import se.paragraf.model.federation.impl.ExtensibleImpl;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.minutes.impl.BlockImpl;

/**
 * Makes objects of classes that have no code. One that extends a class of Paragraf is an instance of its Java class too,
 * even where that is abstract, for which EMF has no answer.
 */
final class DynamicFactory extends EFactoryImpl {

    private static final Map<EClass, Supplier<InternalEObject>> ABSTRACT = Map.of(
            FederationPackage.Literals.ELEMENT, () -> new ElementImpl() {},
            FederationPackage.Literals.EXTENSIBLE, () -> new ExtensibleImpl() {},
            FederationPackage.Literals.DOCUMENT, () -> new DocumentImpl() {},
            MinutesPackage.Literals.BLOCK, () -> new BlockImpl() {},
            AttestPackage.Literals.ATTEST_RULE, () -> new AttestRuleImpl() {});

    @Override
    public EObject create(EClass eClass) {
        Supplier<InternalEObject> maker = eClass.isAbstract() ? null : ABSTRACT.get(firstWithCode(eClass));
        if (maker == null) {
            return super.create(eClass);
        }
        InternalEObject object = maker.get();
        object.eSetClass(eClass);
        return object;
    }

    private static EClass firstWithCode(EClass eClass) {
        EClass type = eClass;
        while (type.getInstanceClass() == null && !type.getESuperTypes().isEmpty()) {
            type = type.getESuperTypes().get(0);
        }
        return type;
    }
}
