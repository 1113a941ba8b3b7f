// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.audience;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Term;

/**
 * Where a text stands, without a word of it: § 12, beslut 1.
 *
 * @param object the object that holds it
 */
record TextPlace(EObject object) implements Localized {

    @Override
    public String in(Locale locale) {
        if (object.eContainer() == null) {
            return new Term(object.eClass()).in(locale);
        }
        String own = own(locale);
        return object.eContainer() instanceof Document
                ? own
                : new TextPlace(object.eContainer()).in(locale) + ", " + own;
    }

    private String own(Locale locale) {
        if (object instanceof Paragraph paragraph && paragraph.getNumber() > 0) {
            return "§ " + paragraph.getNumber();
        }
        EReference feature = object.eContainmentFeature();
        String term = new Term(object.eClass()).in(locale);
        return feature.isMany()
                ? term + " " + (((List<?>) object.eContainer().eGet(feature)).indexOf(object) + 1)
                : term;
    }
}
