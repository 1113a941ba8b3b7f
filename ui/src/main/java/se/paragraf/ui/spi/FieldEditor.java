// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.spi;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Makes the fields of forms for the features that it knows about: a service. Of several that edit a feature the one of the
 * highest {@code service.ranking} does; the built-in ones have negative rankings.
 */
@ConsumerType
public interface FieldEditor {

    /**
     * Whether it edits a feature.
     *
     * @param object an object
     * @param feature one of its features
     * @return true if it does
     */
    boolean edits(EObject object, EStructuralFeature feature);

    /**
     * Whether the field wants all the width, below its label.
     *
     * @return true if it does
     */
    default boolean isWide() {
        return false;
    }

    /**
     * Makes the field. The form puts a label before it and marks it with what the rules say of it.
     *
     * @param parent where to put it
     * @param field what is edited
     * @return the part that shows the value
     */
    FieldPart create(Composite parent, Field field);
}
