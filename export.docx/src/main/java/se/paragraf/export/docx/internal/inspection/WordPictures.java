// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.inspection;

import java.util.Objects;
import se.paragraf.export.docx.internal.xml.Element;

/** Counts the pictures of a Word document, those of older programs too. */
final class WordPictures {

    private int count;
    private int withText;
    private boolean shown;
    private boolean told;
    private boolean decorative;

    int count() {
        return count;
    }

    int withText() {
        return withText;
    }

    void start(Element element) {
        switch (element.name()) {
            case "drawing", "pict" -> {
                shown = false;
                told = false;
                decorative = false;
            }
            case "docPr" -> told = isTold(element, "descr") || isTold(element, "title");
            case "shape", "rect" -> told |= isTold(element, "alt");
            case "decorative" -> decorative = "1".equals(element.attribute("val"));
            case "pic", "chart", "imagedata" -> shown = true;
            default -> {
                // no picture
            }
        }
    }

    private static boolean isTold(Element element, String attribute) {
        return !Objects.requireNonNullElse(element.attribute(attribute), "").isBlank();
    }

    void end(String name) {
        if ((name.equals("drawing") || name.equals("pict")) && shown && !decorative) {
            count++;
            withText += told ? 1 : 0;
            shown = false;
        }
    }
}
