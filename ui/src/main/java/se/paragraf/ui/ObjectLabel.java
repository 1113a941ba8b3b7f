// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui;

import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Term;

/**
 * What people call an object of any metamodel: its number, name, title or text, and the role that it has; where there is
 * none, what else it says of itself; the term of its class if it says nothing.
 *
 * @param object the object
 */
public record ObjectLabel(EObject object) implements Localized {

    private static final int LONGEST = 90;
    private static final int DEEPEST = 3;
    private static final int MOST_PARTS = 4;
    private static final List<String> NUMBERS = List.of("numberAsWritten", "number", "code");
    private static final List<String> NAMES = List.of("name", "title", "text", "matter", "label", "asWritten");
    private static final String ROLE = "role";
    private static final Set<EClassifier> LOOKS =
            Set.of(MinutesPackage.Literals.AUDIENCE, MinutesPackage.Literals.EMPHASIS);

    /**
     * Creates a label.
     *
     * @param object not null
     */
    public ObjectLabel {
        Objects.requireNonNull(object, "object");
    }

    /**
     * The label as it is now.
     *
     * @param locale the language
     * @return one line, not empty
     */
    @Override
    public String in(Locale locale) {
        String label = told(object, locale, 0);
        return label.isEmpty() ? new Term(object.eClass()).in(locale) : shortened(label);
    }

    private static String told(EObject object, Locale locale, int depth) {
        String name = first(object, NAMES, locale);
        if (name.isEmpty()) {
            return joined(shown(object).map(feature -> value(object, feature, locale, depth)), MOST_PARTS, ", ");
        }
        String numbered = joined(Stream.of(first(object, NUMBERS, locale), name), 2, " ");
        return joined(Stream.of(numbered, first(object, List.of(ROLE), locale)), 2, ", ");
    }

    private static String first(EObject object, List<String> names, Locale locale) {
        return joined(
                names.stream()
                        .map(object.eClass()::getEStructuralFeature)
                        .filter(EAttribute.class::isInstance)
                        .map(feature -> value(object, feature, locale, 0)),
                1,
                "");
    }

    private static Stream<EStructuralFeature> shown(EObject object) {
        return object.eClass().getEAllStructuralFeatures().stream()
                .filter(Predicate.not(Presentation::isHidden))
                .sorted((one, other) -> Boolean.compare(isContainment(one), isContainment(other)));
    }

    private static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    private static String value(EObject object, EStructuralFeature feature, Locale locale, int depth) {
        Object value = object.eGet(feature);
        if (value instanceof List<?> list) {
            return joined(list.stream().map(element -> single(element, feature, locale, depth)), MOST_PARTS, ", ");
        }
        return object.eIsSet(feature) || isTelling(feature) ? single(value, feature, locale, depth) : "";
    }

    /** The first literal of a kind tells something, but not one that stands for the lack of one, or is how nearly all are. */
    private static boolean isTelling(EStructuralFeature feature) {
        return feature.getEType() instanceof EEnum type
                && type.getEEnumLiteral("UNSTATED") == null
                && !LOOKS.contains(type);
    }

    private static String single(Object value, EStructuralFeature feature, Locale locale, int depth) {
        if (value instanceof EObject referred) {
            return depth < DEEPEST && !referred.eIsProxy() ? told(referred, locale, depth + 1) : "";
        }
        if (value instanceof Enumerator literal && feature.getEType() instanceof EEnum type) {
            EEnumLiteral named = type.getEEnumLiteral(literal.getName());
            return named == null ? literal.getLiteral() : new Term(named).in(locale);
        }
        boolean plain = value instanceof String || value instanceof Number || value instanceof Temporal;
        return plain ? value.toString().strip() : "";
    }

    private static String joined(Stream<String> parts, int most, String between) {
        return parts.filter(Predicate.not(String::isEmpty)).limit(most).collect(Collectors.joining(between));
    }

    private static String shortened(String label) {
        String line = label.lines().map(String::strip).collect(Collectors.joining(" "));
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
