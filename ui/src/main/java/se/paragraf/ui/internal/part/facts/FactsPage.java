// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.federation.Document;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Form;
import se.paragraf.ui.Presentation;
import se.paragraf.ui.Target;
import se.paragraf.ui.spi.Page;
import se.paragraf.ui.spi.Part;

/** What a document says of itself: the day, the place, the name. */
@Component
public final class FactsPage implements Page {

    private static final Set<EStructuralFeature> ELSEWHERE = Set.of(
            Literals.MEETING__ATTENDANCES,
            Literals.MEETING__PARAGRAPHS,
            Literals.MEETING__ADJUSTMENTS,
            Literals.MEETING__NOTICES,
            Literals.MEETING__RECTIFICATIONS,
            Literals.MEETING__PUBLICATIONS);

    @Override
    public String id() {
        return "se.paragraf.facts";
    }

    @Override
    public Localized label() {
        return Message.of(FactsPage.class, "label");
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean suits(Document document) {
        return true;
    }

    @Override
    public Part create(Composite parent, Editor editor) {
        Form form = editor.workbench().form(parent, editor);
        form.show(editor.root(), shown(editor.root().eClass()));
        return new FactsPart(form);
    }

    /** All but what has a page of its own. */
    private static List<EStructuralFeature> shown(EClass eClass) {
        return eClass == Literals.MEETING
                ? eClass.getEAllStructuralFeatures().stream()
                        .filter(Predicate.not(Presentation::isHidden))
                        .filter(Predicate.not(ELSEWHERE::contains))
                        .sorted(Comparator.comparing(FederationPackage.Literals.EXTENSIBLE__EXTENSIONS::equals))
                        .toList()
                : List.of();
    }

    private record FactsPart(Form form) implements Part {

        @Override
        public Control control() {
            return form.control();
        }

        @Override
        public boolean reveal(Target target) {
            return form.reveal(target);
        }
    }
}
