// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** What of WCAG 2.1 AA can be seen in a page without a browser, and that it stands on its own. */
final class PageRules {

    /** Types of blocks of data, which no browser runs. */
    private static final Set<String> DATA = Set.of("application/ld+json", "application/vnd.paragraf+xml;base64");

    private static final Set<String> LOADING = Set.of("src", "srcset", "poster", "data", "background", "action");

    private PageRules() {}

    static void check(String html) throws Exception {
        Page page = Page.of(html);
        names(page);
        headings(page);
        pictures(page);
        tables(page);
        links(page);
        outside(page, html);
    }

    private static void names(Page page) {
        assertThat(page.only("html").getAttribute("lang")).matches("[a-z]{2,3}(-[A-Z]{2})?");
        assertThat(page.only("title").getTextContent()).isNotBlank();
        for (String landmark : List.of("header", "main", "footer")) {
            page.only(landmark);
        }
        assertThat(page.all("meta"))
                .anyMatch(meta -> meta.getAttribute("name").equals("viewport")
                        && !meta.getAttribute("content").contains("scalable"));
        List<String> ids = page.all("*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(Predicate.not(String::isEmpty))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        for (Element part : page.all("*")) {
            if (part.hasAttribute("lang")) {
                assertThat(part.getAttribute("lang")).matches("[A-Za-z]{2,3}(-[A-Za-z0-9]+)*");
            }
        }
    }

    private static void headings(Page page) {
        // A notice is a sheet for each board, with a title of its own.
        assertThat(page.all("h1")).isNotEmpty();
        int level = 0;
        for (Element element : page.all("*")) {
            if (element.getTagName().matches("h[1-6]")) {
                int next = element.getTagName().charAt(1) - '0';
                assertThat(next).as(element.getTextContent()).isBetween(1, level + 1);
                assertThat(element.getTextContent()).isNotBlank();
                level = next;
            }
        }
    }

    private static void pictures(Page page) {
        for (Element picture : page.all("img")) {
            assertThat(picture.hasAttribute("alt")).isTrue();
            boolean isDecorative = picture.getAttribute("class").contains("decorative");
            assertThat(picture.getAttribute("alt").isBlank()).isEqualTo(isDecorative);
        }
    }

    private static void tables(Page page) {
        for (Element table : page.all("table")) {
            Element first = (Element) table.getElementsByTagName("*").item(0);
            assertThat(first.getTagName()).isEqualTo("caption");
            assertThat(first.getTextContent()).isNotBlank();
            assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
        }
        for (Element heading : page.all("th")) {
            assertThat(heading.getAttribute("scope")).isIn("col", "row");
            assertThat(heading.getTextContent()).isNotBlank();
        }
    }

    private static void links(Page page) {
        Set<String> ids = page.all("*").stream()
                .map(element -> element.getAttribute("id"))
                .collect(Collectors.toCollection(HashSet::new));
        for (Element link : page.all("a")) {
            String target = link.getAttribute("href");
            assertThat(link.getTextContent() + link.getAttribute("aria-label")).isNotBlank();
            assertThat(link.getElementsByTagName("a").getLength()).isZero();
            if (target.startsWith("#")) {
                assertThat(ids).contains(target.substring(1));
            } else {
                assertThat(target).matches("(?i)(https?://|mailto:).*");
            }
        }
        assertThat(page.all("a").get(0).getAttribute("href")).isEqualTo("#main");
        for (Element paragraph : page.all("section")) {
            String self = "#" + paragraph.getAttribute("id");
            assertThat(page.all("a"))
                    .filteredOn(link -> link.getAttribute("href").equals(self))
                    .isNotEmpty();
        }
    }

    private static void outside(Page page, String html) {
        assertThat(page.all("script")).allMatch(script -> DATA.contains(script.getAttribute("type")));
        assertThat(page.all("*")).noneMatch(element -> element.hasAttribute("style"));
        for (Element element : page.all("*")) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                String name = element.getAttributes().item(i).getNodeName();
                assertThat(name).doesNotStartWith("on");
                if (LOADING.contains(name)) {
                    assertThat(element.getAttributes().item(i).getNodeValue()).startsWith("data:");
                }
            }
        }
        assertThat(page.all("link")).allMatch(link -> link.getAttribute("href").startsWith("data:"));
        assertThat(StyleCheck.refused(page.only("style").getTextContent())).isEmpty();
        assertThat(html).doesNotContain("\r", "\u0000");
    }
}
