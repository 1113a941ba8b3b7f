// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.export.pdf.internal.Layout.Line;

/** How pages are filled, looked at in a document whose headings come to stand at every height of a page. */
class LayoutTest {

    private static final int MATTERS = 90;

    /** The left and right edge of the text, with a point of tolerance, and the last line above the foot. */
    private static final double LEFT = 25 / 25.4 * 72 - 1;

    private static final double RIGHT = (210 - 25) / 25.4 * 72 + 1;

    private static List<Line> lines;

    @BeforeAll
    static void render() throws Exception {
        lines = layout(body()).lines();
    }

    @Test
    void no_heading_stands_alone_at_the_end_of_a_page() {
        List<String> alone = new ArrayList<>();
        for (int i = 0; i < lines.size() - 1; i++) {
            String text = lines.get(i).text();
            if ((text.contains("rubrik") || text.equals("Beslut") || text.startsWith("Tabell"))
                    && next(i).page() != lines.get(i).page()) {
                alone.add(text);
            }
        }
        assertThat(lines.get(lines.size() - 1).page()).isGreaterThan(20);
        assertThat(alone).isEmpty();
    }

    @Test
    void a_decision_that_fits_on_a_page_is_not_torn() {
        for (int matter = 1; matter <= MATTERS; matter++) {
            assertThat(pagesOf("beslutar" + matter + "x"))
                    .as("decision of § %d", matter)
                    .hasSize(1);
        }
    }

    @Test
    void the_signatures_stand_on_one_page() {
        assertThat(pagesOf("Underskrifter", "Ordförande", "Sekreterare", "Justerare"))
                .hasSize(1);
    }

    @Test
    void a_line_is_not_left_alone_above_or_below() {
        for (int matter = 1; matter <= MATTERS; matter++) {
            String mark = "stycke" + matter + "x";
            Set<Integer> pages = pagesOf(mark);
            for (int page : pages.size() > 1 ? pages : Set.<Integer>of()) {
                assertThat(lines.stream()
                                .filter(line ->
                                        line.page() == page && line.text().contains(mark)))
                        .as("lines of § %d on page %d", matter, page)
                        .hasSizeGreaterThan(1);
            }
        }
    }

    @Test
    void the_head_of_a_table_is_repeated_on_every_page_of_it() throws Exception {
        String rows = IntStream.rangeClosed(1, 120)
                .mapToObj(i -> "<tr><td>rad" + i + "</td><td>" + (i % 3 == 0 ? "" : "värde") + "</td></tr>")
                .collect(Collectors.joining());
        String table = "<h1>Protokoll</h1><table class=\"data\"><thead><tr><th scope=\"col\">Kolumnhuvud</th>"
                + "<th scope=\"col\">Annat</th></tr></thead><tbody>" + rows + "</tbody></table>";

        List<Line> set = layout(table).lines();

        Set<Integer> pages = pages(set, "rad");
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages(set, "Kolumnhuvud")).isEqualTo(pages);
        assertThat(Pdf.tags(Pdf.ofBody(table))).containsOnlyOnce("THead").containsOnlyOnce("|rad77\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 15, 30, 60})
    void a_wide_table_stays_inside_the_page(int columns) throws Exception {
        String head = IntStream.rangeClosed(1, columns)
                .mapToObj(i -> "<th scope=\"col\">Kolumn " + i + "</th>")
                .collect(Collectors.joining());
        String cells = IntStream.rangeClosed(1, columns)
                .mapToObj(i -> i % 2 == 0 ? "<td class=\"figure\">1 234 567</td>" : "<td>samverkansinsatser</td>")
                .collect(Collectors.joining());

        assertInside(layout("<h1>Protokoll</h1><table class=\"data\"><thead><tr>" + head + "</tr></thead><tbody><tr>"
                + cells + "</tr></tbody></table>"));
    }

    @Test
    void a_word_without_end_is_broken_wherever_it_stands() throws Exception {
        String word = "https://exempel.se/" + "abcdefghij".repeat(40);

        Layout layout = layout("<h1>" + word + "</h1><p>x " + word + "</p><p><strong>" + word + "</strong></p><ul><li>"
                + word + "</li></ul><table class=\"data\"><tbody><tr><td>" + word
                + "</td><td>kort</td></tr></tbody></table>"
                + "<table class=\"facts\"><tbody><tr><th scope=\"row\">" + word + "</th><td>" + word
                + "</td></tr></tbody></table><div class=\"signatures\"><h2>" + word + "</h2><div class=\"signature\">"
                + "<p class=\"signature-role\">Ordförande</p><p class=\"signature-name\">kort</p></div></div>");

        assertInside(layout);
    }

    @Test
    void lists_in_lists_stay_inside_the_page() throws Exception {
        StringBuilder lists = new StringBuilder("<h1>Protokoll</h1>");
        for (int depth = 1; depth <= 5; depth++) {
            lists.append("<ul><li>nivå")
                    .append(depth)
                    .append(" med några ord till som ger raden dess längd och en till");
        }
        lists.append("</li></ul>".repeat(5));

        Layout layout = layout(lists.toString());

        assertInside(layout);
        assertThat(layout.lines()).extracting(Line::text).anyMatch(text -> text.contains("nivå5"));
        Vera.assertValid(Pdf.ofBody(lists.toString()), "lists in lists");
    }

    private static void assertInside(Layout layout) {
        assertThat(layout.lines())
                .allSatisfy(line -> assertThat(line.left()).as(line.text()).isGreaterThan(LEFT))
                .allSatisfy(line -> assertThat(line.right()).as(line.text()).isLessThan(RIGHT));
    }

    private static Line next(int index) {
        return lines.subList(index + 1, lines.size()).stream()
                .filter(line -> !line.text().startsWith("Sida ") && !line.text().contains("·"))
                .findFirst()
                .orElseThrow();
    }

    private static Set<Integer> pagesOf(String... words) {
        Set<Integer> pages = new TreeSet<>();
        for (String word : words) {
            pages.addAll(pages(lines, word));
        }
        return pages;
    }

    private static Set<Integer> pages(List<Line> set, String word) {
        return set.stream()
                .filter(line -> line.text().contains(word))
                .map(Line::page)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Layout layout(String body) throws Exception {
        try (PDDocument document = Loader.loadPDF(Pdf.ofBody(body))) {
            return Layout.of(document);
        }
    }

    private static String body() {
        StringBuilder body =
                new StringBuilder("<div class=\"running-head\">Förbundet · Protokoll</div><h1>Protokoll</h1>");
        body.append("<div class=\"matters\">");
        for (int i = 1; i <= MATTERS; i++) {
            String sentence = ("stycke" + i + "x ").repeat(15 + 10 * (i % 7));
            String decision = ("<p>Styrelsen beslutar" + i + "x att göra som föreslås.</p>").repeat(1 + i % 4);
            body.append("<div class=\"paragraph\" id=\"p" + i
                    + "\"><h2 class=\"paragraph-heading\"><span class=\"number\">§ " + i
                    + "</span> Paragrafrubrik</h2>");
            if (i % 5 == 0) {
                body.append("<p class=\"case-number\">Dnr rubrik 2024/" + i + "</p>");
            }
            body.append("<p>" + sentence + "</p>");
            if (i % 3 == 0) {
                body.append("<h3 class=\"subheading\">Mellanrubrik</h3><ul><li>punkt</li><li>punkt</li></ul>");
            }
            if (i % 6 == 0) {
                body.append("<table class=\"data\"><caption>Tabell " + i
                        + "</caption><thead><tr><th scope=\"col\">Post</th>"
                        + "</tr></thead><tbody><tr><td>a</td></tr><tr><td>b</td></tr></tbody></table>");
            }
            body.append("<div class=\"decision\"><h3 class=\"rubric\">Beslut</h3>" + decision + "</div></div>");
        }
        return body.append("</div><div class=\"signatures\"><h2>Underskrifter</h2>")
                .append(signature("Sekreterare"))
                .append(signature("Ordförande"))
                .append(signature("Justerare"))
                .append("</div>")
                .toString();
    }

    private static String signature(String role) {
        return "<div class=\"signature\"><p class=\"signature-role\">" + role
                + "</p><p class=\"signature-name\">Namnförtydligande</p></div>";
    }
}
