// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.io.internal.version.Compatibility;

/** Looks at the first element: whether it is a file of ours, and of which version. */
final class RootCheck {

    private final Loader loader;
    private final Loading loading;

    RootCheck(Loader loader, Loading loading) {
        this.loader = loader;
        this.loading = loading;
    }

    void check(String namespace, String name, String modelVersion, int line) {
        EPackage ePackage = loader.known(namespace);
        if (ePackage == null) {
            throw foreign(namespace, name);
        } else if (!(ePackage.getEClassifier(name) instanceof EClass eClass)
                || eClass.isAbstract()
                || !FederationPackage.Literals.DOCUMENT.isSuperTypeOf(eClass)) {
            throw LoadFault.of("root.other", Limits.shown(name), Limits.shown(namespace));
        }
        Compatibility version = Compatibility.of(ePackage, modelVersion);
        switch (version.kind()) {
            case BAD -> throw LoadFault.of("version.bad", line, Limits.shown(modelVersion));
            case NEWER_MAJOR -> throw LoadFault.of("version.newer", version.file(), version.program());
            case NEWER_MINOR -> {
                loading.warn("version.partly", version.file(), version.program());
                loading.forbid("readonly.version", version.file(), version.program());
            }
            case SAME -> {
                // Nothing to tell.
            }
        }
    }

    private LoadFault foreign(String namespace, String name) {
        Optional<Compatibility> other = Compatibility.of(namespace, loader.packages());
        return other.map(version -> version.kind() == Compatibility.Kind.NEWER_MAJOR
                        ? LoadFault.of("version.newer", version.file(), version.program())
                        : LoadFault.of("version.older", version.file(), version.program()))
                .orElseGet(() -> namespace.isEmpty()
                        ? LoadFault.of("root.plain", Limits.shown(name))
                        : LoadFault.of("root.other", Limits.shown(name), Limits.shown(namespace)));
    }
}
