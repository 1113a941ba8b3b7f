// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

/** Reads the page of a template. */
final class TemplatePage implements XhtmlHandler {

    private int width;
    private int margins;

    int textWidth() {
        return width - margins;
    }

    @Override
    public void start(Element element) {
        if (element.name().equals("pgSz")) {
            width = Integer.parseInt(element.attribute("w"));
        } else if (element.name().equals("pgMar")) {
            margins = Integer.parseInt(element.attribute("left")) + Integer.parseInt(element.attribute("right"));
        }
    }

    @Override
    public void text(String text) {
        // has no meaning
    }

    @Override
    public void end(String name) {
        // the last page description stands
    }
}
