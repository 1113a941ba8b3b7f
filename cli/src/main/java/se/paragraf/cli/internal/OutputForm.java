// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.Locale;

/** For whom a command prints: a person or a program. */
enum OutputForm {
    TEXT,
    JSON;

    /** As the user writes it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
