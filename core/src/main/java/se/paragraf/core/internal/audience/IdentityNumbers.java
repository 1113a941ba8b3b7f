// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.audience;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds personal identity numbers and coordination numbers (lag 1991:481, folkbokföringslagen 18–18 b §§) in texts: of ten or
 * twelve digits, in any writing, with a date that there is and a check digit that fits. Whose month is no month, as of an
 * organisation, is none.
 */
public final class IdentityNumbers {

    private static final String SIGN = "[-+/.:_\u00B7\u2010-\u2015\u2212]";

    private static final Pattern CANDIDATE = Pattern.compile("(?<!\\d)(?<century>1[89]|20)?"
            + "(?<date>\\d{6}|\\d\\d(?<apart>[-./\\h\u2010-\u2015\u2212])\\d\\d\\k<apart>\\d\\d)"
            + "(?<sign>[\\h\\v]{0,3}" + SIGN + "[\\h\\v]{0,3}|[\\h\\v]{1,3})?"
            + "(?<last>\\d{4})(?!\\d)");

    /** Words that say of a number near them what it is. */
    private static final Pattern NAMED = Pattern.compile(
            "person-?\\h?n(?:umme)?r|samordningsn(?:umme)?r|identitetsn(?:umme)?r|identitetsbeteckning|\\bp-?nr\\b|\\bfödd"
                    + "|\\bid-?n(?:umme)?r|personal identity|\\bborn\\b|date of birth",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** How far from a number such a word can stand. */
    private static final int NEAR = 60;

    private static final Pattern CLOCK = Pattern.compile("(?:[01]\\d|2[0-3])[0-5]\\d");

    /** What one does not see in a text. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\u034F\uFE00-\uFE0F]+");

    /** So many letters and digits around a number make it a part of a check sum. */
    private static final int LETTERS = 3;

    private static final int COORDINATION = 60;
    private static final int HUNDRED = 100;
    private static final int FEWEST_DIGITS = 10;

    private IdentityNumbers() {}

    /**
     * Whether such a number stands in a text.
     *
     * @param text the text
     * @param latest the last day on which somebody of whom it speaks can be born; {@link LocalDate#MAX} if it is not known
     */
    public static boolean areIn(String text, LocalDate latest) {
        return areIn(text, latest, false);
    }

    /** Whether a text says that there are such numbers in it. */
    static boolean areNamedIn(String text) {
        return NAMED.matcher(text).find();
    }

    /** Likewise, where something else says that the numbers of the text are of people. */
    static boolean areIn(String text, LocalDate latest, boolean areNamed) {
        if (text.chars().filter(Character::isDigit).limit(FEWEST_DIGITS).count() < FEWEST_DIGITS) {
            return false;
        }
        String plain = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        Matcher candidate = CANDIDATE.matcher(plain);
        while (candidate.find()) {
            if (isNumber(candidate, latest)
                    && !(isBare(candidate) && isHexadecimal(plain, candidate))
                    && (areNamed || !isCommon(candidate) || isNamed(plain, candidate))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBare(Matcher candidate) {
        return candidate.group("apart") == null && candidate.group("sign") == null;
    }

    /**
     * Whether what looks like a number of a person may as well be a telephone number of ten digits (0701234567), or a day and a
     * clock time (2024-03-14 1300): one in ten of them has a check digit that fits.
     */
    private static boolean isCommon(Matcher candidate) {
        boolean hasCentury = candidate.group("century") != null;
        if (isBare(candidate)) {
            return !hasCentury && candidate.group("date").startsWith("0");
        }
        String sign = candidate.group("sign");
        return candidate.group("apart") != null
                && sign != null
                && sign.isBlank()
                && CLOCK.matcher(candidate.group("last")).matches();
    }

    private static boolean isNamed(String text, Matcher candidate) {
        return areNamedIn(
                text.substring(Math.max(0, candidate.start() - NEAR), Math.min(text.length(), candidate.end() + NEAR)));
    }

    /** Digits among the letters of a check sum are none of a person. */
    private static boolean isHexadecimal(String text, Matcher candidate) {
        int start = candidate.start();
        while (start > 0 && isHexadecimal(text.charAt(start - 1)) && candidate.start() - start < LETTERS) {
            start--;
        }
        int end = candidate.end();
        while (end < text.length() && isHexadecimal(text.charAt(end)) && end - candidate.end() < LETTERS) {
            end++;
        }
        return candidate.start() - start + end - candidate.end() >= LETTERS;
    }

    private static boolean isHexadecimal(char letter) {
        return letter >= 'a' && letter <= 'f' || letter >= 'A' && letter <= 'F' || letter >= '0' && letter <= '9';
    }

    private static boolean isNumber(Matcher candidate, LocalDate latest) {
        String written = candidate.group("date");
        String date = candidate.group("apart") == null
                ? written
                : written.substring(0, 2) + written.substring(3, 5) + written.substring(6);
        String century = candidate.group("century");
        return isChecked(date + candidate.group("last"))
                && (century == null
                        ? isDay(20, date, latest) || isDay(19, date, latest) || isDay(18, date, latest)
                        : isDay(Integer.parseInt(century), date, latest));
    }

    private static boolean isDay(int century, String date, LocalDate latest) {
        int day = Integer.parseInt(date.substring(4));
        try {
            return !LocalDate.of(
                            century * HUNDRED + Integer.parseInt(date.substring(0, 2)),
                            Integer.parseInt(date.substring(2, 4)),
                            day > COORDINATION ? day - COORDINATION : day)
                    .isAfter(latest);
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** By the algorithm of Luhn over ten digits. */
    private static boolean isChecked(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weighed = (digits.charAt(i) - '0') * (2 - i % 2);
            sum += weighed / 10 + weighed % 10;
        }
        return sum % 10 == 0;
    }
}
