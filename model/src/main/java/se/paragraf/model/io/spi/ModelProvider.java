// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.spi;

import java.util.Collection;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Brings packages of an extension. A service in OSGi, where a service {@link EPackage} does as well; on a plain class path
 * it is found by {@link java.util.ServiceLoader}. Called from any thread.
 */
@ConsumerType
public interface ModelProvider {

    /**
     * The packages, ready for use, the same ones at each call.
     *
     * @return packages with a namespace that nobody else has; not null
     */
    Collection<EPackage> packages();
}
