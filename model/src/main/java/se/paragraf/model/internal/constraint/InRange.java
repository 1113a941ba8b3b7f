// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.constraint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.model.text.Message;

/** {@code feature in least..most}. */
record InRange(String feature, BigDecimal least, BigDecimal most) implements Expression {

    @Override
    public List<String> features() {
        return List.of(feature);
    }

    @Override
    public Optional<Message> fault(EClass eClass) {
        return Comparing.isNumber(Values.feature(eClass, feature))
                ? Optional.empty()
                : Optional.of(Terms.message("fault.number", feature));
    }

    @Override
    public Optional<Message> broken(EObject object) {
        for (Object value : Values.all(object, feature)) {
            if (value != null && (Comparing.compare(least, value) > 0 || Comparing.compare(value, most) > 0)) {
                return Optional.of(Terms.message(
                        "broken.range",
                        Terms.feature(object.eClass(), feature),
                        Terms.value(value),
                        least.toPlainString(),
                        most.toPlainString()));
            }
        }
        return Optional.empty();
    }
}
