// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.carried;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.paragraf.export.docx.internal.xml.Element;
import se.paragraf.export.docx.internal.xml.Markup;
import se.paragraf.export.docx.internal.xml.Texts;
import se.paragraf.export.docx.internal.xml.XmlHandler;

/** All paragraphs of a Word document as they were written, so that later edits can be told. */
public final class WrittenTexts implements XmlHandler {

    /** The namespace of the part that they are kept in. */
    public static final String NAMESPACE = "https://paragraf.se/docx/texts/1.0";

    private final List<WrittenText> list = new ArrayList<>();
    private final StringBuilder reading = new StringBuilder();
    private String id = "";
    private String place = "";

    /** Adds a paragraph; one without text is left out. */
    public void add(WrittenText text) {
        if (isTold(text)) {
            list.add(text);
        }
    }

    /** Adds paragraphs that stand before all that were added. */
    public void addBefore(List<WrittenText> texts) {
        list.addAll(0, texts.stream().filter(WrittenTexts::isTold).toList());
    }

    private static boolean isTold(WrittenText text) {
        return !text.text().isEmpty();
    }

    /** The paragraphs in their order. */
    public List<WrittenText> list() {
        return list;
    }

    /** Writes them as XML. */
    public void write(Markup out) throws IOException {
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>").line();
        out.start("texts", "xmlns", NAMESPACE).line();
        WrittenText last = null;
        for (WrittenText text : list) {
            if (last == null || !last.id().equals(text.id()) || !last.place().equals(text.place())) {
                if (last != null) {
                    out.end("place").line();
                }
                out.start("place", "id", text.id().isEmpty() ? null : text.id(), "name", text.place())
                        .line();
            }
            out.start("text").text(text.text()).end("text").line();
            last = text;
        }
        if (last != null) {
            out.end("place").line();
        }
        out.end("texts").line();
    }

    @Override
    public void start(Element element) {
        if (element.name().equals("place")) {
            id = Objects.requireNonNullElse(element.attribute("id"), "");
            place = Objects.requireNonNullElse(element.attribute("name"), "");
        } else if (element.name().equals("text")) {
            reading.setLength(0);
        }
    }

    @Override
    public void text(String text) {
        reading.append(text);
    }

    @Override
    public void end(String name) {
        if (name.equals("text")) {
            add(new WrittenText(id, place, Texts.collapse(reading)));
        }
    }
}
