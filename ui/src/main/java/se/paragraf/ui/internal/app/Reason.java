// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.app;

/** Why the platform's windows cannot be had. */
final class Reason {

    private Reason() {}

    /** One line; SWT lists every place where it looked for its library. */
    static String of(Throwable fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("").strip();
    }
}
