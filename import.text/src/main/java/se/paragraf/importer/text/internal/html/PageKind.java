// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.importing.Source;
import se.paragraf.importer.text.internal.source.Decoding;

/** Tells web pages from other text by how they begin. */
enum PageKind {
    /** Markup of HTML, a whole page or a part of one. */
    PAGE,
    /** A page with all that belongs to it in one file, as a mail. */
    ARCHIVE,
    /** Something else. */
    NONE;

    private static final int HEAD = 16 * 1024;

    private static final Pattern PROLOG =
            Pattern.compile("\\s*(?:<!--.*?(?:-->|$)|<\\?xml\\b[^>]*>|<!\\[[^>]*>)", Pattern.DOTALL);
    private static final Pattern DOCTYPE = Pattern.compile("(?i)\\s*<!doctype\\s+html\\b");
    private static final Pattern ELEMENT = Pattern.compile("\\s*<([a-zA-Z][a-zA-Z0-9]*)(?=[\\s/>])");
    private static final Pattern ARCHIVE_HEAD =
            Pattern.compile("(?im)\\A(?:[\\w-]+:.*\\R(?:[ \\t].*\\R){0,50}){0,50}?Content-Type:\\s*multipart/related");

    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "body", "title", "meta", "link", "style", "base", "div", "main", "article", "section",
            "header", "h1", "h2", "h3", "h4", "h5", "h6", "p", "table", "ul", "ol", "dl", "center", "font", "span", "b",
            "strong", "pre", "nav", "form");

    static PageKind of(Source source) {
        byte[] content = source.content();
        if (!Decoding.isText(content)) {
            return NONE;
        }
        byte[] begin = content.length > HEAD ? Arrays.copyOf(content, HEAD) : content;
        String head = Decoding.decode(begin);
        int start = prologEnd(head);
        if (DOCTYPE.matcher(head).region(start, head.length()).lookingAt()) {
            return PAGE;
        }
        Matcher element = ELEMENT.matcher(head).region(start, head.length());
        if (element.lookingAt()) {
            return ELEMENTS.contains(element.group(1).toLowerCase(Locale.ROOT)) ? PAGE : NONE;
        }
        return ARCHIVE_HEAD.matcher(head).find() ? ARCHIVE : NONE;
    }

    private static int prologEnd(String head) {
        int end = 0;
        Matcher prolog = PROLOG.matcher(head);
        while (prolog.region(end, head.length()).lookingAt()) {
            end = prolog.end();
        }
        return end;
    }
}
