// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Control;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.Term;
import se.paragraf.ui.Workbench;

/** What the metamodel says about a feature. */
final class FeatureHelp {

    private static final String SOURCE = "source";
    private static final String HELP = "help";

    private FeatureHelp() {}

    private record Told(String title, String help) {}

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

    /** Shows the help when a control is pointed at, and keeps it for when it is asked for. */
    static void attach(String title, EStructuralFeature feature, Locale language, Control... controls) {
        String help = of(feature, language);
        if (help.isEmpty()) {
            return;
        }
        for (Control control : controls) {
            control.setToolTipText(help);
            control.setData(HELP, new Told(title, help));
        }
    }

    /** Shows what there is to say of the field that has the focus, or of the one that it is a part of. */
    static boolean show(Workbench workbench) {
        Control focus = workbench.shell().getDisplay().getFocusControl();
        for (Control at = focus; at != null; at = at.getParent()) {
            if (at.getData(HELP) instanceof Told told) {
                String keys = Message.of(FeatureHelp.class, "help.keys").in(workbench.language());
                new HelpPopup(focus, told.title(), told.help(), keys).open();
                return true;
            }
        }
        return false;
    }
}
