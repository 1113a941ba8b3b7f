// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.constraint;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.model.text.Message;

/** {@code at most one of feature, ...}. */
record AtMostOne(List<String> features) implements Expression {

    @Override
    public Optional<Message> fault(EClass eClass) {
        return Optional.empty();
    }

    @Override
    public Optional<Message> broken(EObject object) {
        List<String> there = features.stream()
                .filter(feature -> !Values.all(object, feature).isEmpty())
                .limit(2)
                .toList();
        return there.size() < 2
                ? Optional.empty()
                : Optional.of(Terms.message(
                        "broken.both",
                        Terms.feature(object.eClass(), there.get(0)),
                        Terms.feature(object.eClass(), there.get(1))));
    }
}
