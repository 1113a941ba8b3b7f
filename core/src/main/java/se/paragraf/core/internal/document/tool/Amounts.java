// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.tool;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import se.paragraf.core.document.spi.TemplateTool;
import se.paragraf.model.minutes.Amount;

/** Sums and shares as they are written in the language: 150 000, 12,5. No line breaks within. */
public final class Amounts implements TemplateTool {

    private static final char HARD_SPACE = '\u00A0';

    private final DecimalFormatSymbols symbols;

    public Amounts(Locale language) {
        symbols = DecimalFormatSymbols.getInstance(language);
        if (Character.isSpaceChar(symbols.getGroupingSeparator())) {
            // Swedish, French and others: which space it is differs by the version of Java.
            symbols.setGroupingSeparator(HARD_SPACE);
        }
    }

    /** The sum of an amount: with its öre where it has some. */
    public String sum(Amount amount) {
        return amount.getExact() == null
                ? number(amount.getSek())
                : format("#,##0.00").format(amount.getExact());
    }

    /** A number, with as many decimals as it has. */
    public String number(Object value) {
        if (!(value instanceof Number)) {
            throw new IllegalArgumentException(value + " is no number");
        }
        BigDecimal number = new BigDecimal(value.toString());
        return format("#,##0.##########").format(number);
    }

    /** A share of a hundred, with its sign. */
    public String percent(Object value) {
        return number(value) + HARD_SPACE + "%";
    }

    /** Made anew each time, as a format is for one thread. */
    private DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, symbols);
    }
}
