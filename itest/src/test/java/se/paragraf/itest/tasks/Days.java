// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.tasks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.paragraf.core.document.spi.TemplateTool;

/** The tool of docs/EXTENSIONS.md. */
public final class Days implements TemplateTool {

    public long between(Object from, Object to) {
        return from instanceof LocalDate first && to instanceof LocalDate last
                ? ChronoUnit.DAYS.between(first, last)
                : 0;
    }
}
