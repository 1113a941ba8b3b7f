// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import com.openhtmltopdf.util.Diagnostic;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;

/** Keeps what the renderer complains about first: text or an image that is missing is no reason for it to stop. */
final class Diagnostics implements Consumer<Diagnostic> {

    private final RenderingLimits limits;
    private Diagnostic complaint;

    Diagnostics(RenderingLimits limits) {
        this.limits = limits;
    }

    /** It also tells of each length that it computes. */
    @Override
    public void accept(Diagnostic diagnostic) {
        limits.step();
        if (complaint == null && diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            complaint = diagnostic;
        }
    }

    Optional<Diagnostic> complaint() {
        return Optional.ofNullable(complaint);
    }
}
