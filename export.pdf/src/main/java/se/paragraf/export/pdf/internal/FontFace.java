// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import com.openhtmltopdf.css.constants.IdentValue;

/** The faces that a family is set in, by the ending of their files. */
enum FontFace {
    REGULAR("Regular", 400, IdentValue.NORMAL),
    BOLD("Bold", 700, IdentValue.NORMAL),
    ITALIC("Italic", 400, IdentValue.ITALIC),
    BOLD_ITALIC("BoldItalic", 700, IdentValue.ITALIC);

    private final String ending;
    private final int weight;
    private final IdentValue style;

    FontFace(String ending, int weight, IdentValue style) {
        this.ending = ending;
        this.weight = weight;
        this.style = style;
    }

    /** The file of a family: "Source Sans" has SourceSans-Regular.ttf. */
    String file(String family) {
        return family.replace(" ", "") + "-" + ending + ".ttf";
    }

    int weight() {
        return weight;
    }

    IdentValue style() {
        return style;
    }
}
