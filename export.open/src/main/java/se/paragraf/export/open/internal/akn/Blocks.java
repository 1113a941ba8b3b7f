// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.akn;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import se.paragraf.model.minutes.Block;
import se.paragraf.model.minutes.Emphasis;
import se.paragraf.model.minutes.ImageBlock;
import se.paragraf.model.minutes.ListBlock;
import se.paragraf.model.minutes.ListItem;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.minutes.Subheading;
import se.paragraf.model.minutes.TableBlock;
import se.paragraf.model.minutes.TableCell;
import se.paragraf.model.minutes.TableRow;
import se.paragraf.model.minutes.TextBlock;

/** The text of a paragraph. */
final class Blocks {

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern LINK = Pattern.compile("(?:https?://|mailto:)\\S+", Pattern.CASE_INSENSITIVE);

    private final Context context;
    private final AknXml xml;

    Blocks(Context context, AknXml xml) {
        this.context = context;
        this.xml = xml;
    }

    void write(Block block) throws XMLStreamException {
        String id = context.ids.of(block);
        if (block instanceof TextBlock text) {
            xml.start("p", "eId", id);
            runs(text.getRuns());
            xml.end().line();
        } else if (block instanceof Subheading heading) {
            xml.start("block", "name", "underrubrik", "eId", id);
            lines(heading.getText());
            xml.end().line();
        } else if (block instanceof ListBlock list) {
            list(list);
        } else if (block instanceof TableBlock table) {
            table(table);
        } else if (block instanceof ImageBlock image) {
            image(image);
        }
    }

    /** A text that stands for itself. */
    void text(String text) throws XMLStreamException {
        xml.start("p");
        lines(text);
        xml.end().line();
    }

    private void runs(List<Run> runs) throws XMLStreamException {
        for (Run run : runs) {
            String address = run.getHref() == null ? "" : run.getHref().strip();
            Optional<String> link = LINK.matcher(address).matches() ? Addresses.ofWeb(address) : Optional.empty();
            boolean isBold = run.getEmphasis() == Emphasis.STRONG || run.getEmphasis() == Emphasis.STRONG_EMPHASIS;
            boolean isItalic = run.getEmphasis() == Emphasis.EMPHASIS || run.getEmphasis() == Emphasis.STRONG_EMPHASIS;
            if (link.isPresent()) {
                xml.start("a", "href", link.get());
            }
            if (isBold) {
                xml.start("b");
            }
            if (isItalic) {
                xml.start("i");
            }
            lines(run.getText());
            for (boolean isOpen : new boolean[] {link.isPresent(), isBold, isItalic}) {
                if (isOpen) {
                    xml.end();
                }
            }
        }
    }

    /** A text in a line, with breaks where it has them. */
    void lines(String text) throws XMLStreamException {
        String[] lines = text == null ? new String[0] : LINE_END.split(text, -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("br");
            }
            xml.text(lines[i]);
        }
    }

    private void list(ListBlock list) throws XMLStreamException {
        if (list.getItems().isEmpty()) {
            return;
        }
        xml.start("blockList", "eId", context.ids.of(list), "class", list.isOrdered() ? "ordered" : null)
                .line();
        for (ListItem item : list.getItems()) {
            xml.start("item", "eId", context.ids.of(item));
            if (Words.areIn(item.getMarker())) {
                xml.start("num").text(item.getMarker().strip()).end();
            }
            xml.start("p");
            runs(item.getRuns());
            xml.end();
            for (ListBlock sublist : item.getSublists()) {
                xml.line();
                list(sublist);
            }
            xml.end().line();
        }
        xml.end().line();
    }

    private void table(TableBlock table) throws XMLStreamException {
        if (table.getRows().stream().allMatch(row -> row.getCells().isEmpty())) {
            return;
        }
        xml.start("table", "eId", context.ids.of(table)).line();
        if (Words.areIn(table.getCaption())) {
            xml.element("caption", table.getCaption().strip());
        }
        int head = table.getHeaderRows();
        for (TableRow row : table.getRows()) {
            row(row, head-- > 0 ? "th" : "td");
        }
        xml.end().line();
    }

    private void row(TableRow row, String kind) throws XMLStreamException {
        if (row.getCells().isEmpty()) {
            return;
        }
        xml.start("tr");
        for (TableCell cell : row.getCells()) {
            String columns = cell.getColumns() > 1 ? Integer.toString(cell.getColumns()) : null;
            xml.start(kind, "colspan", columns).start("p");
            runs(cell.getRuns());
            xml.end().end();
        }
        xml.end().line();
    }

    private void image(ImageBlock image) throws XMLStreamException {
        String alternative = image.isDecorative() || image.getAlt() == null ? "" : image.getAlt();
        if (Words.areIn(image.getFile())) {
            xml.start("p", "eId", context.ids.of(image));
            xml.empty("img", "src", Addresses.ofFile(image.getFile()), "alt", alternative);
            xml.end().line();
        } else if (Words.areIn(alternative)) {
            xml.start("p", "eId", context.ids.of(image)).text(alternative).end().line();
        }
        if (Words.areIn(image.getCaption())) {
            xml.start("p").start("remark", "type", "caption");
            lines(image.getCaption());
            xml.end().end().line();
        }
    }
}
