// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.packages;

import java.util.Arrays;
import java.util.MissingResourceException;
import java.util.Optional;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreValidator;

/** What Ecore asks of a package, told even where EMF does not find its texts: in a framework without handlers of URLs. */
final class EcoreRules extends EcoreValidator {

    private EcoreRules() {}

    /** The first rule that a package breaks. */
    static Optional<String> broken(EPackage ePackage) {
        EValidatorRegistryImpl registry = new EValidatorRegistryImpl();
        registry.put(EcorePackage.eINSTANCE, new EcoreRules());
        return new Textless(registry)
                .validate(ePackage).getChildren().stream()
                        .filter(fault -> fault.getSeverity() >= Diagnostic.ERROR)
                        .map(Diagnostic::getMessage)
                        .findFirst();
    }

    @Override
    protected String getString(String key, Object[] substitutions) {
        try {
            return super.getString(key, substitutions);
        } catch (MissingResourceException e) {
            return key.replaceAll("^_UI_|_diagnostic$", "") + " "
                    + Arrays.toString(substitutions == null ? new Object[0] : substitutions);
        }
    }

    @Override
    protected String getEcoreString(String key, Object[] substitutions) {
        return getString(key, substitutions);
    }

    /** Does without the title of the result, which is one of those texts. */
    private static final class Textless extends Diagnostician {

        private Textless(EValidatorRegistryImpl registry) {
            super(registry);
        }

        @Override
        public BasicDiagnostic createDefaultDiagnostic(EObject object) {
            return new BasicDiagnostic(DIAGNOSTIC_SOURCE, 0, "", new Object[] {object});
        }
    }
}
