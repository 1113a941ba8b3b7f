// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.compare;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Term;

/**
 * Where an object stands: § 12, beslut 1.
 *
 * @param parent the place of its parent; null for the root
 * @param term what an object of its kind is called; null where its name says that
 * @param name its name or number; empty if it has none
 */
record Place(Place parent, Term term, String name) implements Localized {

    private static final List<String> NAMES = List.of("name", "board", "code", "rule");

    static Place root(EObject object) {
        return of(null, object, -1);
    }

    /** The place of an object that is one of many, or with -1 the only one. */
    static Place of(Place parent, EObject object, int index) {
        if (object instanceof Paragraph paragraph) {
            String written = paragraph.getNumberAsWritten();
            return new Place(
                    parent,
                    null,
                    written == null || written.isBlank() ? "§ " + paragraph.getNumber() : Excerpt.of(written, 0));
        }
        if (parent != null && object instanceof Run && isAlone(object)) {
            return parent;
        }
        String name = name(object);
        return new Place(
                parent, new Term(object.eClass()), name.isEmpty() && index >= 0 ? String.valueOf(index + 1) : name);
    }

    /** A text that is not divided is that of the block. */
    private static boolean isAlone(EObject run) {
        return ((List<?>) run.eContainer().eGet(run.eContainmentFeature())).size() == 1;
    }

    private static String name(EObject object) {
        for (String each : NAMES) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(each);
            if (feature != null
                    && !feature.isMany()
                    && object.eGet(feature) instanceof String name
                    && !name.isBlank()) {
                return Excerpt.of(name, 0);
            }
        }
        return "";
    }

    @Override
    public String in(Locale locale) {
        String own = term == null ? name : name.isEmpty() ? term.in(locale) : term.in(locale) + ' ' + name;
        return parent == null || parent.parent == null ? own : parent.in(locale) + ", " + own;
    }
}
