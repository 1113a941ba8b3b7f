// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.paragraf.export.docx.internal.xml.Element;
import se.paragraf.export.docx.internal.xml.XmlHandler;
import se.paragraf.export.docx.internal.xml.XmlSource;

class DocxExporterProperties {

    @Property(tries = 40, seed = "20240314", edgeCases = EdgeCasesMode.NONE)
    void any_text_gives_a_valid_document_with_its_words_in_their_order(@ForAll("blocks") List<String> blocks)
            throws Exception {
        Map<String, String> parts = Docx.parts(Docx.exportBody(String.join("", blocks)));

        OfficeSchemas.validateWord("document", parts.get("word/document.xml"));
        assertThat(words(text(parts.get("word/document.xml")))).isEqualTo(words(text(String.join("", blocks))));
    }

    @Property(tries = 60, seed = "20240314", edgeCases = EdgeCasesMode.NONE)
    void any_nesting_of_elements_gives_a_valid_document_with_every_word(@ForAll("nestings") String body)
            throws Exception {
        Map<String, String> parts = Docx.parts(Docx.exportBody(body));

        OfficeSchemas.validateWord("document", parts.get("word/document.xml"));
        assertThat(words(text(parts.get("word/document.xml")))).containsExactlyInAnyOrderElementsOf(words(text(body)));
    }

    @Provide
    Arbitrary<List<String>> blocks() {
        Arbitrary<String> text = Arbitraries.strings().all().ofMaxLength(80).map(DocxExporterProperties::escaped);
        Arbitrary<String> longWord =
                Arbitraries.strings().alpha().ofMinLength(200).ofMaxLength(400);
        return Arbitraries.oneOf(text, longWord)
                .flatMap(words -> Arbitraries.of(
                                "<p>%s</p>",
                                "<h2>%s</h2>",
                                "<ul><li>%s<ol><li>%s</li></ol></li></ul>",
                                "<table><thead><tr><th>%s</th><th></th></tr></thead><tbody><tr><td>%s</td></tr></tbody></table>",
                                "<div class='decision'><h3>%s</h3><p>%s</p><ul><li>%s</li></ul></div>",
                                "<div class='notice'><p>%s <strong>%s</strong><br/>%s</p></div>")
                        .map(form -> form.replace("%s", words)))
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> nestings() {
        Arbitrary<String> word = Arbitraries.strings().alpha().ofLength(6).map(letters -> " " + letters + " ");
        return Arbitraries.recursive(() -> word, DocxExporterProperties::wrapped, 0, 7);
    }

    private static Arbitrary<String> wrapped(Arbitrary<String> inner) {
        Arbitrary<String> start = Arbitraries.of(
                "p",
                "div",
                "div class='decision'",
                "div class='decision' data-id='d1'",
                "div class='paragraph' data-id='m1' data-number='1'",
                "p class='implicit' data-id='i1'",
                "img src='x' alt=''",
                "div class='notice'",
                "div class='signatures'",
                "div class='signature'",
                "ul",
                "ol",
                "li",
                "table",
                "table",
                "thead",
                "tbody",
                "tr",
                "tr",
                "td",
                "td",
                "th",
                "h1",
                "h3",
                "em",
                "a href='#x'",
                "unknown",
                "span lang='en'");
        return Combinators.combine(start, inner.list().ofMinSize(1).ofMaxSize(3))
                .as((tag, children) -> "<" + tag + ">" + String.join("", children) + "</" + tag.split(" ")[0] + ">");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .filter(DocxExporterProperties::isLegal)
                .forEach(character -> escaped.append("&#" + character + ";"));
        return escaped.toString();
    }

    private static boolean isLegal(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character < 0xD800
                || character > 0xDFFF && character < 0xFFFE
                || character > 0xFFFF;
    }

    private static String text(String xml) throws Exception {
        StringBuilder text = new StringBuilder();
        new XmlSource().read("<x>" + xml.replaceFirst("<\\?xml[^>]*>", "") + "</x>", new XmlHandler() {
            @Override
            public void start(Element element) {
                switch (element.name()) {
                    case "softHyphen" -> text.append('\u00AD');
                    case "noBreakHyphen" -> text.append('\u2011');
                    case "p", "br", "h2", "h3", "li", "td", "th" -> text.append(' ');
                    default -> {
                        // is no boundary between words
                    }
                }
            }

            @Override
            public void text(String characters) {
                text.append(characters);
            }

            @Override
            public void end(String name) {
                // a word ends where the next block begins
            }
        });
        return text.toString();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split("[ \\t\\n\\r\\f]+")));
        words.removeIf(String::isEmpty);
        return words;
    }
}
