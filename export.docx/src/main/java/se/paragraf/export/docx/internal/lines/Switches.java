// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.lines;

import se.paragraf.export.docx.internal.xml.Element;

/** Properties that are on where nothing else is said. */
final class Switches {

    private Switches() {}

    static boolean isOn(Element element) {
        String value = element.attribute("val");
        return value == null || !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
