// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.constraint;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.model.text.Message;

/** {@code required feature, ...}. */
record Required(List<String> features) implements Expression {

    @Override
    public Optional<Message> fault(EClass eClass) {
        return Optional.empty();
    }

    @Override
    public Optional<Message> broken(EObject object) {
        return features.stream()
                .filter(feature -> isMissing(Values.stated(object, feature)))
                .findFirst()
                .map(feature -> Terms.message("broken.required", Terms.feature(object.eClass(), feature)));
    }

    private static boolean isMissing(Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> values && values.isEmpty();
    }
}
