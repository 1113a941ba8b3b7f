// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.core.validation.Edit;
import se.paragraf.core.validation.Fix;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Message;

/** Mends words wherever a paragraph has them: in its text and in what was read out of it. */
final class Rewording {

    private static final List<EAttribute> TEXTS = List.of(
            MinutesPackage.Literals.RUN__TEXT,
            MinutesPackage.Literals.DECISION__TEXT,
            MinutesPackage.Literals.DECISION__CLAUSES,
            MinutesPackage.Literals.ASSIGNMENT__TEXT);

    private Rewording() {}

    static Optional<Fix> of(Paragraph paragraph, List<Slip> slips, Message title) {
        List<Edit> edits = new ArrayList<>();
        TreeIterator<EObject> parts = paragraph.eAllContents();
        while (parts.hasNext()) {
            EObject part = parts.next();
            TEXTS.stream()
                    .filter(feature -> feature.getEContainingClass() == part.eClass())
                    .flatMap(feature -> edit(part, feature, slips))
                    .forEach(edits::add);
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Fix(title, edits));
    }

    private static Stream<Edit> edit(EObject part, EAttribute feature, List<Slip> slips) {
        Object before = part.eGet(feature);
        Object after = before instanceof List<?> texts
                ? texts.stream().map(text -> mended((String) text, slips)).toList()
                : mended((String) before, slips);
        return after == null || after.equals(before) ? Stream.empty() : Stream.of(new Edit(part, feature, after));
    }

    private static String mended(String text, List<Slip> slips) {
        String mended = text;
        for (Slip slip : slips) {
            mended = mended == null ? null : replaced(mended, slip);
        }
        return mended;
    }

    private static String replaced(String text, Slip slip) {
        StringBuilder mended = new StringBuilder();
        int done = 0;
        for (int at = text.indexOf(slip.words()); at >= 0; at = text.indexOf(slip.words(), at + 1)) {
            int end = at + slip.words().length();
            if (at >= done && isEdge(text, at - 1) && isEdge(text, end)) {
                mended.append(text, done, at).append(slip.mended());
                done = end;
            }
        }
        return mended.append(text, done, text.length()).toString();
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
