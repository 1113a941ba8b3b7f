// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import se.paragraf.model.minutes.Emphasis;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.TableBlock;
import se.paragraf.model.minutes.TableCell;
import se.paragraf.model.minutes.TableRow;

/**
 * The lines of HTML from the clipboard: emphasis, links, lists, headings and tables are kept; fonts, styles, scripts, comments
 * and what Word adds for itself are not. Items of Word's lists are paragraphs with a style that tells their level.
 */
final class PastedHtml {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "table",
            "blockquote",
            "pre",
            "section",
            "article",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "dl",
            "dt",
            "dd",
            "header",
            "footer",
            "main",
            "address",
            "hr");
    private static final Set<String> LEFT_OUT =
            Set.of("script", "style", "head", "title", "meta", "link", "xml", "o:p", "template", "noscript", "svg");
    private static final Pattern WORD_LIST = Pattern.compile("mso-list:\\s*l(\\d+) level(\\d+)");
    private static final Pattern COUNTED = Pattern.compile("[\\p{Alnum}]{1,4}[.)]?");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final int DEEPEST = 9;

    private final List<Line> lines = new ArrayList<>();
    private List<Span> spans = new ArrayList<>();
    private Span style = Span.plain("");
    private boolean heading;
    private int level = -1;
    private ListMark list;
    private ListMark wordList;
    private String wordKey;

    private PastedHtml() {}

    static List<Line> lines(String html) {
        PastedHtml pasted = new PastedHtml();
        pasted.children(Jsoup.parse(html).body());
        pasted.end();
        return pasted.lines;
    }

    private void children(Node node) {
        node.childNodes().forEach(this::add);
    }

    private void add(Node node) {
        if (node instanceof TextNode text) {
            String words = BLANKS.matcher(text.getWholeText().replace(Line.OBJECT, ' '))
                    .replaceAll(" ");
            boolean first =
                    spans.isEmpty() || spans.get(spans.size() - 1).text().endsWith(" ");
            spans.add(style.withText(first ? words.stripLeading() : words));
        } else if (node instanceof Element element) {
            add(element);
        }
    }

    private void add(Element element) {
        String name = element.normalName();
        String css = element.attr("style").toLowerCase(Locale.ROOT);
        if (LEFT_OUT.contains(name) || css.contains("mso-list:ignore") || css.contains("display:none")) {
            return;
        }
        if (name.equals("br")) {
            spans.add(style.withText("\u2028"));
        } else if (name.equals("table")) {
            table(element);
        } else if (name.equals("ul") || name.equals("ol")) {
            list(element, name.equals("ol"));
        } else if (BLOCKS.contains(name)) {
            block(element, name, css);
        } else {
            inline(element, name, css);
        }
    }

    private void block(Element element, String name, String css) {
        end();
        boolean title = name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
        Matcher word = WORD_LIST.matcher(css);
        int levelBefore = level;
        ListMark listBefore = list;
        boolean headingBefore = heading;
        heading = title || heading;
        if (word.find()) {
            wordItem(element, word);
        }
        Span before = style;
        style = title ? style.withEmphasis(Emphasis.NONE) : style;
        children(element);
        end();
        style = before;
        heading = headingBefore;
        level = levelBefore;
        list = listBefore;
    }

    private void wordItem(Element element, Matcher word) {
        Element marker = element.selectFirst("[style*=mso-list:Ignore], [style*=mso-list:ignore]");
        String sign = marker == null ? "" : BLANKS.matcher(marker.text()).replaceAll("");
        boolean ordered = COUNTED.matcher(sign).matches() && !sign.equals("o");
        String key = word.group(1) + ordered;
        if (!key.equals(wordKey)) {
            wordKey = key;
            wordList = ListMark.fresh(ordered);
        }
        level = Math.min(Integer.parseInt(word.group(2)), DEEPEST) - 1;
        list = wordList;
    }

    private void list(Element element, boolean ordered) {
        end();
        ListMark before = list;
        if (level < DEEPEST) {
            level++;
        }
        list = ListMark.fresh(ordered);
        children(element);
        end();
        list = before;
        level--;
    }

    private void inline(Element element, String name, String css) {
        Span before = style;
        boolean normal = css.contains("font-weight:normal") || css.contains("font-weight:400");
        boolean strong = !heading
                && !normal
                && (name.equals("b")
                        || name.equals("strong")
                        || css.contains("font-weight:bold")
                        || css.contains("font-weight:700"));
        boolean leaning = !heading && (name.equals("i") || name.equals("em") || css.contains("font-style:italic"));
        if (strong) {
            style = style.withEmphasis(TextEmphasis.with(style.emphasis(), Emphasis.STRONG, true));
        }
        if (leaning) {
            style = style.withEmphasis(TextEmphasis.with(style.emphasis(), Emphasis.EMPHASIS, true));
        }
        if (name.equals("a") && Links.isSafe(element.attr("href"))) {
            style = style.withHref(element.attr("href"));
        }
        children(element);
        style = before;
    }

    private void end() {
        List<Span> words = stripped(Span.joined(spans));
        spans = new ArrayList<>();
        if (words.isEmpty()) {
            return;
        }
        Line line = Line.text(words);
        if (list != null && level >= 0) {
            line = Line.item(words, level, list);
        } else if (heading) {
            line = Line.subheading(line.text());
        }
        if (level < 0) {
            wordKey = null;
        }
        lines.add(line);
    }

    private static List<Span> stripped(List<Span> words) {
        List<Span> result = new ArrayList<>(words);
        while (!result.isEmpty()) {
            int last = result.size() - 1;
            String text = result.get(last).text().stripTrailing();
            if (!text.isEmpty()) {
                result.set(last, result.get(last).withText(text));
                return result;
            }
            result.remove(last);
        }
        return result;
    }

    private void table(Element element) {
        end();
        TableBlock table = MinutesFactory.eINSTANCE.createTableBlock();
        for (Element row : element.select("tr")) {
            if (row.closest("table") == element) {
                TableRow made = MinutesFactory.eINSTANCE.createTableRow();
                row.children().stream()
                        .filter(cell -> cell.normalName().equals("td")
                                || cell.normalName().equals("th"))
                        .forEach(cell -> made.getCells().add(cell(cell)));
                if (!made.getCells().isEmpty()) {
                    table.getRows().add(made);
                }
            }
        }
        boolean heads = element.selectFirst("thead, th") != null;
        table.setHeaderRows(heads ? 1 : 0);
        Element caption = element.selectFirst("caption");
        if (caption != null && !caption.text().isBlank()) {
            table.setCaption(caption.text());
        }
        if (!table.getRows().isEmpty()) {
            lines.add(Line.object(table));
        }
    }

    private static TableCell cell(Element element) {
        PastedHtml inside = new PastedHtml();
        inside.children(element);
        inside.end();
        List<Span> words = new ArrayList<>();
        for (Line line : inside.lines) {
            if (!line.is(LineKind.OBJECT)) {
                words.addAll(words.isEmpty() ? List.of() : List.of(Span.plain("\u2028")));
                words.addAll(line.spans());
            }
        }
        TableCell cell = MinutesFactory.eINSTANCE.createTableCell();
        cell.getRuns().addAll(BodyWriter.runs(Span.joined(words)));
        String columns = element.attr("colspan");
        if (columns.length() == 1 && columns.charAt(0) >= '2' && columns.charAt(0) <= '9') {
            cell.setColumns(columns.charAt(0) - '0');
        }
        return cell;
    }
}
