// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.packaging;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes text as UTF-8, much at a time. Markup is thousands of small texts and most of it Latin: put together first, they
 * are copied and encoded as a whole, where a writer of Java looks at each character.
 */
final class Utf8Writer extends Writer {

    private static final int FULL = 8192;

    private final OutputStream out;
    private StringBuilder text = empty();

    Utf8Writer(OutputStream out) {
        this.out = out;
    }

    private static StringBuilder empty() {
        return new StringBuilder(FULL + 1024);
    }

    @Override
    public void write(int character) throws IOException {
        text.append((char) character);
        writeIfFull();
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        text.append(characters, offset, length);
        writeIfFull();
    }

    @Override
    public void write(String characters) throws IOException {
        text.append(characters);
        writeIfFull();
    }

    @Override
    public void write(String characters, int offset, int length) throws IOException {
        write(characters.substring(offset, offset + length));
    }

    /** Both halves of a character outside of the basic plane are encoded together. */
    private void writeIfFull() throws IOException {
        if (text.length() >= FULL && !Character.isHighSurrogate(text.charAt(text.length() - 1))) {
            writeText();
        }
    }

    private void writeText() throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        // A builder that had other than Latin letters in it once would take two bytes for each character ever after.
        text = empty();
    }

    @Override
    public void flush() throws IOException {
        writeText();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }
}
