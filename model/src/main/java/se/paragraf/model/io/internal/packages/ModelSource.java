// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.packages;

import java.util.Collection;
import java.util.function.Function;
import org.eclipse.emf.ecore.EPackage;
import se.paragraf.model.io.ModelException;

/** Something that brings packages. */
@FunctionalInterface
interface ModelSource {

    /**
     * The packages; the same ones as long as those that they refer to are the same.
     *
     * @param installed gives the packages of others by their namespaces, null for one that is not there
     */
    Collection<EPackage> packages(Function<String, EPackage> installed) throws ModelException;
}
