// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.hearing;

import org.eclipse.emf.ecore.EClass;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.federation.impl.ExtensibleImpl;

/** A question that was put to the members. */
public final class Hearing extends ExtensibleImpl {

    private static final int QUESTION = FederationPackage.EXTENSIBLE_FEATURE_COUNT;

    private String question;

    @Override
    protected EClass eStaticClass() {
        return HearingPackage.hearing();
    }

    @Override
    public Object eGet(int feature, boolean resolve, boolean coreType) {
        return feature == QUESTION ? question : super.eGet(feature, resolve, coreType);
    }

    @Override
    public void eSet(int feature, Object value) {
        if (feature == QUESTION) {
            question = (String) value;
        } else {
            super.eSet(feature, value);
        }
    }

    @Override
    public boolean eIsSet(int feature) {
        return feature == QUESTION ? question != null : super.eIsSet(feature);
    }
}
