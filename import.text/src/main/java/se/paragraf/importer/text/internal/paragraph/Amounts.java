// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.minutes.Amount;
import se.paragraf.model.minutes.MinutesFactory;

/** Sums of money and percentages in a text. */
final class Amounts {

    private static final String NUMBER = "(?<![\\d,.])(\\d{1,3}(?:[\\h.]\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:[,.]\\d+)?)";
    private static final Pattern MONEY = Words.pattern(
            NUMBER
                    + "\\h?(?:(tkr|kkr|tusen\\h+kr(?:onor)?)|(mnkr|mkr|mdkr|milj(?:\\.|oner|on)?\\h*(?:kr|kronor))|(kronor|kr|sek)|(:-))(?!\\p{L})");
    private static final Pattern YEAR_AFTER = Words.pattern("^[^\\d.;]{0,25}?\\b(?:"
            + Words.any("för", "under", "år", "avseende", "verksamhetsåret", "budgetåret") + "|i|till|budget)\\h+(?:"
            + Words.any("år", "verksamhetsåret", "budgetåret", "kalenderåret") + "\\h+)?((?:19|20)\\d\\d)(?![\\d-])");
    private static final Pattern YEAR_BEFORE = Words.pattern("\\b(?:" + Words.any("för", "under", "år", "budgetåret")
            + "|budget(?:en)?|i)\\h+(?:" + Words.any("år", "verksamhetsåret", "budgetåret")
            + "\\h+)?((?:19|20)\\d\\d)(?![\\d-])");
    private static final Pattern PERCENT =
            Words.pattern("(?<![\\d,.])(\\d+(?:[,.]\\d+)?)(?:\\h?[–-]\\h?(\\d+(?:[,.]\\d+)?))?\\h?(?:%|procent\\b)");
    private static final Pattern GROUPING = Pattern.compile("[\\h.]");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[\\h.]\\d{3})+(?:,\\d+)?");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int MOST_DIGITS = 15;

    private Amounts() {}

    static List<Amount> of(String text) {
        List<Amount> amounts = new ArrayList<>();
        Matcher money = MONEY.matcher(text);
        int previous = 0;
        while (money.find()) {
            BigDecimal sek = decimal(money.group(1)).multiply(unit(money));
            if (sek.precision() - sek.scale() <= MOST_DIGITS) {
                Amount amount = MinutesFactory.eINSTANCE.createAmount();
                amount.setSek(sek.setScale(0, RoundingMode.HALF_UP).longValueExact());
                amount.setYear(year(text.substring(previous, money.start()), text.substring(money.end())));
                amounts.add(amount);
            }
            previous = money.end();
        }
        return amounts;
    }

    static List<BigDecimal> percentages(String text) {
        List<BigDecimal> percentages = new ArrayList<>();
        Matcher percent = PERCENT.matcher(text);
        while (percent.find()) {
            percentages.add(decimal(percent.group(1)));
            if (percent.group(2) != null) {
                percentages.add(decimal(percent.group(2)));
            }
        }
        return percentages;
    }

    /** The year that follows a sum; else the last one before it that no other sum has. */
    private static Integer year(String before, String after) {
        Matcher following = YEAR_AFTER.matcher(after.substring(0, Math.min(after.length(), 60)));
        if (following.find()) {
            return Integer.valueOf(following.group(1));
        }
        Integer year = null;
        int clause = Math.max(before.lastIndexOf(" att "), before.lastIndexOf("\natt "));
        Matcher preceding = YEAR_BEFORE.matcher(before.substring(Math.max(0, clause)));
        while (preceding.find()) {
            year = Integer.valueOf(preceding.group(1));
        }
        return year;
    }

    private static BigDecimal unit(Matcher money) {
        if (money.group(2) != null) {
            return THOUSAND;
        } else if (money.group(3) != null) {
            boolean billion = money.group(3).toLowerCase(Locale.ROOT).startsWith("md");
            return billion ? MILLION.multiply(THOUSAND) : MILLION;
        }
        return BigDecimal.ONE;
    }

    private static BigDecimal decimal(String number) {
        String plain =
                GROUPED.matcher(number).matches() ? GROUPING.matcher(number).replaceAll("") : number;
        return new BigDecimal(plain.replace(',', '.'));
    }
}
