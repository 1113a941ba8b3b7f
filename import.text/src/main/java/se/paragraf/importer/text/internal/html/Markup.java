// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What the elements of HTML are for. */
final class Markup {

    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "aside",
            "footer",
            "head",
            "iframe",
            "object",
            "svg",
            "canvas",
            "audio",
            "video",
            "button",
            "select",
            "input",
            "textarea",
            "datalist",
            "dialog",
            "menu",
            "map",
            "o:p");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "body",
            "html",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "pre",
            "blockquote",
            "hr",
            "address",
            "center",
            "form",
            "fieldset",
            "figure",
            "figcaption",
            "details",
            "summary",
            "legend",
            "caption",
            "hgroup",
            "search");

    private static final Pattern HIDDEN_STYLE =
            Pattern.compile("(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all)");
    private static final Pattern HIDDEN_CLASS = Pattern.compile(
            "(?i)(?:^|\\s)(?:hidden|skip|skip-?link|sr-only|visually-?hidden|screen-?reader(?:-text)?|breadcrumbs?|cookie\\S*|noprint)(?=\\s|$)");
    private static final Set<String> HIDDEN_ROLES = Set.of(
            "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alert", "menu", "menubar");

    /** A form with so many characters is the page, as some servers build them. */
    private static final int FORM_IS_PAGE = 300;

    private Markup() {}

    static boolean isBlock(Node node) {
        return node instanceof Element element && BLOCKS.contains(element.normalName());
    }

    static boolean hasBlock(Element element) {
        for (Element child : element.children()) {
            if (isBlock(child) && !isLeftOut(child) || hasInnerBlock(child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasInnerBlock(Element child) {
        return !isBlock(child) && !isLeftOut(child) && hasBlock(child);
    }

    static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                || element.attr("role").equals("heading");
    }

    /** Whether nobody is to read it as a part of the content. */
    static boolean isLeftOut(Element element) {
        return LEFT_OUT.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || HIDDEN_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT)) && !isTitle(element)
                || HIDDEN_STYLE.matcher(element.attr("style")).find()
                || HIDDEN_CLASS.matcher(element.className()).find()
                || element.normalName().equals("form") && element.text().length() < FORM_IS_PAGE;
    }

    private static boolean isTitle(Element element) {
        return element.attr("role").equals("banner") && element.selectFirst("h1") != null;
    }
}
