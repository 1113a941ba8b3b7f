// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.version;

import java.util.Optional;
import org.eclipse.emf.ecore.EPackage;

/**
 * The namespace of a metamodel, which ends with its major version.
 *
 * @param base all but the version
 * @param major the version
 */
record Namespace(String base, int major) {

    /** Takes one apart; empty if it has no version. */
    static Optional<Namespace> of(String uri) {
        int slash = uri.lastIndexOf('/');
        String end = uri.substring(slash + 1);
        boolean number = !end.isEmpty() && end.length() < 6 && end.chars().allMatch(c -> c >= '0' && c <= '9');
        return slash < 0 || !number
                ? Optional.empty()
                : Optional.of(new Namespace(uri.substring(0, slash + 1), Integer.parseInt(end)));
    }

    /** The version of the same metamodel that is installed. */
    Optional<Namespace> installed(EPackage.Registry packages) {
        return packages.keySet().stream()
                .flatMap(uri -> of(uri).stream())
                .filter(other -> other.base.equals(base))
                .findFirst();
    }
}
