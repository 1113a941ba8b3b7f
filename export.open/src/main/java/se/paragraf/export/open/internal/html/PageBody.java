// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.html;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import se.paragraf.core.export.ExportException;
import se.paragraf.model.text.Message;

/**
 * The second reading: the body of the document between the landmarks of a page. The elements stay what they are; a
 * paragraph of the minutes becomes a section with a link to itself, a table gets a caption and room to scroll.
 */
final class PageBody implements XhtmlReader.Handler {

    private static final Set<String> EMPTY = Set.of("br", "img");
    private static final Set<String> KEPT =
            Set.of("id", "class", "lang", "scope", "colspan", "start", "width", "height");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final Markup out;
    private final Pictures pictures;
    private final Words words;
    private final Survey survey;
    private final Landmarks landmarks;
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder heading = new StringBuilder();
    private boolean inBody;
    private int hidden;
    private int tables;
    private boolean linked;
    private boolean inTitle;
    private String section;

    PageBody(Markup out, Survey survey, Pictures pictures, Words words) {
        this.out = out;
        this.survey = survey;
        this.pictures = pictures;
        this.words = words;
        this.landmarks = new Landmarks(out, survey, words);
    }

    @Override
    public void start(String name, XMLStreamReader attributes) throws ExportException, IOException {
        String style = attributes.getAttributeValue(null, "class");
        if (name.equals("body")) {
            inBody = true;
            landmarks.begin();
        } else if (inBody && (hidden > 0 || "running-head".equals(style))) {
            hidden++;
        } else if (inBody) {
            if (open.isEmpty()) {
                landmarks.child(name, style);
            }
            element(name, style, attributes);
        }
    }

    private void element(String name, String style, XMLStreamReader attributes) throws ExportException, IOException {
        String written = name;
        if (name.equals("div") && hasClass(style, "paragraph")) {
            written = "section";
            section = attributes.getAttributeValue(null, "id");
        } else if (name.equals("span") && hasClass(style, "number") && inTitle) {
            written = "a";
            linked = true;
        } else if (name.equals("table")) {
            table(style);
        }
        if (HEADINGS.contains(name)) {
            heading.setLength(0);
            linked = false;
            inTitle = section != null && (name.equals("h2") || hasClass(style, "paragraph-heading"));
        }
        out.start(written);
        for (int i = 0; i < attributes.getAttributeCount(); i++) {
            // xml:lang is lang said again.
            if (attributes.getAttributeNamespace(i) == null
                    || attributes.getAttributeNamespace(i).isEmpty()) {
                attribute(name, attributes.getAttributeLocalName(i), attributes.getAttributeValue(i), attributes);
            }
        }
        if (written.equals("a") && !name.equals("a")) {
            out.attribute("href", "#" + section);
        }
        out.close();
        if (name.equals("table") && !survey.hasCaption(tables)) {
            out.raw("<caption class=\"hidden\">")
                    .text(heading.toString().strip())
                    .raw("</caption>");
        }
        if (!EMPTY.contains(name)) {
            open.push(written);
        }
    }

    private static boolean hasClass(String style, String name) {
        return style != null && List.of(style.split(" ")).contains(name);
    }

    private void table(String style) throws IOException {
        tables++;
        String purpose = heading.toString().strip();
        out.raw("<div class=\"table\"");
        if (hasClass(style, "data") || hasClass(style, "attendance")) {
            // Wide ones scroll, and a keyboard must reach them to do so.
            out.raw(" role=\"group\" tabindex=\"0\"");
            out.attribute("aria-label", words.get("page.table", String.valueOf(tables), purpose));
        }
        out.raw(">\n");
    }

    private void attribute(String element, String name, String value, XMLStreamReader all)
            throws ExportException, IOException {
        if (name.equals("src") && element.equals("img")) {
            String alternative = all.getAttributeValue(null, "alt");
            if (alternative == null) {
                throw new ExportException(Message.of(PageBody.class, "html.picture.alt", value));
            }
            out.attribute("src", pictures.address(value)).attribute("alt", alternative);
        } else if (name.equals("href") && element.equals("a")) {
            out.attribute("href", value);
        } else if (name.startsWith("data-") || KEPT.contains(name)) {
            out.attribute(name, value);
        }
    }

    @Override
    public void text(String text) throws IOException {
        if (!inBody || hidden > 0 || open.isEmpty()) {
            return;
        }
        out.text(text);
        if (HEADINGS.stream().anyMatch(open::contains)) {
            heading.append(text);
        }
    }

    @Override
    public void end(String name) throws IOException {
        if (!inBody) {
            return;
        }
        if (hidden > 0) {
            hidden--;
        } else if (name.equals("body")) {
            inBody = false;
            landmarks.end();
        } else if (!EMPTY.contains(name)) {
            out.end(open.pop());
            after(name);
            if (open.isEmpty()) {
                out.raw("\n");
            }
        }
    }

    private void after(String name) throws IOException {
        switch (name) {
            case "h1", "h2", "h3" -> {
                if (inTitle && !linked) {
                    out.raw("\n<p class=\"anchor\">")
                            .start("a")
                            .attribute("href", "#" + section)
                            .close();
                    out.text(words.get("page.link", heading.toString().strip())).raw("</a></p>");
                }
                linked = true;
                inTitle = false;
            }
            case "table" -> out.raw("\n</div>");
            case "div" -> section = open.contains("section") ? section : null;
            default -> {
                // nothing follows
            }
        }
    }
}
