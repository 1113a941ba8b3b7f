// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.lines;

import java.util.Locale;

/** How the items of one level of a list are counted and marked. */
final class ListLevel {

    private static final int LETTERS = 26;
    private static final int MOST_ROMAN = 3999;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] DIGITS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private int start = 1;
    private String format = "decimal";
    private String text = "";
    private boolean restarts = true;

    ListLevel() {}

    ListLevel(ListLevel other) {
        start = other.start;
        format = other.format;
        text = other.text;
        restarts = other.restarts;
    }

    void start(int number) {
        start = number;
    }

    void format(String name) {
        format = name;
    }

    void text(String pattern) {
        text = pattern;
    }

    void never() {
        restarts = false;
    }

    int start() {
        return start;
    }

    /** How the numbers in it are shown, such as "§ %1"; each is that of a level, counted from 1. */
    String text() {
        return text;
    }

    boolean restarts() {
        return restarts;
    }

    boolean isBullet() {
        return format.equals("bullet");
    }

    /** A number as it is written. */
    String written(int number) {
        return switch (format) {
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    /** Word goes on after z with aa, bb. */
    private static String letters(int number) {
        return number < 1
                ? ""
                : String.valueOf((char) ('a' + (number - 1) % LETTERS))
                        .repeat(Math.min(LETTERS, (number - 1) / LETTERS + 1));
    }

    private static String roman(int number) {
        if (number < 1 || number > MOST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(DIGITS[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }
}
