// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.io.IOException;
import java.util.regex.Pattern;

/** Tells a reader that went away, such as {@code head}, from an output that fails. */
final class BrokenPipe {

    /** Java has only the words of the operating system for it: "Broken pipe", "Brusten rör", "The pipe is being closed". */
    private static final Pattern WORDS =
            Pattern.compile("\\b(pipe|rör)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private BrokenPipe() {}

    static boolean is(IOException failure) {
        return failure.getMessage() != null
                && WORDS.matcher(failure.getMessage()).find();
    }
}
