// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import se.paragraf.core.export.ExportException;
import se.paragraf.export.docx.internal.carried.WrittenText;
import se.paragraf.export.docx.internal.carried.WrittenTexts;
import se.paragraf.export.docx.internal.reading.FoundText;
import se.paragraf.export.docx.internal.reading.WordText;
import se.paragraf.export.docx.internal.template.FilledPart;
import se.paragraf.export.docx.internal.template.Place;
import se.paragraf.export.docx.internal.xml.Markup;
import se.paragraf.export.docx.internal.xml.XmlFault;
import se.paragraf.export.docx.internal.xml.XmlSource;

/** The text that the template itself has around the body, with what is filled in there. */
final class FixedText {

    /** Stands for the body; a character of private use, which no text has. */
    private static final String BODY = "\uE0F0";

    private final List<FoundText> texts;
    private final int body;

    FixedText(FilledPart main, FilledPart.Filling filling) throws ExportException, IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        Markup markup = new Markup(text);
        main.write((place, out) -> fill(place, filling, out), markup);
        markup.flush();
        WordText found = new WordText();
        try {
            new XmlSource().read(text.toByteArray(), found);
        } catch (XmlFault e) {
            throw new IllegalStateException("the template was found to be well-formed", e);
        }
        texts = found.paragraphs();
        body = texts.stream().map(FoundText::text).toList().indexOf(BODY);
    }

    private static void fill(String place, FilledPart.Filling filling, Markup out) throws ExportException, IOException {
        switch (place) {
            case Place.BODY -> out.raw("<w:p><w:r><w:t>" + BODY + "</w:t></w:r></w:p>");
            case Place.CONTENTS -> {
                // made of the headings
            }
            default -> filling.write(place, out);
        }
    }

    /** Notes it where the texts of the body are noted already. */
    void note(WrittenTexts written) {
        written.addBefore(texts.subList(0, body).stream().map(FixedText::text).toList());
        texts.subList(body + 1, texts.size()).forEach(text -> written.add(text(text)));
    }

    private static WrittenText text(FoundText text) {
        return new WrittenText("", "", text.text());
    }
}
