// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.review;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * Where a word stands in the minutes.
 *
 * @param object the object
 * @param attribute which of its texts
 * @param index which of several values; -1 if the attribute has one
 * @param offset where in the text it begins
 */
record WordPlace(EObject object, EAttribute attribute, int index, int offset) {

    /** Whether another place is in the same text. */
    boolean isBeside(WordPlace other) {
        return object == other.object && attribute == other.attribute && index == other.index;
    }

    /** The whole text. */
    String text() {
        Object value = object.eGet(attribute);
        return (String) (index < 0 ? value : ((List<?>) value).get(index));
    }
}
