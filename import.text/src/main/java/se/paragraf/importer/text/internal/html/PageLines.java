// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import se.paragraf.core.importing.text.Form;
import se.paragraf.core.importing.text.LineCollector;
import se.paragraf.core.importing.text.TableCollector;

/** Makes lines of the elements of a web page. */
final class PageLines {

    private static final Pattern BREAKS = Pattern.compile("\\s*\\n\\s*");
    /** How word processors write the items of lists that they save as paragraphs. */
    private static final Pattern MARKED =
            Pattern.compile("([-–•·▪o]|\\(?\\w{1,3}[.)])[\\s\u00a0]+(\\S.*)", Pattern.DOTALL);

    private static final int MOST_SPAN = 1000;
    private static final Pattern SPAN = Pattern.compile("\\s*(\\d{1,3})\\s*");

    private final LineCollector lines;
    private int listDepth;

    PageLines(LineCollector lines) {
        this.lines = lines;
    }

    /** Adds what stands in an element. Text beside blocks is a paragraph of its own. */
    void add(Element element) {
        InlineText text = new InlineText();
        Element skipped = null;
        for (Node node : element.childNodes()) {
            if (lines.isFull()) {
                return;
            }
            if (node == skipped) {
                continue;
            }
            if (node instanceof Element child && (Markup.isBlock(child) || Markup.hasBlock(child))) {
                flush(text);
                Element value = LabelElements.valueOf(child);
                if (value == null) {
                    addBlock(child);
                } else {
                    row(child, value);
                    skipped = value;
                }
            } else {
                text.add(node);
            }
        }
        flush(text);
    }

    private void flush(InlineText text) {
        lines.addBlock(text.take(), Form.PARAGRAPH);
    }

    private void row(Element label, Element value) {
        TableCollector table = new TableCollector();
        new PageLines(table.cell(1, 1)).add(label);
        new PageLines(table.cell(1, 1)).add(value);
        table.addRowsTo(lines);
    }

    private void addBlock(Element element) {
        if (Markup.isLeftOut(element)) {
            return;
        }
        if (Markup.isHeading(element)) {
            lines.part();
            lines.addBlock(BREAKS.matcher(InlineText.of(element).strip()).replaceAll(" "), Form.HEADING);
            return;
        }
        switch (element.normalName()) {
            case "p" -> paragraph(element);
            case "ul", "ol" -> list(element);
            case "table" -> table(element);
            case "dl" -> definitions(element);
            case "pre" -> {
                lines.part();
                lines.addBlock(element.wholeText(), Form.PLAIN);
                lines.part();
            }
            case "hr" -> lines.part();
            case "li" -> item(element, "-");
            default -> {
                lines.part();
                add(element);
                lines.part();
            }
        }
    }

    private void paragraph(Element element) {
        if (Markup.hasBlock(element)) {
            add(element);
            return;
        }
        String text = InlineText.of(element);
        Matcher marked = MARKED.matcher(text.strip());
        if (element.className().startsWith("MsoList") && marked.matches()) {
            String mark = Character.isLetterOrDigit(marked.group(1).charAt(0))
                            && marked.group(1).length() > 1
                    ? marked.group(1)
                    : "-";
            lines.addBlock(mark + " " + marked.group(2).strip(), Form.ITEM);
        } else if (text.isBlank()) {
            lines.part();
        } else {
            lines.addBlock(text, Form.PARAGRAPH);
        }
    }

    private void list(Element list) {
        ListMarks marks = new ListMarks(list);
        for (Element child : list.children()) {
            if (lines.isFull()) {
                return;
            }
            if (child.normalName().equals("li")) {
                item(child, marks.next(child));
            } else {
                addBlock(child);
            }
        }
    }

    private void item(Element item, String mark) {
        if (Markup.isLeftOut(item)) {
            return;
        }
        LineCollector content = new LineCollector();
        PageLines inner = new PageLines(content);
        inner.listDepth = listDepth + 1;
        inner.add(item);
        if (content.isFull()) {
            lines.addAll(content);
            return;
        }
        boolean first = true;
        for (var line : content.lines().all()) {
            if (first && !line.isBlank() && (line.form() == Form.PARAGRAPH || line.form() == Form.HEADING)) {
                lines.addBlock(
                        marked(mark, line.text().strip()), line.form() == Form.HEADING ? Form.HEADING : Form.ITEM);
                first = false;
            } else if (!line.isBlank()) {
                lines.addBlock(line.text(), line.form());
                first = false;
            }
        }
    }

    private String marked(String mark, String text) {
        return "  ".repeat(listDepth) + (mark.isEmpty() ? "" : mark + " ") + text;
    }

    private void table(Element element) {
        TableCollector table = new TableCollector();
        for (Element part : element.children()) {
            switch (part.normalName()) {
                case "tr" -> tableRow(part, table);
                case "thead", "tbody", "tfoot" ->
                    part.children().stream()
                            .filter(row -> row.normalName().equals("tr"))
                            .forEach(row -> tableRow(row, table));
                case "caption" -> addBlock(part);
                default -> {
                    // columns have no words
                }
            }
        }
        table.addTo(lines);
    }

    private static void tableRow(Element row, TableCollector table) {
        if (table.isFull() || Markup.isLeftOut(row)) {
            return;
        }
        table.row();
        for (Element cell : row.children()) {
            LineCollector content = table.cell(span(cell, "colspan"), span(cell, "rowspan"));
            if (!Markup.isLeftOut(cell)) {
                new PageLines(content).add(cell);
            }
        }
        table.endRow();
    }

    private static int span(Element cell, String attribute) {
        Matcher span = SPAN.matcher(cell.attr(attribute));
        return span.matches() ? Math.min(MOST_SPAN, Integer.parseInt(span.group(1))) : 1;
    }

    private void definitions(Element list) {
        TableCollector table = new TableCollector();
        LineCollector value = null;
        for (Element part : list.select("> dt, > dd, > div > dt, > div > dd")) {
            if (table.isFull()) {
                break;
            }
            if (part.normalName().equals("dt")) {
                table.row();
                new PageLines(table.cell(1, 1)).add(part);
                value = null;
            } else {
                if (value == null) {
                    value = table.cell(1, 1);
                }
                new PageLines(value).add(part);
            }
        }
        table.addTo(lines);
    }
}
