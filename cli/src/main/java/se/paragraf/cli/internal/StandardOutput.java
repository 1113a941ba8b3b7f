// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells a reader that went away, such as {@code head}, from an output that fails: only a pipe has a reader. What the
 * failure itself says is worded by the operating system in its language.
 */
final class StandardOutput {

    private static final Path DEVICE = Path.of("/dev/stdout");
    private static final int TYPE = 0xF000;
    private static final int PIPE = 0x1000;
    private static final int SOCKET = 0xC000;

    private StandardOutput() {}

    static boolean isPipe() {
        return isPipe(DEVICE);
    }

    /** Whether it is a pipe, or may be one because the system has no way to say. */
    static boolean isPipe(Path output) {
        try {
            int type = (int) Files.getAttribute(output, "unix:mode") & TYPE;
            return type == PIPE || type == SOCKET;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return true;
        }
    }
}
