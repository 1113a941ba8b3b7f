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
import se.paragraf.model.minutes.VatBasis;

/** Sums of money and percentages in a text. */
final class Amounts {

    private static final String NUMBER =
            "(?<![\\d,.])(\\d{1,3}(?:[\\h.]\\d{3}){1,6}(?!\\d)(?:,\\d+)?|\\d+(?:[,.]\\d+)?)";
    private static final String WORD =
            "\\b(en|ett|" + Words.any("två") + "|tre|fyra|fem|sex|sju|" + Words.any("åtta") + "|nio|tio|elva|tolv)\\h+";
    private static final String KRONOR = "(?:kronor|kr|sek)";
    private static final String LARGE = "(milj(?:oner|on|\\.)?|miljard(?:er)?|md)";
    /** What may follow millions that are not said to be kronor: they count nothing else. */
    private static final String ALONE = "(?=\\h*(?:[.,;:)]|$)|\\h+(?:" + Words.any("för", "under", "år", "på")
            + "|till|i|per|om|och|samt|av|från)\\b)";

    private static final Pattern MONEY = Words.pattern("(?:" + NUMBER + "|" + WORD + "(?=tusen|milj))"
            + "\\h?(?:(tkr|kkr|ksek|t\\hkr|tusen\\h+" + KRONOR + ")|(mnkr|mkr|msek|mdkr|" + LARGE + "\\h*" + KRONOR
            + "|(?:miljoner|miljon|miljarder|miljard)" + ALONE + ")|" + KRONOR + "|(?::-))(?!\\p{L})"
            + "|\\b(?:sek|kr)\\h" + NUMBER + "(?![\\d%])(?!\\h?(?:[tmk]?kr|kronor|:-))|\\b(tusen)\\h+kronor\\b");
    private static final Pattern MAY_BE_MONEY = Pattern.compile("\\d|(?i:tusen|milj)");
    private static final String YEAR = "((?:19|20)\\d\\d)(?![\\d-]|:?\\h+\\d)";
    private static final String ANY_YEAR = "((?:19|20)\\d\\d)(?![\\d-])";
    private static final String YEAR_WORD =
            "(?:" + Words.any("år", "åren", "verksamhetsåret", "budgetåret", "kalenderåret") + "\\h+)?";
    private static final Pattern NEXT_CLAUSE = Pattern.compile("\\n\\W*att\\h|,\\h+(?:samt\\h+|och\\h+)?att\\h");
    private static final Pattern YEAR_AFTER =
            Words.pattern("^(?:(?:(?!\\h(?:att|samt)\\b)(?:(?<=\\b(?:exkl|inkl))\\.|[^\\d.;])){0,50}?\\b(?:"
                    + Words.any("för", "under", "år", "åren", "avseende", "verksamhetsåret", "budgetåret", "från")
                    + "|i|ur|till|budget)\\h+"
                    + YEAR_WORD + "|\\h*\\(?)" + YEAR
                    + "(\\h?[/–—]\\h?\\d|\\h+(?:och|respektive|samt)\\h+(?:19|20)\\d\\d\\b(?!:))?");
    private static final Pattern RANGE_AFTER =
            Words.pattern("^(?:(?!\\h(?:att|samt)\\b)[^\\d.;\\n]){0,50}?\\b(?:19|20)\\d\\d-(?:19|20)?\\d\\d(?![\\d-])");
    private static final Pattern YEAR_BEFORE =
            Words.pattern("\\b(?:" + Words.any("för", "under", "år", "budgetåret") + "|budget(?:en)?|i)\\h+" + YEAR_WORD
                    + ANY_YEAR + "(?!\\h?[–—/])|\\b" + ANY_YEAR + "(?:\\h+" + Words.any("års") + "\\b|\\h*[:–]\\h*$)");
    /** The year that a sum in brackets belongs to: "2031 (9 MSEK) och 2032 (14 MSEK)". */
    private static final Pattern YEAR_BESIDE = Pattern.compile("(?<![\\d-])((?:19|20)\\d\\d)\\h\\($");

    private static final Pattern PERCENT =
            Words.pattern("(?<![\\d,.])(\\d+(?:[,.]\\d+)?)(?:\\h?[–-]\\h?(\\d+(?:[,.]\\d+)?))?\\h?(?:%|procent\\b)");
    private static final Pattern GROUPING = Pattern.compile("[\\h.]");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[\\h.]\\d{3}){1,6}(?:,\\d+)?");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int MOST_DIGITS = 15;
    private static final int REACH = 80;

    private static final Pattern VAT = Words.pattern("^[^\\d.;]{0,30}?[\\h(,](?:(exkl(?:\\.|usive)?|ex\\.?|utan|plus)"
            + "|inkl(?:\\.|usive)?|med)\\h*(?:moms|mervärdesskatt)\\b");

    private static final Pattern PURPOSE = Words.pattern("^(?:\\h+(?:kr|kronor))?(?:\\h+(?:"
            + Words.any("för", "under", "år") + "|i)\\h+(?:"
            + Words.any("år", "budgetåret") + "\\h+)?(?:19|20)\\d\\d)?\\h+(?:till|" + Words.any("för") + ")\\h+(?!(?:"
            + Words.any("år", "åren", "perioden", "budgetåret")
            + "|och|samt|att|en\\h+kostnad)\\b|\\d)([^.,;:()\\n]{3,120})");
    private static final Pattern MORE = Words.pattern(
            "\\h+(?:samt|under\\h+(?:19|20)\\d\\d|" + Words.any("för") + "\\h+(?:19|20)\\d\\d|och\\h+(?:att|\\d)).*$");

    private Amounts() {}

    static List<Amount> of(String text) {
        List<Amount> amounts = new ArrayList<>();
        if (!MAY_BE_MONEY.matcher(text).find()) {
            return amounts;
        }
        Matcher money = MONEY.matcher(text);
        int previous = 0;
        while (money.find()) {
            BigDecimal sek = number(money).multiply(unit(money));
            if (sek.precision() - sek.scale() <= MOST_DIGITS) {
                Amount amount = MinutesFactory.eINSTANCE.createAmount();
                amount.setSek(sek.setScale(0, RoundingMode.HALF_UP).longValueExact());
                if (sek.stripTrailingZeros().scale() > 0) {
                    amount.setExact(sek);
                }
                amount.setYear(year(text.substring(previous, money.start()), text.substring(money.end())));
                amount.setPurpose(purpose(text.substring(money.end())));
                amount.setVat(vat(text.substring(money.end(), Math.min(text.length(), money.end() + REACH))));
                amounts.add(amount);
            }
            previous = money.end();
        }
        return amounts;
    }

    /** What follows a sum, or its year, as that which it is for. */
    private static String purpose(String after) {
        Matcher purpose = PURPOSE.matcher(after.substring(0, Math.min(after.length(), REACH + REACH)));
        if (!purpose.find()) {
            return null;
        }
        String words = MORE.matcher(purpose.group(1)).replaceFirst("").strip();
        return words.isEmpty() || Character.isUpperCase(words.charAt(0)) ? null : words;
    }

    private static VatBasis vat(String after) {
        Matcher vat = VAT.matcher(after);
        if (!vat.find()) {
            return VatBasis.UNSTATED;
        }
        return vat.group(1) == null ? VatBasis.INCLUDED : VatBasis.EXCLUDED;
    }

    static List<BigDecimal> percentages(String text) {
        List<BigDecimal> percentages = new ArrayList<>();
        if (text.indexOf('%') < 0 && !text.contains("rocent")) {
            return percentages;
        }
        Matcher percent = PERCENT.matcher(text);
        while (percent.find()) {
            percentages.add(decimal(percent.group(1)));
            if (percent.group(2) != null) {
                percentages.add(decimal(percent.group(2)));
            }
        }
        return percentages;
    }

    /** The year that follows a sum; else the last one before it that no other sum has. None for a span of years. */
    private static Integer year(String before, String after) {
        Matcher next = NEXT_CLAUSE.matcher(after);
        String words = after.substring(0, Math.min(next.find() ? next.start() : after.length(), REACH));
        Matcher beside = YEAR_BESIDE.matcher(before);
        if (after.startsWith(")") && beside.find()) {
            return Integer.valueOf(beside.group(1));
        }
        Matcher following = YEAR_AFTER.matcher(words);
        if (following.find()) {
            return following.group(2) == null ? Integer.valueOf(following.group(1)) : null;
        }
        if (RANGE_AFTER.matcher(words).find()) {
            return null;
        }
        Integer year = null;
        int clause = Math.max(before.lastIndexOf(" att "), before.lastIndexOf("\natt "));
        Matcher preceding = YEAR_BEFORE.matcher(before.substring(Math.max(0, clause)));
        while (preceding.find()) {
            year = Integer.valueOf(preceding.group(1) == null ? preceding.group(2) : preceding.group(1));
        }
        return year;
    }

    private static BigDecimal number(Matcher money) {
        if (money.group(2) != null) {
            return BigDecimal.valueOf(Numerals.value(money.group(2)));
        } else if (money.group(7) != null) {
            return THOUSAND;
        }
        return decimal(money.group(1) == null ? money.group(6) : money.group(1));
    }

    private static BigDecimal unit(Matcher money) {
        if (money.group(3) != null) {
            return THOUSAND;
        } else if (money.group(4) != null) {
            String unit = money.group(4).toLowerCase(Locale.ROOT);
            boolean billion = unit.startsWith("md") || unit.contains("ard");
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
