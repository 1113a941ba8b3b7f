// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.constraint;

/** A text that can be looked at only so often, so that a pattern which backtracks without end does not. */
final class BoundedText implements CharSequence {

    private static final int MOST = 1_000_000;

    private final String text;
    private final int start;
    private final int end;
    private int looks;

    BoundedText(String text) {
        this(text, 0, text.length(), 0);
    }

    private BoundedText(String text, int start, int end, int looks) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.looks = looks;
    }

    @Override
    public char charAt(int index) {
        if (++looks > MOST) {
            throw new TooManySteps();
        }
        return text.charAt(start + index);
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return new BoundedText(text, start + from, start + to, looks);
    }

    @Override
    public String toString() {
        return text.substring(start, end);
    }

    /** The text was looked at too often. */
    static final class TooManySteps extends RuntimeException {}
}
