// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io;

import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The metamodels that are installed now: those of Paragraf and those of extensions, which come and go with their
 * bundles. A service; for any thread.
 */
@ProviderType
public interface ModelPackages {

    /**
     * The packages that are there at the moment.
     *
     * @return those of Paragraf first, then those of extensions in the order of their namespaces
     */
    List<EPackage> packages();

    /**
     * A registry for a resource set, made of the packages that are there at the moment. It does not change afterwards.
     *
     * @return a registry of its own that does not ask the global one
     */
    EPackage.Registry registry();

    /**
     * Who brings a package.
     *
     * @param ePackage one of {@link #packages()}
     * @return the symbolic name of the bundle, or the name of the file on the class path
     */
    String origin(EPackage ePackage);
}
