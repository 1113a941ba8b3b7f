// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.hearing;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.EFactoryImpl;

final class HearingFactory extends EFactoryImpl {

    @Override
    public EObject create(EClass eClass) {
        return new Hearing();
    }
}
