// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import java.io.StringWriter;

/** Keeps what a template writes, up to a length that no minutes reach. */
final class BoundedWriter extends StringWriter {

    private static final int MOST = 32_000_000;

    @Override
    public void write(int c) {
        claim(1);
        super.write(c);
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        claim(length);
        super.write(chars, offset, length);
    }

    @Override
    public void write(String text) {
        claim(text.length());
        super.write(text);
    }

    @Override
    public void write(String text, int offset, int length) {
        claim(length);
        super.write(text, offset, length);
    }

    private void claim(int length) {
        if (getBuffer().length() + length > MOST) {
            throw new TemplateLimit("the document is longer than " + MOST + " characters");
        }
    }
}
