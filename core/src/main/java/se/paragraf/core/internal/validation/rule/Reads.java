// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import java.util.List;
import org.eclipse.emf.ecore.ENamedElement;
import se.paragraf.model.minutes.MinutesPackage.Literals;

/** What several rules read of the model, for {@code RuleDescriptionBuilder.reads}. */
public final class Reads {

    /** What holds the words of a paragraph. */
    public static final List<ENamedElement> TEXT = List.of(
            Literals.MEETING__PARAGRAPHS,
            Literals.PARAGRAPH,
            Literals.BLOCK,
            Literals.RUN,
            Literals.LIST_ITEM,
            Literals.TABLE_ROW,
            Literals.TABLE_CELL,
            Literals.DECISION);

    /** What of those listed tells at which paragraphs they serve, not for whom. */
    public static final List<ENamedElement> PRESENCE = List.of(
            Literals.ATTENDANCE__NAME,
            Literals.ATTENDANCE__GROUP,
            Literals.ATTENDANCE__PRESENCE,
            Literals.ATTENDANCE__PRESENCE_AS_WRITTEN,
            Literals.ATTENDANCE__TIMES,
            Literals.ATTENDANCE__WHOLE_MEETING,
            Literals.ATTENDANCE__REPLACES,
            Literals.ATTENDANCE__SUBSTITUTES_FOR,
            Literals.NUMBER_RANGE,
            Literals.TIME_RANGE);

    private Reads() {}
}
