// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.Locale;

/** For whom findings are printed: a person, a program, or a service of continuous integration. */
enum FindingsForm {
    TEXT,
    JSON,
    SARIF;

    /** As the user writes it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
