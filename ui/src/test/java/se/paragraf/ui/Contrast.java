// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui;

import org.eclipse.swt.graphics.RGB;

/** How well a colour stands out from another one, as WCAG 2.1 reckons. */
public final class Contrast {

    /** What a sign needs, and a frame. */
    public static final double SIGN = 3;

    /** What text needs. */
    public static final double TEXT = 4.5;

    private Contrast() {}

    /** Of the form {@code #4e82be}. */
    public static RGB rgb(String hex) {
        int value = Integer.parseInt(hex.substring(1), 16);
        return new RGB(value >> 16, value >> 8 & 0xff, value & 0xff);
    }

    public static double of(RGB one, RGB other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(RGB color) {
        return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
