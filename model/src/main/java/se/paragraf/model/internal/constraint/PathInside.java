// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.constraint;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.model.internal.RelativePath;
import se.paragraf.model.text.Message;

/** {@code path feature}. */
record PathInside(String feature) implements Expression {

    @Override
    public List<String> features() {
        return List.of(feature);
    }

    @Override
    public Optional<Message> fault(EClass eClass) {
        return Values.feature(eClass, feature).getEType().getInstanceClass() == String.class
                ? Optional.empty()
                : Optional.of(Terms.message("fault.text", feature));
    }

    @Override
    public Optional<Message> broken(EObject object) {
        for (Object value : Values.all(object, feature)) {
            if (value != null && !RelativePath.staysInside(value.toString())) {
                return Optional.of(
                        Terms.message("broken.path", Terms.feature(object.eClass(), feature), Terms.value(value)));
            }
        }
        return Optional.empty();
    }
}
