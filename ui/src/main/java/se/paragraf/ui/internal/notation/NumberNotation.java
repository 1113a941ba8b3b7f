// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.notation;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EcorePackage.Literals;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;

/** Numbers of a type of Ecore: written 1999, 125 000 and 12,5, in English 12.5; read with either mark, with blanks and "kr". */
public final class NumberNotation implements Notation {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,99}(?:[.,]\\d{1,99})?");
    private static final Pattern BLANKS = Pattern.compile("(?<=\\d)[\\s\\u00a0\\u202f](?=\\d{3}(?!\\d))");
    private static final Pattern CROWNS =
            Pattern.compile("[\\s\\u00a0](?:kr|kronor|sek)\\.?$", Pattern.CASE_INSENSITIVE);
    private static final String NARROW_ENOUGH = "\u00a0";
    private static final int UNGROUPED = 4;
    private static final int GROUP = 3;

    private static final Map<EClassifier, Function<BigDecimal, Number>> READING = Map.ofEntries(
            Map.entry(Literals.EINT, BigDecimal::intValueExact),
            Map.entry(Literals.EINTEGER_OBJECT, BigDecimal::intValueExact),
            Map.entry(Literals.ELONG, BigDecimal::longValueExact),
            Map.entry(Literals.ELONG_OBJECT, BigDecimal::longValueExact),
            Map.entry(Literals.ESHORT, BigDecimal::shortValueExact),
            Map.entry(Literals.ESHORT_OBJECT, BigDecimal::shortValueExact),
            Map.entry(Literals.EBIG_INTEGER, BigDecimal::toBigIntegerExact),
            Map.entry(Literals.EBIG_DECIMAL, number -> number),
            Map.entry(Literals.EDOUBLE, BigDecimal::doubleValue),
            Map.entry(Literals.EDOUBLE_OBJECT, BigDecimal::doubleValue),
            Map.entry(Literals.EFLOAT, BigDecimal::floatValue),
            Map.entry(Literals.EFLOAT_OBJECT, BigDecimal::floatValue));

    private final EClassifier type;
    private final char mark;

    /** Numbers in a language. */
    public NumberNotation(EClassifier type, Locale language) {
        this.type = type;
        mark = language.getLanguage().equals("sv") ? ',' : '.';
    }

    public static boolean reads(EClassifier type) {
        return READING.containsKey(type);
    }

    @Override
    public String written(Object value) {
        if (!(value instanceof Number)) {
            return "";
        }
        String plain = value instanceof BigDecimal decimal
                ? decimal.toPlainString()
                : new BigDecimal(value.toString()).toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String part = point < 0 ? "" : mark + plain.substring(point + 1);
        String sign = whole.startsWith("-") ? "-" : "";
        return sign + grouped(whole.substring(sign.length())) + part;
    }

    /** Years stay as they are. */
    private static String grouped(String digits) {
        if (digits.length() <= UNGROUPED) {
            return digits;
        }
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
            grouped.insert(at, NARROW_ENOUGH);
        }
        return grouped.toString();
    }

    @Override
    public Optional<Number> read(String text) {
        String number = CROWNS.matcher(text).replaceFirst("").replace('\u2212', '-');
        number = BLANKS.matcher(number).replaceAll("");
        if (!PLAIN.matcher(number).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(READING.get(type).apply(new BigDecimal(number.replace(',', '.'))));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    @Override
    public Localized wrong(String text) {
        return Message.of(NumberNotation.class, isWhole() ? "number.wrong.whole" : "number.wrong", text);
    }

    private boolean isWhole() {
        try {
            READING.get(type).apply(new BigDecimal("0.5"));
            return false;
        } catch (ArithmeticException e) {
            return true;
        }
    }
}
