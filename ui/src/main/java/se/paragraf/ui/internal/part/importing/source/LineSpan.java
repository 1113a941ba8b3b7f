// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.source;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.model.federation.Element;
import se.paragraf.model.federation.SourceTrace;
import se.paragraf.model.minutes.Repair;

/**
 * Lines of a source, counted from 1.
 *
 * @param first the first
 * @param last the last, not before the first
 */
public record LineSpan(int first, int last) {

    /** The lines that an object itself was read from; empty if it was written here, or comes from another source. */
    public static Optional<LineSpan> of(EObject object) {
        if (object instanceof Repair repair && repair.getLine() > 0) {
            return Optional.of(new LineSpan(repair.getLine(), repair.getLine()));
        }
        SourceTrace trace = object instanceof Element element ? element.getTrace() : null;
        return trace == null || trace.getFile() != null || trace.getFirstLine() <= 0
                ? Optional.empty()
                : Optional.of(new LineSpan(trace.getFirstLine(), Math.max(trace.getFirstLine(), trace.getLastLine())));
    }

    /** The lines that an object or the nearest one around it was read from. */
    public static Optional<LineSpan> around(EObject object) {
        Optional<LineSpan> span = Optional.empty();
        for (EObject next = object; next != null && span.isEmpty(); next = next.eContainer()) {
            span = of(next);
        }
        return span;
    }

    int length() {
        return last - first + 1;
    }

    /** Whether a line is one of these. */
    public boolean has(int line) {
        return first <= line && line <= last;
    }
}
