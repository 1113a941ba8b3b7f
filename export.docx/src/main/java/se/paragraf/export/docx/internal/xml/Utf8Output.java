// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Writes text as UTF-8, much at a time. Markup is thousands of small texts: each is encoded where it shall stand, without
 * the copies that a writer of Java makes of it on the way. A half of a pair waits for the other; alone it is no character.
 */
final class Utf8Output {

    private static final int SIZE = 1 << 13;

    /** The first character that is more than one byte. */
    static final int ONE_BYTE = 0x80;

    /** The bytes of the longest character. */
    private static final int LONGEST = 4;

    private static final byte UNKNOWN = '?';

    private static final boolean[] ALL = new boolean[ONE_BYTE];

    static {
        Arrays.fill(ALL, true);
    }

    private final OutputStream out;
    private final byte[] bytes = new byte[SIZE];
    private int size;
    private char high;

    Utf8Output(OutputStream out) {
        this.out = out;
    }

    void write(char character) throws IOException {
        if (SIZE - size < LONGEST) {
            writeBytes();
        }
        if (character < ONE_BYTE && high == 0) {
            bytes[size++] = (byte) character;
        } else {
            encode(character);
        }
    }

    void write(String text) throws IOException {
        int next = 0;
        while (next < text.length()) {
            next = writePlain(text, next, ALL);
            if (next < text.length()) {
                write(text.charAt(next++));
            }
        }
    }

    /** Takes over characters that are plain by a table, and returns where that ends: there, or because no more has room. */
    int writePlain(String text, int start, boolean[] plain) {
        if (high != 0) {
            return start;
        }
        byte[] to = bytes;
        int at = size;
        int end = Math.min(text.length(), start + SIZE - at);
        int next = start;
        while (next < end) {
            char character = text.charAt(next);
            if (character >= ONE_BYTE || !plain[character]) {
                break;
            }
            to[at++] = (byte) character;
            next++;
        }
        size = at;
        return next;
    }

    private void encode(char character) {
        if (high != 0 && Character.isLowSurrogate(character)) {
            int point = Character.toCodePoint(high, character);
            high = 0;
            bytes[size++] = (byte) (0xF0 | point >> 18);
            continueWith(point >> 12);
            continueWith(point >> 6);
            continueWith(point);
            return;
        }
        endHalf();
        if (Character.isHighSurrogate(character)) {
            high = character;
        } else if (Character.isLowSurrogate(character)) {
            bytes[size++] = UNKNOWN;
        } else if (character < ONE_BYTE) {
            bytes[size++] = (byte) character;
        } else if (character < 0x800) {
            bytes[size++] = (byte) (0xC0 | character >> 6);
            continueWith(character);
        } else {
            bytes[size++] = (byte) (0xE0 | character >> 12);
            continueWith(character >> 6);
            continueWith(character);
        }
    }

    private void continueWith(int bits) {
        bytes[size++] = (byte) (0x80 | bits & 0x3F);
    }

    private void endHalf() {
        if (high != 0) {
            high = 0;
            bytes[size++] = UNKNOWN;
        }
    }

    private void writeBytes() throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }

    /** Hands on what is still here. */
    void flush() throws IOException {
        if (size == SIZE) {
            writeBytes();
        }
        endHalf();
        writeBytes();
    }
}
