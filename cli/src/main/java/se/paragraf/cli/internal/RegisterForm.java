// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.Locale;

/** For whom a register is printed: a person, a program, or a spreadsheet. */
enum RegisterForm {
    TEXT,
    JSON,
    CSV;

    /** As the user writes it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
