// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.util.Locale;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.text.Term;

/** What the metamodel says about a feature. */
final class FeatureHelp {

    private static final String SOURCE = "source";

    private FeatureHelp() {}

    /** The documentation in English; in Swedish the source of law, as the documentation is English. */
    static String of(EStructuralFeature feature, Locale language) {
        if (!language.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return EcoreUtil.getAnnotation(feature, Term.ANNOTATION, SOURCE);
        }
        return EcoreUtil.getDocumentation(feature);
    }
}
