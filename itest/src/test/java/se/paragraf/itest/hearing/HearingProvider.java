// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.hearing;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import se.paragraf.model.io.spi.ModelProvider;

/** Brings the package on a plain class path. */
public final class HearingProvider implements ModelProvider {

    @Override
    public Collection<EPackage> packages() {
        return List.of(HearingPackage.eINSTANCE);
    }
}
