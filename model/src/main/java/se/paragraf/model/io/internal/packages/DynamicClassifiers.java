// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.packages;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.text.Message;

/** Makes a loaded package ready to have instances, though it has no code. */
final class DynamicClassifiers {

    /** EMF makes a value of any other class by its constructor, with text of a file as argument. */
    private static final Set<String> VALUES = Stream.of(
                    boolean.class,
                    byte.class,
                    char.class,
                    double.class,
                    float.class,
                    int.class,
                    long.class,
                    short.class,
                    byte[].class,
                    Boolean.class,
                    Byte.class,
                    Character.class,
                    Double.class,
                    Float.class,
                    Integer.class,
                    Long.class,
                    Short.class,
                    String.class,
                    BigDecimal.class,
                    BigInteger.class,
                    Date.class)
            .map(Class::getCanonicalName)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<EDataType> CODE =
            Set.of(EcorePackage.Literals.EJAVA_CLASS, EcorePackage.Literals.EJAVA_OBJECT);

    private static final String MAP_ENTRY = "java.util.Map$Entry";

    private DynamicClassifiers() {}

    static void prepare(EPackage ePackage) throws ModelException {
        for (EClassifier classifier : ePackage.getEClassifiers()) {
            if (classifier instanceof EClass eClass) {
                prepare(eClass);
            } else if (classifier instanceof EEnum) {
                classifier.setInstanceClassName(null);
            } else if (!VALUES.contains(classifier.getInstanceClassName())) {
                throw refused(classifier.getName(), String.valueOf(classifier.getInstanceClassName()));
            }
        }
        ePackage.setEFactoryInstance(new DynamicFactory());
        for (EPackage nested : ePackage.getESubpackages()) {
            prepare(nested);
        }
    }

    /** The Java class that an {@code .ecore} may name is not there, or none of its instances would be one of it. */
    private static void prepare(EClass eClass) throws ModelException {
        if (!MAP_ENTRY.equals(eClass.getInstanceClassName())) {
            eClass.setInstanceClassName(null);
        }
        for (EAttribute attribute : eClass.getEAttributes()) {
            if (CODE.contains(attribute.getEAttributeType())) {
                throw refused(attribute.getName(), attribute.getEAttributeType().getInstanceClassName());
            }
        }
    }

    private static ModelException refused(String name, String javaClass) {
        return new ModelException(Message.of(DynamicClassifiers.class, "ecore.javaClass", name, javaClass));
    }
}
