// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

import org.eclipse.emf.ecore.xmi.impl.XMLString;

/** XML with one element a line, in which an element may stand as it was read. */
final class ModelXml extends XMLString {

    private static final long serialVersionUID = 1;

    private int elements;

    ModelXml(String lineEnd) {
        super(Integer.MAX_VALUE);
        setLineSeparator(lineEnd);
    }

    @Override
    public void startElement(String name) {
        super.startElement(name);
        count();
    }

    @Override
    public void saveDataValueElement(String name, String content) {
        super.saveDataValueElement(name, content);
        count();
    }

    private void count() {
        elements++;
        if (depth > Limits.DEPTH) {
            throw LoadFault.of("save.depth", Limits.DEPTH);
        } else if (elements > Limits.ELEMENTS) {
            throw LoadFault.of("save.elements", Limits.ELEMENTS);
        }
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
