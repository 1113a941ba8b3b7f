// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.version;

import java.util.Optional;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.federation.FederationPackage;

/**
 * The version of the metamodel that a file says.
 *
 * @param major what another one does not understand
 * @param minor what is only added
 */
public record ModelVersion(int major, int minor) {

    private static final int DIGITS = 5;

    /** Reads {@code MAJOR.MINOR}, and more behind it. */
    public static Optional<ModelVersion> parse(String text) {
        String[] parts = text.split("\\.", 3);
        return parts.length < 2 || !isNumber(parts[0]) || !isNumber(parts[1])
                ? Optional.empty()
                : Optional.of(new ModelVersion(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
    }

    /** The version that files with a root of that package are written with. */
    public static ModelVersion of(EPackage ePackage) {
        ModelVersion own = stated(ePackage);
        ModelVersion base = stated(FederationPackage.eINSTANCE);
        // Every root is a document of the base, whose additions it may have.
        return own.major == base.major && own.minor < base.minor ? base : own;
    }

    private static ModelVersion stated(EPackage ePackage) {
        String version = EcoreUtil.getAnnotation(ePackage, "Version", "value");
        int major = Namespace.of(ePackage.getNsURI()).map(Namespace::major).orElse(1);
        int minor = Optional.ofNullable(version)
                .flatMap(ModelVersion::parse)
                .map(ModelVersion::minor)
                .orElse(0);
        return new ModelVersion(major, minor);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
