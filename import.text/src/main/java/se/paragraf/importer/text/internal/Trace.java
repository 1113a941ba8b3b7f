// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import se.paragraf.core.importing.text.Line;
import se.paragraf.model.federation.Element;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.SourceTrace;

/** Notes in an element where it was read. */
public final class Trace {

    private Trace() {}

    public static void of(Element element, Line first, Line last, double confidence) {
        SourceTrace trace = FederationFactory.eINSTANCE.createSourceTrace();
        trace.setFirstLine(first.number());
        trace.setLastLine(last.number());
        trace.setConfidence(confidence);
        element.setTrace(trace);
    }

    public static void of(Element element, Line line) {
        of(element, line, line, 1.0);
    }
}
