// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.constraint;

import org.eclipse.emf.ecore.EClass;
import se.paragraf.model.internal.RelativePath;
import se.paragraf.model.text.Message;

/** {@code path feature}. */
record PathInside(String feature) implements TextExpression {

    @Override
    public boolean holds(String text) {
        return RelativePath.staysInside(text);
    }

    @Override
    public Message broken(EClass eClass, String text) {
        return Terms.message("broken.path", Terms.feature(eClass, feature), Terms.value(text));
    }
}
