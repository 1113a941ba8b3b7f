// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words within a block as a browser shows them: white space is one blank, a break is a line break. */
final class InlineText {

    /** Fonts that have pictures in the place of letters. */
    private static final Pattern SIGNS = Pattern.compile("(?i)font-family\\s*:[^;]*(?:wingdings|symbol)");

    private static final Pattern TABS = Pattern.compile("(?i)mso-tab-count\\s*:\\s*[1-9]");
    private static final Pattern EDGES = Pattern.compile(" *([\\n\\t]) *");

    private final StringBuilder text = new StringBuilder();

    static String of(Element element) {
        InlineText inline = new InlineText();
        element.childNodes().forEach(inline::add);
        return inline.take();
    }

    /** Adds what a node says. */
    void add(Node node) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element && !Markup.isLeftOut(element)) {
            add(element);
        }
    }

    private void add(Element element) {
        if (element.normalName().equals("br")) {
            text.append('\n');
        } else if (TABS.matcher(element.attr("style")).find()) {
            text.append('\t');
        } else if (SIGNS.matcher(element.attr("style")).find() && element.text().length() <= 2) {
            // A bullet of a word processor: the letter in its place means nothing.
            append(element.text().isBlank() ? " " : "• ");
        } else {
            element.childNodes().forEach(this::add);
            if (LabelElements.isLabel(element) && element.normalName().equals("span")) {
                text.append('\t');
            }
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f') {
                text.append(c);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }

    /** The words so far, and begins anew. */
    String take() {
        String taken = EDGES.matcher(text).replaceAll("$1").strip();
        text.setLength(0);
        return taken;
    }
}
