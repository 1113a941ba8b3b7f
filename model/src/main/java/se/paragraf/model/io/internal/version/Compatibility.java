// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.version;

import java.util.Optional;
import org.eclipse.emf.ecore.EPackage;

/**
 * How the version of a file stands to that of the program.
 *
 * @param kind how
 * @param file the version that the file says
 * @param program the version that is installed
 */
public record Compatibility(Kind kind, String file, String program) {

    /** How versions stand to each other. */
    public enum Kind {
        SAME,
        NEWER_MINOR,
        NEWER_MAJOR,
        OLDER_MAJOR,
        BAD
    }

    /**
     * Of a file whose metamodel is installed.
     *
     * @param ePackage the metamodel
     * @param modelVersion what the file says; null if nothing
     */
    public static Compatibility of(EPackage ePackage, String modelVersion) {
        ModelVersion program = ModelVersion.of(ePackage);
        if (modelVersion == null) {
            return new Compatibility(Kind.SAME, program.toString(), program.toString());
        }
        Kind kind = ModelVersion.parse(modelVersion)
                .map(file -> file.major() > program.major()
                        ? Kind.NEWER_MAJOR
                        : file.major() == program.major() && file.minor() > program.minor()
                                ? Kind.NEWER_MINOR
                                : Kind.SAME)
                .orElse(Kind.BAD);
        return new Compatibility(kind, modelVersion, program.toString());
    }

    /** Of a file with a namespace that is not installed; empty if it is of another metamodel altogether. */
    public static Optional<Compatibility> of(String namespace, EPackage.Registry packages) {
        return Namespace.of(namespace).flatMap(file -> file.installed(packages)
                .map(program -> new Compatibility(
                        file.major() > program.major() ? Kind.NEWER_MAJOR : Kind.OLDER_MAJOR,
                        String.valueOf(file.major()),
                        String.valueOf(program.major()))));
    }
}
