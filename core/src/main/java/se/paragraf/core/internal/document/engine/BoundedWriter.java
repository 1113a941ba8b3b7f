// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import java.io.IOException;
import java.io.Writer;

/** Counts what a template writes before it is written. */
final class BoundedWriter extends Writer {

    private final Writer out;
    private final Budget budget;

    BoundedWriter(Writer out, Budget budget) {
        this.out = out;
        this.budget = budget;
    }

    @Override
    public void write(int c) throws IOException {
        budget.output(1);
        out.write(c);
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        budget.output(length);
        out.write(chars, offset, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        budget.output(length);
        out.write(text, offset, length);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
