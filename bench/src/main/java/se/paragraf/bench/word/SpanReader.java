// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.word;

import static se.paragraf.bench.word.BlockReader.child;
import static se.paragraf.bench.word.BlockReader.children;
import static se.paragraf.bench.word.BlockReader.isOn;
import static se.paragraf.bench.word.BlockReader.value;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Reads the text of one paragraph. Neighbours of the same look are one, however many runs they were written as. */
final class SpanReader {

    private final List<Block.Span> spans = new ArrayList<>();

    List<Block.Span> spans() {
        return spans;
    }

    void read(Element parent) {
        for (Element element : children(parent)) {
            switch (element.getTagName()) {
                case "w:r" -> run(element);
                case "w:hyperlink", "w:sdt", "w:sdtContent" -> read(element);
                default -> {
                    // properties and bookmarks
                }
            }
        }
    }

    private void run(Element run) {
        StringBuilder text = new StringBuilder();
        for (Element part : children(run)) {
            switch (part.getTagName()) {
                case "w:t" -> text.append(part.getTextContent());
                case "w:br" -> text.append('\n');
                case "w:softHyphen" -> text.append('\u00AD');
                case "w:noBreakHyphen" -> text.append('\u2011');
                default -> {
                    // properties and fields
                }
            }
        }
        Element look = child(run, "w:rPr");
        add(new Block.Span(
                text.toString(), isOn(child(look, "w:b")), isOn(child(look, "w:i")), value(child(look, "w:rStyle"))));
    }

    private void add(Block.Span span) {
        if (span.text().isEmpty()) {
            return;
        }
        Block.Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last != null
                && last.bold() == span.bold()
                && last.italic() == span.italic()
                && last.style().equals(span.style())) {
            spans.remove(spans.size() - 1);
            spans.add(new Block.Span(last.text() + span.text(), span.bold(), span.italic(), span.style()));
        } else {
            spans.add(span);
        }
    }
}
