// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.lines;

import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Form;
import se.paragraf.core.importing.text.LineCollector;

/** Makes lines of the paragraphs of a Word document, with the marks and numbers that Word shows before them. */
final class ParagraphLines {

    /** What is counted as paragraphs of minutes are, and no longer than this, is the heading of one. */
    private static final int LONGEST_HEADING = 200;

    private static final String SIGN = "§";
    private static final Pattern TABS = Pattern.compile("(?<=[^\\t\\n])[\\t ]*\\t[\\t ]*");
    private static final Pattern BREAKS = Pattern.compile("\\s*\\n\\s*");

    private final LineStyles styles;
    private final Numberings numberings;

    ParagraphLines(LineStyles styles, Numberings numberings) {
        this.styles = styles;
        this.numberings = numberings;
    }

    void add(Draft draft, LineCollector out) {
        ListPlace place = draft.place(styles);
        String mark = place == null ? "" : numberings.next(place);
        // Tabs after the first word only push it to where it lines up.
        String text = TABS.matcher(draft.text).replaceAll("\t").stripTrailing();
        if (text.isBlank()) {
            out.part();
        } else if (draft.isHeading(styles) || mark.contains(SIGN) && text.length() <= LONGEST_HEADING) {
            out.part();
            out.addBlock(
                    BREAKS.matcher(marked(mark.equals("-") ? "" : mark, text.strip()))
                            .replaceAll(" "),
                    Form.HEADING);
        } else if (mark.isEmpty()) {
            out.addBlock(text, Form.PARAGRAPH);
        } else {
            out.addBlock("  ".repeat(place.level()) + marked(mark, text.strip()), Form.ITEM);
        }
    }

    private static String marked(String mark, String text) {
        return mark.isEmpty() ? text : mark + " " + text;
    }
}
