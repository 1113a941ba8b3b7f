// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.section;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.ui.Editor;

/** Decisions: their text and clauses first, then what they do, and the amounts as a table. */
final class DecisionObjects extends SectionObjects {

    private static final List<EStructuralFeature> FIRST = List.of(
            Literals.DECISION__TEXT,
            Literals.DECISION__CLAUSES,
            Literals.DECISION__FORM,
            Literals.DECISION__OUTCOME,
            Literals.DECISION__SUBJECT);

    private DecisionNote note;
    private AmountTable amounts;

    DecisionObjects(Composite parent, Editor editor, EReference feature, Runnable resized) {
        super(parent, editor, feature, resized);
    }

    @Override
    List<EStructuralFeature> features(EObject object) {
        List<EStructuralFeature> features = new ArrayList<>(FIRST);
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            boolean own = feature.getEContainingClass() == Literals.DECISION
                    || feature == FederationPackage.Literals.EXTENSIBLE__EXTENSIONS;
            if (own && !features.contains(feature) && feature != Literals.DECISION__AMOUNTS) {
                features.add(feature);
            }
        }
        return features;
    }

    @Override
    void showDetails(EObject object) {
        if (note == null) {
            note = new DecisionNote(details(), editor());
        }
        note.show(paragraph(), (Decision) object);
        super.showDetails(object);
        if (amounts == null) {
            amounts = new AmountTable(details(), editor(), this::resized);
            amounts.control().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        }
        amounts.show((Decision) object);
    }

    @Override
    void refreshDetails() {
        if (note.show(paragraph(), (Decision) selected())) {
            details().layout(true, true);
            resized();
        }
        amounts.refresh();
    }
}
