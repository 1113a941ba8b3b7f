// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.lines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.paragraf.export.docx.internal.xml.Element;

/** Which running heads the first section of a document has. */
final class Sections {

    private final Map<String, String> heads = new HashMap<>();
    private boolean firstDiffers;
    private int sections;

    void start(Element element) {
        switch (element.name()) {
            case "sectPr" -> sections++;
            case "headerReference" -> {
                String id = element.attribute("id");
                if (sections == 1 && id != null) {
                    heads.putIfAbsent(Objects.requireNonNullElse(element.attribute("type"), "default"), id);
                }
            }
            case "titlePg" -> firstDiffers |= sections == 1 && Switches.isOn(element);
            default -> {
                // nothing of the margins
            }
        }
    }

    /** The names of the heads that the first pages show, in their order. */
    List<String> heads() {
        List<String> shown = new ArrayList<>();
        if (firstDiffers && heads.containsKey("first")) {
            shown.add(heads.get("first"));
        }
        if (heads.containsKey("default")) {
            shown.add(heads.get("default"));
        }
        return shown;
    }
}
