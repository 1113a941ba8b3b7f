// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.fuzz;

import java.util.Random;

/** How a line of text may stand in a page. */
enum Markup {
    PARAGRAPH("<p>%s</p>"),
    HEADING("<h2>%s</h2>"),
    ITEM("<li><p>%s</p>"),
    LIST("<ol start=3><li>%s</ol>"),
    ROW("<table><tr><td rowspan=2>%s<td colspan=3><p>%s<tr><td>%s</table>"),
    OPEN_TABLE("<table><tr><td>%s"),
    DEFINITION("<dl><dt>%s<dd>%s</dl>"),
    PREFORMATTED("<pre>%s\n%s</pre>"),
    BARE("%s<br>"),
    NESTED("<div><div><b><i>%s</div>");

    private final String form;

    Markup(String form) {
        this.form = form;
    }

    static String of(String line, Random random) {
        Markup markup = random.nextInt(3) > 0 ? PARAGRAPH : values()[random.nextInt(values().length)];
        return markup.form.replace("%s", line.replace("<", "&lt;"));
    }
}
