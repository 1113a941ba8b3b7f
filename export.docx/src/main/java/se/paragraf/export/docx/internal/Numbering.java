// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.export.docx.internal.template.Style;
import se.paragraf.export.docx.internal.template.Template;
import se.paragraf.export.docx.internal.xml.Markup;

/** The numberings of a document: those of the template, and one for each ordered list so that it starts anew. */
final class Numbering {

    private static final int DEEPEST_LEVEL = 8;

    private static final Pattern START = Pattern.compile("[0-9]{1,4}");

    private final Template template;
    private final List<Restart> restarts = new ArrayList<>();

    private record Restart(int definition, int level, int start) {}

    Numbering(Template template) {
        this.template = template;
    }

    static int level(int depth) {
        return Math.min(depth, DEEPEST_LEVEL);
    }

    /** The first number of a list, 1 where the list says nothing that Word understands. */
    static int start(String attribute) {
        return attribute != null && START.matcher(attribute).matches() ? Integer.parseInt(attribute) : 1;
    }

    int restart(Style style, int level, int start) {
        restarts.add(new Restart(template.numberingDefinition(style), level, start));
        return template.lastNumbering() + restarts.size();
    }

    void writeRestarts(Markup out) throws IOException {
        int id = template.lastNumbering();
        for (Restart restart : restarts) {
            out.start("w:num", "w:numId", String.valueOf(++id));
            out.empty("w:abstractNumId", "w:val", String.valueOf(restart.definition()));
            out.start("w:lvlOverride", "w:ilvl", String.valueOf(restart.level()));
            out.empty("w:startOverride", "w:val", String.valueOf(restart.start()));
            out.end("w:lvlOverride").end("w:num").line();
        }
    }
}
