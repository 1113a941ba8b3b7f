// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.internal.Decimals;

/** Values of attributes as they are read from JSON: numbers and truth values as such, all else as text. */
final class Scalars {

    /** Not a number and what is without end have no figures in JSON. */
    static final Map<String, Double> ENDLESS =
            Map.of("NaN", Double.NaN, "Infinity", Double.POSITIVE_INFINITY, "-Infinity", Double.NEGATIVE_INFINITY);

    private static final Map<Class<?>, Function<String, Object>> WHOLE = Map.of(
            Byte.class, Byte::valueOf,
            Short.class, Short::valueOf,
            Integer.class, Integer::valueOf,
            Long.class, Long::valueOf,
            BigInteger.class, BigInteger::new);

    private Scalars() {}

    static boolean isWhole(EDataType type) {
        return javaType(type) != null && WHOLE.containsKey(javaType(type));
    }

    static boolean isFloating(EDataType type) {
        return javaType(type) == Double.class || javaType(type) == Float.class;
    }

    static boolean isDecimal(EDataType type) {
        return javaType(type) == BigDecimal.class;
    }

    static boolean isTruth(EDataType type) {
        return javaType(type) == Boolean.class;
    }

    /** The value; empty if the node is none of the type. */
    static Optional<Object> value(EDataType type, Node node) {
        return Optional.ofNullable(parsed(type, node));
    }

    private static Object parsed(EDataType type, Node node) {
        if (node instanceof Node.Word word) {
            return isTruth(type) ? word.value() : null;
        } else if (node instanceof Node.Figure figure) {
            return attempt(() -> number(type, figure.digits()));
        }
        return node instanceof Node.Text text ? text(type, text.value()) : null;
    }

    private static Object text(EDataType type, String text) {
        if (isTruth(type) || isWhole(type) || isDecimal(type) || !Texts.isWellFormed(text)) {
            return null;
        } else if (isFloating(type)) {
            return floating(type, ENDLESS.get(text));
        } else if (type instanceof EEnum options) {
            EEnumLiteral literal = options.getEEnumLiteralByLiteral(text);
            return literal == null || literal.getInstance() == null ? literal : literal.getInstance();
        }
        return attempt(() -> EcoreUtil.createFromString(type, text));
    }

    /** Each data type says in its own way that a text is none of its values. */
    private static Object attempt(Supplier<Object> conversion) {
        try {
            return conversion.get();
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static Object number(EDataType type, String digits) {
        if (isWhole(type)) {
            return WHOLE.get(javaType(type)).apply(digits);
        } else if (isDecimal(type)) {
            BigDecimal number = new BigDecimal(digits);
            return Decimals.isBounded(number) ? number : null;
        }
        double value = javaType(type) == Float.class ? Float.parseFloat(digits) : Double.parseDouble(digits);
        return isFloating(type) && Double.isFinite(value) ? floating(type, value) : null;
    }

    private static Object floating(EDataType type, Double value) {
        return value == null || javaType(type) == Double.class ? value : (Object) value.floatValue();
    }

    private static Class<?> javaType(EDataType type) {
        Class<?> declared = type.getInstanceClass();
        return declared != null && declared.isPrimitive() ? EcoreUtil.wrapperClassFor(declared) : declared;
    }
}
