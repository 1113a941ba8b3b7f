// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import se.paragraf.model.text.Message;

/**
 * The user at the other end, in UTF-8 whatever the platform thinks. What goes to standard output is gathered and sent
 * in one piece by {@link #flush}.
 */
final class Console {

    private final InputStream in;
    private final OutputStream out;
    private final OutputStream err;
    private final Locale language;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

    Console(InputStream in, OutputStream out, OutputStream err, Locale language) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.language = language;
    }

    Locale language() {
        return language;
    }

    InputStream in() {
        return in;
    }

    /** Takes bytes for standard output. */
    ByteArrayOutputStream out() {
        return pending;
    }

    String text(String key, Object... arguments) {
        return Message.of(Console.class, key, arguments).in(language);
    }

    void print(CharSequence text) {
        pending.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    void printLine(CharSequence line) {
        print(line + System.lineSeparator());
    }

    /** Tells of something that is wrong. */
    void complain(CharSequence line) {
        error((line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
    }

    /** Sends bytes to standard error as they are. */
    void error(byte[] bytes) {
        try {
            err.write(bytes);
            err.flush();
        } catch (IOException e) {
            // There is no other place to say it, and the exit code still tells that something is wrong.
            return;
        }
    }

    void complain(Throwable cause) {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace, true));
        complain(trace.toString().stripTrailing());
    }

    /**
     * Sends what was printed.
     *
     * @throws IOException if standard output does not take it for another reason than that its reader has seen enough
     */
    void flush() throws IOException {
        try {
            pending.writeTo(out);
            out.flush();
        } catch (IOException e) {
            if (!StandardOutput.isPipe()) {
                throw e;
            }
        } finally {
            pending.reset();
        }
    }
}
