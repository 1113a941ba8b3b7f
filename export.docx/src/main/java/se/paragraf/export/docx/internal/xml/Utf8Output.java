// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.xml;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes text as UTF-8, much at a time. Markup is thousands of small texts: each is encoded where it shall stand, without
 * the copies that a writer of Java makes of it on the way. A half of a pair waits for the other; alone it is no character.
 */
final class Utf8Output {

    private static final int SIZE = 1 << 13;

    /** The bytes of the longest character. */
    private static final int LONGEST = 4;

    private static final byte UNKNOWN = '?';

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
        if (character < 0x80 && high == 0) {
            bytes[size++] = (byte) character;
        } else {
            encode(character);
        }
    }

    void write(String text) throws IOException {
        write(text, 0, text.length());
    }

    void write(String text, int start, int end) throws IOException {
        int next = start;
        while (next < end) {
            if (high == 0) {
                next = copy(text, next, Math.min(end, next + SIZE - size));
            }
            if (next < end) {
                write(text.charAt(next++));
            }
        }
    }

    /** Takes over what is one byte in UTF-8 as well, and returns where that ends. */
    private int copy(String text, int start, int end) {
        int at = size;
        int next = start;
        while (next < end && text.charAt(next) < 0x80) {
            bytes[at++] = (byte) text.charAt(next++);
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
        } else if (character < 0x80) {
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
