// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import se.paragraf.model.federation.Element;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.SourceTrace;

/** Notes where in the source something stands. */
final class Traces {

    private Traces() {}

    static <T extends Element> T trace(T element, int firstLine, int lastLine) {
        SourceTrace trace = FederationFactory.eINSTANCE.createSourceTrace();
        trace.setFirstLine(firstLine);
        trace.setLastLine(lastLine);
        element.setTrace(trace);
        return element;
    }

    static <T extends Element> T trace(T element, Passage passage) {
        return trace(element, passage.firstLine(), passage.lastLine());
    }
}
