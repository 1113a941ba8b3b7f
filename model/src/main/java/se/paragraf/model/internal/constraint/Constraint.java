// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.constraint;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.model.text.Message;

/**
 * A constraint of a class.
 *
 * @param name its name in the metamodel
 * @param expression what it says; null if there is a fault
 * @param fault why it cannot be checked; null if it can
 */
record Constraint(String name, Expression expression, Message fault) {

    private static final Logger LOG = LoggerFactory.getLogger(Constraint.class);

    static Constraint of(EClass eClass, String name, String text) {
        String place = eClass.getName() + "." + name;
        if (text == null) {
            return new Constraint(name, null, Terms.message("fault.missing", place));
        }
        Expression expression = ExpressionParser.parse(text).orElse(null);
        if (expression == null) {
            return new Constraint(name, null, Terms.message("fault.expression", place, Terms.value(text)));
        }
        Optional<Message> unknown = expression.features().stream()
                .filter(feature -> eClass.getEStructuralFeature(feature) == null
                        || eClass.getEStructuralFeature(feature).getEType() == null)
                .findFirst()
                .map(feature -> Terms.message("fault.feature", place, Terms.value(text), feature));
        return new Constraint(
                name,
                expression,
                unknown.or(() -> expression
                                .fault(eClass)
                                .map(reason -> Terms.message("fault.type", place, Terms.value(text), reason)))
                        .orElse(null));
    }

    /** What does not hold for an object; empty if all is well, or if nobody can tell. */
    Optional<Message> broken(EObject object) {
        return broken(object, expression -> expression.broken(object));
    }

    /** The same where of a list that it looks into some elements alone can break it. */
    Optional<Message> broken(EObject object, List<? extends EObject> elements) {
        return broken(object, expression -> expression.broken(object, elements));
    }

    private Optional<Message> broken(EObject object, Function<Expression, Optional<Message>> look) {
        if (fault != null) {
            return Optional.empty();
        }
        try {
            return look.apply(expression).map(what -> Terms.message("broken", Terms.of(object.eClass()), what));
        } catch (RuntimeException | StackOverflowError e) {
            // Code of an extension may fail on its own features; what is checked here must not end by it.
            LOG.debug("constraint {} of {} failed", name, object.eClass().getName(), e);
            return Optional.empty();
        }
    }

    /** Whether it looks into a feature of the object. */
    boolean isAbout(EStructuralFeature feature) {
        return expression != null && expression.features().contains(feature.getName());
    }

    /** The feature of the elements of a list that may not be the same twice; empty if there is none. */
    Optional<EStructuralFeature> key(EReference reference) {
        return fault == null ? expression.key(reference) : Optional.empty();
    }

    List<EStructuralFeature> features(EObject object) {
        return expression.features().stream()
                .map(feature -> object.eClass().getEStructuralFeature(feature))
                .toList();
    }
}
