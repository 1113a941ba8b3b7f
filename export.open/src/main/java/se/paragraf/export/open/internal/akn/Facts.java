// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.akn;

import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;

/** Lines of a label and what it is about; none where there is nothing to say. */
final class Facts {

    private final Context context;
    private final AknXml xml;

    Facts(Context context, AknXml xml) {
        this.context = context;
        this.xml = xml;
    }

    void text(String label, String value) throws XMLStreamException {
        if (Words.areIn(value)) {
            start(label);
            new Blocks(context, xml).lines(value.strip());
            xml.end().line();
        }
    }

    /** A text with a meaning of its own: the name of the element that says so. */
    void text(String label, String element, String value) throws XMLStreamException {
        if (Words.areIn(value)) {
            start(label).start(element);
            new Blocks(context, xml).lines(value.strip());
            xml.end().end().line();
        }
    }

    void day(String label, LocalDate day) throws XMLStreamException {
        if (day != null) {
            start(label);
            date(day);
            xml.end().line();
        }
    }

    /** A day in a line. */
    void date(LocalDate day) throws XMLStreamException {
        xml.start("date", "date", day.toString()).text(day.toString()).end();
    }

    private AknXml start(String label) throws XMLStreamException {
        return xml.start("p").text(context.words.get(label) + ": ");
    }
}
