// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.paragraf.model.attest.AttestPackage;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.minutes.MinutesPackage;

/** Makes, for every constraint of the metamodel, an object for which it fails and mends it. */
class DeclaredConstraintsTest {

    private static final Pattern WORDS = Pattern.compile("[\\w.]+");

    static Stream<EPackage> packages() {
        return Stream.of(FederationPackage.eINSTANCE, MinutesPackage.eINSTANCE, AttestPackage.eINSTANCE);
    }

    static Stream<Declared> declared() {
        return packages()
                .flatMap(each -> each.getEClassifiers().stream())
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .flatMap(eClass -> EcoreUtil.getConstraints(eClass).stream()
                        .map(name -> new Declared(
                                eClass, name, EcoreUtil.getAnnotation(eClass, ModelConstraints.DELEGATE, name))));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void every_constraint_can_be_understood(EPackage ePackage) {
        assertThat(ModelConstraints.faults(ePackage)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("declared")
    void every_constraint_can_fail_and_hold(Declared declared) {
        EObject object = EcoreUtil.create(declared.eClass());

        declared.breakIn(object);
        assertThat(names(object)).contains(declared.name());

        declared.mend(object);
        assertThat(names(object)).doesNotContain(declared.name());
    }

    private static List<String> names(EObject object) {
        return ModelConstraints.check(object).stream()
                .filter(violation -> violation.element() == object)
                .map(Violation::constraint)
                .toList();
    }

    record Declared(EClass eClass, String name, String expression) {

        void breakIn(EObject object) {
            List<String> words = words();
            if (expression.contains("<=")) {
                set(object, words.get(0), 9);
                set(object, words.get(1), 4);
            } else if (expression.contains(" in ")) {
                set(object, words.get(0), -1);
            } else if (expression.startsWith("unique")) {
                twoWith(object, words.get(1).split("\\.")[0], words.get(1).split("\\.")[1]);
            } else if (expression.startsWith("at most one of")) {
                set(object, words.get(4), 1);
                set(object, words.get(5), 1);
            } else if (expression.contains("~")) {
                object.eSet(feature(object, words.get(0)), "?");
            } else if (expression.startsWith("path")) {
                object.eSet(feature(object, words.get(1)), "../a");
            }
        }

        void mend(EObject object) {
            List<String> words = words();
            if (expression.startsWith("required")) {
                words.subList(1, words.size()).forEach(word -> set(object, word, 1));
            } else {
                words.stream()
                        .map(word -> word.split("\\.")[0])
                        .map(object.eClass()::getEStructuralFeature)
                        .filter(feature -> feature != null)
                        .forEach(object::eUnset);
            }
        }

        private List<String> words() {
            Matcher words = WORDS.matcher(expression);
            return words.results().map(match -> match.group()).toList();
        }

        @SuppressWarnings("unchecked")
        private static void twoWith(EObject object, String list, String key) {
            EReference reference = (EReference) feature(object, list);
            for (int i = 0; i < 2; i++) {
                EObject element = EcoreUtil.create(reference.getEReferenceType());
                set(element, key, 2);
                ((EList<EObject>) object.eGet(reference)).add(element);
            }
        }

        private static EStructuralFeature feature(EObject object, String name) {
            return object.eClass().getEStructuralFeature(name);
        }

        private static void set(EObject object, String name, int number) {
            EStructuralFeature feature = feature(object, name);
            object.eSet(feature, value(feature, number));
        }

        private static Object value(EStructuralFeature feature, int number) {
            if (feature instanceof EReference reference) {
                return EcoreUtil.create(reference.getEReferenceType());
            }
            Class<?> type = feature.getEType().getInstanceClass();
            if (type == LocalDate.class) {
                return LocalDate.of(2024, 3, number);
            } else if (type == LocalTime.class) {
                return LocalTime.of(number, 0);
            } else if (feature.getEType() instanceof EEnum options) {
                return options.getELiterals().get(number % 2 + 1).getInstance();
            }
            return EcoreUtil.createFromString((EDataType) feature.getEType(), String.valueOf(number));
        }

        @Override
        public String toString() {
            return eClass.getName() + "." + name + ": " + expression;
        }
    }
}
