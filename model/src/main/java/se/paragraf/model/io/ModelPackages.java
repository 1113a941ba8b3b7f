// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io;

import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.annotation.versioning.ProviderType;
import se.paragraf.model.io.internal.packages.ClassPathPackages;
import se.paragraf.model.text.Message;

/**
 * The metamodels that are installed now: those of Paragraf and those of extensions, which come and go with their
 * bundles. A service; for any thread.
 */
@ProviderType
public interface ModelPackages {

    /** The text file of an extension that lists the paths of its {@code .ecore}, one a line, from the root of its jar. */
    String MODELS = "META-INF/paragraf/models";

    /** The name of the extender that reads {@link #MODELS}, for a requirement in the namespace {@code osgi.extender}. */
    String EXTENDER = "se.paragraf.model";

    /**
     * Finds the packages without OSGi, with the class loader of Paragraf.
     *
     * @return the packages of the class path
     */
    static ModelPackages standalone() {
        return ClassPathPackages.of(ModelPackages.class.getClassLoader());
    }

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
     * @throws IllegalArgumentException if the package is not installed
     */
    String origin(EPackage ePackage);

    /**
     * What extensions bring in vain: a model that is broken, or whose namespace another one has.
     *
     * @return one line each that names the extension and the reason; empty if all is well
     */
    List<Message> leftOut();
}
