// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.text.LineCollector;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.source.Decoding;
import se.paragraf.model.text.Message;

/** A web page taken apart. Nothing is fetched. */
final class WebPage {

    /** No page for people to read has elements nested deeper, and words in them would be lost. */
    private static final int DEEPEST = 400;

    private static final int HEAD = 4096;
    private static final String MODEL = "script[type=application/vnd.paragraf+xml;base64]";
    private static final Pattern CHARSET =
            Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]{2,30})");

    private final Document page;

    WebPage(byte[] content) {
        page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(decoded(content), "");
    }

    /** What a page says of its characters counts only where they are no Unicode: many say so and are something else. */
    private static String decoded(byte[] content) {
        if (isUtf8(content)) {
            return Decoding.decode(content);
        }
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        Matcher told = CHARSET.matcher(head);
        try {
            if (told.find() && Charset.isSupported(told.group(1)) && !isUnicode(told.group(1))) {
                return new String(content, Charset.forName(told.group(1)));
            }
        } catch (IllegalCharsetNameException e) {
            // As if it said nothing.
            return Decoding.decode(content);
        }
        return Decoding.decode(content);
    }

    /** The first parts of ISO 8859 stand for Windows-1252 on the web. */
    private static boolean isUnicode(String charset) {
        String name = Charset.forName(charset).name();
        return name.startsWith("UTF-") || name.equals("ISO-8859-1") || name.equals("US-ASCII");
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The model that travels in a page of our own. */
    Optional<byte[]> model() throws ImportException {
        Element carried = page.selectFirst(MODEL);
        if (carried == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getMimeDecoder().decode(carried.data().strip()));
        } catch (IllegalArgumentException e) {
            throw new ImportException(Message.of(HtmlImporter.class, "html.damaged"), e);
        }
    }

    /** The lines of what people read as its content. */
    Lines lines() throws ImportException {
        int[] deepest = {0};
        page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
        if (deepest[0] >= DEEPEST - 1) {
            throw new ImportException(Message.of(HtmlImporter.class, "html.deep", DEEPEST));
        }
        LineCollector lines = new LineCollector();
        Elements contents = page.select("main, [role=main]");
        Element content = contents.size() == 1 ? contents.get(0) : page.body();
        if (content != page.body() && content.selectFirst("h1") == null) {
            // The title of the page may stand before its content.
            for (Element title : page.select("header:has(h1)")) {
                new PageLines(lines).add(title);
            }
        }
        lines.part();
        new PageLines(lines).add(content);
        return lines.bounded();
    }
}
