// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.html;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** The parts of the page that a screen reader can jump to: header, navigation, main, footer. */
final class Landmarks {

    /** What stands at the top of every document: whose it is, what it is and of which day. */
    private static final Set<String> TITLES = Set.of("logo", "organ", "subtitle");

    private final Markup out;
    private final Survey survey;
    private final Words words;
    private boolean inMain;

    Landmarks(Markup out, Survey survey, Words words) {
        this.out = out;
        this.survey = survey;
        this.words = words;
    }

    void begin() throws IOException {
        out.raw("<body id=\"top\">\n<a class=\"skip\" href=\"#main\">")
                .text(words.get("page.skip"))
                .raw("</a>\n<header>\n");
    }

    /** Told of each child of the body before it is written. */
    void child(String name, String style) throws IOException {
        boolean isTitle = name.equals("h1") || name.equals("p") && style != null && TITLES.contains(style);
        if (!inMain && !isTitle) {
            main();
        }
    }

    void end() throws IOException {
        if (!inMain) {
            main();
        }
        out.raw("</main>\n<footer>\n");
        String author = survey.meta("author");
        if (author != null) {
            out.raw("<p>").text(author).raw("</p>\n");
        }
        out.raw("<p><a href=\"#top\">").text(words.get("page.top")).raw("</a></p>\n</footer>\n</body>\n");
    }

    private void main() throws IOException {
        inMain = true;
        out.raw("</header>\n");
        List<Survey.Entry> outline = survey.outline();
        if (outline.size() > 1) {
            out.raw("<nav aria-labelledby=\"contents\">\n<details open=\"\">\n<summary id=\"contents\">")
                    .text(words.get("page.contents"))
                    .raw("</summary>\n<ul>\n");
            for (Survey.Entry entry : outline) {
                out.raw("<li>")
                        .start("a")
                        .attribute("href", "#" + entry.target())
                        .close();
                out.text(entry.name()).raw("</a></li>\n");
            }
            out.raw("</ul>\n</details>\n</nav>\n");
        }
        out.raw("<main id=\"main\" tabindex=\"-1\">\n");
    }
}
