// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.section;

import java.util.regex.Pattern;

/** What is typed as money, a year or a purpose. */
final class AmountText {

    private static final Pattern NOISE = Pattern.compile("(?i)[\\s\\h.]|kronor|kr|sek|:-|,-");
    private static final Pattern SUM = Pattern.compile("-?\\d{1,15}");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    private AmountText() {}

    /** Kronor, however they are grouped; null if it is no such sum. */
    static Long sek(String typed) {
        String digits = NOISE.matcher(typed).replaceAll("").replace('\u2212', '-');
        return SUM.matcher(digits).matches() ? Long.valueOf(digits) : null;
    }

    static Integer year(String typed) {
        return YEAR.matcher(typed.strip()).matches() ? Integer.valueOf(typed.strip()) : null;
    }

    static String purpose(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    /** 1 250 000, with spaces that do not break. */
    static String grouped(long sek) {
        StringBuilder text = new StringBuilder(String.valueOf(Math.abs(sek)));
        for (int i = text.length() - 3; i > 0; i -= 3) {
            text.insert(i, '\u00A0');
        }
        return sek < 0 ? "-" + text : text.toString();
    }
}
