// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.constraint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.model.text.Message;

/** {@code feature ~ pattern}. A pattern comes from a metamodel that anybody may have written: the time it takes is bounded. */
record Matches(String feature, Pattern pattern) implements Expression {

    private static final int LONGEST = 1_000;

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
            if (value != null && !matches(value.toString())) {
                return Optional.of(Terms.message(
                        "broken.form",
                        Terms.feature(object.eClass(), feature),
                        Terms.value(value),
                        Terms.value(pattern.pattern())));
            }
        }
        return Optional.empty();
    }

    private boolean matches(String value) {
        try {
            return value.length() <= LONGEST
                    && pattern.matcher(new BoundedText(value)).matches();
        } catch (BoundedText.TooManySteps e) {
            return false;
        }
    }
}
