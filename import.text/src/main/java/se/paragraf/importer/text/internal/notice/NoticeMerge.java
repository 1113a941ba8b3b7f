// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.notice;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.minutes.Notice;

/** Puts the parts of one notice together that stand apart in the text. */
final class NoticeMerge {

    private NoticeMerge() {}

    /** True if no fact of one contradicts a fact of the other. */
    static boolean isFree(Notice known, Notice more) {
        return facts().stream()
                .allMatch(fact -> !known.eIsSet(fact)
                        || !more.eIsSet(fact)
                        || known.eGet(fact).equals(more.eGet(fact)));
    }

    static void into(Notice known, Notice more) {
        facts().stream().filter(more::eIsSet).forEach(fact -> known.eSet(fact, more.eGet(fact)));
    }

    private static List<EAttribute> facts() {
        return MinutesPackage.Literals.NOTICE.getEAllAttributes().stream()
                .filter(fact -> !fact.isID())
                .map(EStructuralFeature.class::cast)
                .map(EAttribute.class::cast)
                .toList();
    }
}
