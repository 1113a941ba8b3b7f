// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.handbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import se.paragraf.core.document.DocumentImage;
import se.paragraf.core.document.XhtmlDocument;

/** The chapters of a handbook as one document, in the order in which its first page leads to them. */
final class Chapters {

    private static final String FIRST = "README.md";
    private static final String ENDING = ".md";

    private static final String PAGE =
            """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="sv-SE" xml:lang="sv-SE">
            <head>
            <title>%1$s</title>
            <meta name="author" content="Paragraf"/>
            <meta name="subject" content="Hur du skriver, justerar och anslår protokoll"/>
            <bookmarks>
            %2$s</bookmarks>
            <style type="text/css">
            %3$s</style>
            </head>
            <body>
            <div class="running-head">%1$s</div>
            %4$s</body>
            </html>
            """;

    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .attributeProviderFactory(context -> new Vocabulary(this::image))
            .build();

    private final Path folder;
    private final Map<String, Node> chapterByFile = new LinkedHashMap<>();
    private final Map<String, DocumentImage> images = new HashMap<>();

    private Chapters(Path folder) {
        this.folder = folder;
    }

    static XhtmlDocument of(Path folder) throws IOException {
        Chapters chapters = new Chapters(folder);
        chapters.read(FIRST);
        for (String file : chapters.linked()) {
            chapters.read(file);
        }
        return chapters.document();
    }

    private void read(String file) throws IOException {
        chapterByFile.put(file, parser.parse(Files.readString(folder.resolve(file))));
    }

    private List<String> linked() {
        Map<String, Boolean> files = new LinkedHashMap<>();
        chapterByFile.get(FIRST).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                if (link.getDestination().endsWith(ENDING)) {
                    files.put(link.getDestination(), true);
                }
            }
        });
        return List.copyOf(files.keySet());
    }

    private XhtmlDocument document() throws IOException {
        StringBuilder body = new StringBuilder();
        StringBuilder outline = new StringBuilder();
        for (Map.Entry<String, Node> entry : chapterByFile.entrySet()) {
            Node chapter = entry.getValue();
            boolean first = entry.getKey().equals(FIRST);
            String id = id(entry.getKey());
            outline.append("<bookmark name=\"%s\" href=\"#%s\"/>\n".formatted(escaped(title(chapter)), id));
            chapter.accept(new IntoOne(first ? 0 : 1));
            body.append("<div id=\"%s\"%s>\n%s</div>\n"
                    .formatted(id, first ? "" : " class=\"page\"", renderer.render(chapter)));
        }
        String title = escaped(title(chapterByFile.get(FIRST)));
        String content = PAGE.formatted(title, outline, style(), body);
        return new XhtmlDocument(content, Locale.forLanguageTag("sv-SE"), images);
    }

    /** What links lead to: the chapter that was a file. */
    static String id(String file) {
        return file.substring(0, file.length() - ENDING.length()).toLowerCase(Locale.ROOT);
    }

    private static String title(Node chapter) {
        return TextContentRenderer.builder()
                .build()
                .render(chapter.getFirstChild())
                .strip();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** The look of our documents. */
    private static String style() throws IOException {
        try (InputStream in =
                XhtmlDocument.class.getResourceAsStream("/se/paragraf/core/internal/document/templates/style.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private DocumentImage image(String source) throws IOException {
        DocumentImage known = images.get(source);
        if (known == null) {
            known = new DocumentImage("image/png", Files.readAllBytes(folder.resolve(source)));
            images.put(source, known);
        }
        return known;
    }
}
