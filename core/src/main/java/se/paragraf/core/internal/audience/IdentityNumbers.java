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

    private static final Pattern CANDIDATE = Pattern.compile("(?<!\\d)(?:"
            + "(?<century>1[89]|20)?(?<date>\\d{6})(?<sign>[\\h\\v]{0,3}[-+\u2010-\u2015\u2212][\\h\\v]{0,3}|[\\h\\v])?"
            + "|(?<long>(?:1[89]|20)\\d\\d-\\d\\d-\\d\\d)[-+\u2010-\u2015\u2212]"
            + ")(?<last>\\d{4})(?!\\d)");

    /** What one does not see in a text. */
    private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B-\u200D\u2060\uFEFF]+");

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
        if (text.chars().filter(Character::isDigit).limit(FEWEST_DIGITS).count() < FEWEST_DIGITS) {
            return false;
        }
        String plain = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        Matcher candidate = CANDIDATE.matcher(plain);
        while (candidate.find()) {
            if (isNumber(candidate, latest) && !(isBare(candidate) && isHexadecimal(plain, candidate))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBare(Matcher candidate) {
        return candidate.group("long") == null && candidate.group("sign") == null;
    }

    /** Digits between the letters of a check sum are none of a person. */
    private static boolean isHexadecimal(String text, Matcher candidate) {
        return candidate.start() > 0 && isHexadecimal(text.charAt(candidate.start() - 1))
                || candidate.end() < text.length() && isHexadecimal(text.charAt(candidate.end()));
    }

    private static boolean isHexadecimal(char letter) {
        return letter >= 'a' && letter <= 'f' || letter >= 'A' && letter <= 'F';
    }

    private static boolean isNumber(Matcher candidate, LocalDate latest) {
        String whole = candidate.group("long") == null
                ? (candidate.group("century") == null ? "" : candidate.group("century")) + candidate.group("date")
                : candidate.group("long").replace("-", "");
        String date = whole.substring(whole.length() - 6);
        return isChecked(date + candidate.group("last"))
                && (whole.length() == date.length()
                        ? isDay(20, date, latest) || isDay(19, date, latest) || isDay(18, date, latest)
                        : isDay(Integer.parseInt(whole.substring(0, 2)), date, latest));
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
