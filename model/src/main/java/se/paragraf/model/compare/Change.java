// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.compare;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;

/**
 * A difference between two versions of a document. The objects in it are those of the versions; the words were taken when
 * the versions were compared and do not change with them.
 */
public sealed interface Change {

    /**
     * What differs.
     *
     * @return the object in the later version; of what was removed, the one in the earlier version
     */
    EObject element();

    /**
     * Where it stands, as people say it: § 12, beslut 1.
     *
     * @return the place in the version of {@link #element()}
     */
    Localized place();

    /**
     * The difference in one line.
     *
     * @return the line
     */
    Message message();

    /**
     * An object that only the later version has, with all that it contains.
     *
     * @param element the object
     * @param place where it stands
     * @param message the line
     */
    record Added(EObject element, Localized place, Message message) implements Change {}

    /**
     * An object that only the earlier version has, with all that it contains.
     *
     * @param element the object in the earlier version
     * @param place where it stood
     * @param message the line
     */
    record Removed(EObject element, Localized place, Message message) implements Change {}

    /**
     * An object that has another parent, or another place among the children of its parent.
     *
     * @param element the object in the later version
     * @param from where it stood
     * @param place where it stands
     * @param message the line
     */
    record Moved(EObject element, Localized from, Localized place, Message message) implements Change {}

    /**
     * A paragraph that has another number, as such and as the minutes write it.
     *
     * @param element the paragraph in the later version
     * @param from the place in the earlier version, with its number there
     * @param place where it stands
     * @param message the line
     */
    record Renumbered(Paragraph element, Localized from, Localized place, Message message) implements Change {}

    /**
     * A feature with one value that has another value.
     *
     * @param element the owner of the feature in the later version
     * @param place where it stands
     * @param feature the feature
     * @param before the earlier value, an object if the feature is a reference; empty if it was unset
     * @param after the later value; empty if it is unset
     * @param message the line
     */
    record ValueChanged(
            EObject element,
            Localized place,
            EStructuralFeature feature,
            Optional<Object> before,
            Optional<Object> after,
            Message message)
            implements Change {}

    /**
     * A value that a feature with many values has in addition.
     *
     * @param element the owner of the feature in the later version
     * @param place where it stands
     * @param feature the feature
     * @param index the place of the value in the later list, from 0
     * @param value the value, an object if the feature is a reference
     * @param message the line
     */
    record ValueAdded(
            EObject element, Localized place, EStructuralFeature feature, int index, Object value, Message message)
            implements Change {}

    /**
     * A value that a feature with many values has no longer. One that stands elsewhere in its list is removed and added.
     *
     * @param element the owner of the feature in the later version
     * @param place where it stands
     * @param feature the feature
     * @param index the place of the value in the earlier list, from 0
     * @param value the value, an object if the feature is a reference
     * @param message the line
     */
    record ValueRemoved(
            EObject element, Localized place, EStructuralFeature feature, int index, Object value, Message message)
            implements Change {}
}
