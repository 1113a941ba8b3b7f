// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.inspection;

import java.util.Optional;
import se.paragraf.export.docx.internal.xml.Element;
import se.paragraf.export.docx.internal.xml.XmlHandler;

/** Reads the title in the properties of a document. */
final class Title implements XmlHandler {

    private final StringBuilder title = new StringBuilder();
    private boolean inside;

    Optional<String> text() {
        return Optional.of(title.toString().strip()).filter(text -> !text.isEmpty());
    }

    @Override
    public void start(Element element) {
        inside = element.name().equals("title");
    }

    @Override
    public void text(String text) {
        if (inside) {
            title.append(text);
        }
    }

    @Override
    public void end(String name) {
        inside = false;
    }
}
