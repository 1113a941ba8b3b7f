// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.constraint;

import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClass;
import se.paragraf.model.text.Message;

/** {@code feature ~ pattern}. A pattern comes from a metamodel that anybody may have written: the time it takes is bounded. */
record Matches(String feature, Pattern pattern) implements TextExpression {

    private static final int LONGEST = 1_000;

    @Override
    public boolean holds(String text) {
        try {
            return text.length() <= LONGEST
                    && pattern.matcher(new BoundedText(text)).matches();
        } catch (BoundedText.TooManySteps e) {
            return false;
        }
    }

    @Override
    public Message broken(EClass eClass, String text) {
        return Terms.message(
                "broken.form", Terms.feature(eClass, feature), Terms.value(text), Terms.value(pattern.pattern()));
    }
}
