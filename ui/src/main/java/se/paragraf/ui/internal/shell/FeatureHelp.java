// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import se.paragraf.model.text.Term;
import se.paragraf.ui.Workbench;

/** What the metamodel says about a feature. */
final class FeatureHelp {

    private static final String SOURCE = "source";
    private static final String HELP = "help";

    private FeatureHelp() {}

    /** The help in the language, or the documentation, and the source of law; empty if the metamodel says nothing. */
    static String of(ENamedElement element, Locale language) {
        String help = EcoreUtil.getAnnotation(element, Term.ANNOTATION, HELP + "." + language.getLanguage());
        String source = EcoreUtil.getAnnotation(element, Term.ANNOTATION, SOURCE);
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        String told = help == null && english ? EcoreUtil.getDocumentation(element) : help;
        return Stream.of(told, source)
                .filter(said -> said != null && !said.isBlank())
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }

    /** Shows the help when a control is pointed at, and in the status line when it is asked for by its key. */
    static void attach(EStructuralFeature feature, Workbench workbench, Control... controls) {
        String help = of(feature, workbench.language());
        if (help.isEmpty()) {
            return;
        }
        String term = new Term(feature).in(workbench.language());
        for (Control control : controls) {
            control.setToolTipText(help);
            control.addListener(SWT.Help, event -> workbench.say(language -> term + ": " + help.replace('\n', ' ')));
        }
    }
}
