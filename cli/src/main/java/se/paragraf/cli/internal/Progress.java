// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.nio.charset.StandardCharsets;

/** One line on standard error that tells how far a long work has come. For any thread. */
final class Progress {

    private final Console console;
    private final int total;
    private int done;
    private int width;

    /** Only the script that starts Java knows whether standard error is a terminal. */
    Progress(Console console, int total) {
        this.console = console;
        this.total = total > 1 && Boolean.getBoolean("paragraf.progress") ? total : 0;
        show();
    }

    /** One more is done. */
    synchronized void step() {
        done++;
        show();
    }

    /** Passes on what is to be told, above the line. */
    synchronized void tell(byte[] lines) {
        if (lines.length > 0) {
            clear();
            console.error(lines);
            show();
        }
    }

    /** Takes the line away. */
    synchronized void clear() {
        if (width > 0) {
            console.error(("\r" + " ".repeat(width) + "\r").getBytes(StandardCharsets.US_ASCII));
            width = 0;
        }
    }

    private void show() {
        if (total > 0) {
            String line = done + "/" + total;
            width = line.length();
            console.error(("\r" + line).getBytes(StandardCharsets.US_ASCII));
        }
    }
}
