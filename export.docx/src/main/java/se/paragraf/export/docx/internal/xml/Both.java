// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.xml;

import java.io.IOException;

/** Two who are told the same in one reading. */
public record Both(XmlHandler first, XmlHandler second) implements XmlHandler {

    @Override
    public void start(Element element) throws IOException {
        first.start(element);
        second.start(element);
    }

    @Override
    public void text(String text) throws IOException {
        first.text(text);
        second.text(text);
    }

    @Override
    public void end(String name) throws IOException {
        first.end(name);
        second.end(name);
    }
}
