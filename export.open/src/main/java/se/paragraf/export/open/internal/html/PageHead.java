// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.html;

import java.io.IOException;

/** What stands before the text: the head of the page with its style sheet and the data for machines. */
final class PageHead {

    /** Whatever a template or a style sheet does, a browser loads nothing and runs nothing. */
    private static final String POLICY =
            "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final Survey survey;
    private final String language;
    private final Words words;

    PageHead(Survey survey, String language, Words words) {
        this.survey = survey;
        this.language = survey.language() == null ? language : survey.language();
        this.words = words;
    }

    /** Writes it; {@code data} is JSON-LD, and {@code model} the file of the model, or empty. No browser runs a block of data. */
    void write(Markup out, String css, String data, String model) throws IOException {
        String title = survey.title().isEmpty() ? words.get("page.untitled") : survey.title();
        out.raw("<!DOCTYPE html>\n").start("html").attribute("lang", language).raw(">\n<head>\n");
        out.raw("<meta charset=\"utf-8\">\n");
        meta(out, "http-equiv", "Content-Security-Policy", POLICY);
        meta(out, "name", "viewport", "width=device-width, initial-scale=1");
        out.raw("<title>").text(title).raw("</title>\n");
        meta(out, "name", "description", survey.meta("subject"));
        meta(out, "name", "author", survey.meta("author"));
        meta(out, "name", "keywords", survey.meta("keywords"));
        meta(out, "name", "dcterms.date", survey.meta("date"));
        meta(out, "name", "color-scheme", "light dark");
        out.raw("<link rel=\"icon\" href=\"data:,\">\n");
        out.raw("<style>\n").raw(css).raw("\n</style>\n");
        if (!data.isEmpty()) {
            out.raw("<script type=\"application/ld+json\">\n").raw(data).raw("</script>\n");
        }
        if (!model.isEmpty()) {
            out.raw("<script type=\"application/vnd.paragraf+xml;base64\">\n")
                    .raw(model)
                    .raw("\n</script>\n");
        }
        out.raw("</head>\n");
    }

    private static void meta(Markup out, String kind, String name, String content) throws IOException {
        if (content != null && !content.isBlank()) {
            out.start("meta")
                    .attribute(kind, name)
                    .attribute("content", content)
                    .raw(">\n");
        }
    }
}
