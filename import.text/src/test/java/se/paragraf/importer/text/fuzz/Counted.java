// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.fuzz;

/** A text that counts how often one of its characters is looked at. */
final class Counted implements CharSequence {

    private final String text;
    private final long most;
    private long steps;

    /** With the count at which it is enough. */
    Counted(String text, long most) {
        this.text = text;
        this.most = most;
    }

    /** More were looked at than is bearable. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        steps++;
        if (steps > most) {
            throw new TooMany();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
