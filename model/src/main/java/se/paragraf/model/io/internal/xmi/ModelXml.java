// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

import org.eclipse.emf.ecore.xmi.impl.XMLString;

/** XML with one element a line, in which an element may stand as it was read. */
final class ModelXml extends XMLString {

    private static final long serialVersionUID = 1;

    ModelXml() {
        super(Integer.MAX_VALUE);
        setLineSeparator("\n");
    }

    /** Writes an element in its place, indented, otherwise as it is. */
    void addElement(String text) {
        if (lastElementIsStart) {
            closeStartElement();
        }
        add(getElementIndent(1));
        add(text);
        addLine();
    }
}
