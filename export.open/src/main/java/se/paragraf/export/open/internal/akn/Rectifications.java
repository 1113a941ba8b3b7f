// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.akn;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import se.paragraf.export.open.internal.meeting.Numbers;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Rectification;

/** What was changed after the adjustment, which must be seen. */
final class Rectifications {

    private final Context context;
    private final AknXml xml;
    private final Facts facts;

    Rectifications(Context context, AknXml xml) {
        this.context = context;
        this.xml = xml;
        this.facts = new Facts(context, xml);
    }

    void write() throws XMLStreamException {
        List<Rectification> rectifications = context.meeting.getRectifications();
        if (rectifications.isEmpty()) {
            return;
        }
        xml.start("debateSection", "name", "rattelser", "eId", context.ids.own("rattelser"))
                .line()
                .element("heading", context.words.get("rectifications"));
        for (Rectification rectification : rectifications) {
            xml.start("debateSection", "name", "rattelse", "eId", context.ids.of(rectification))
                    .line();
            heading(rectification);
            facts.text("rectification.before", "del", rectification.getBefore());
            facts.text("rectification.after", "ins", rectification.getAfter());
            facts.text("rectification.reason", rectification.getReason());
            xml.end().line();
        }
        xml.end().line();
    }

    private void heading(Rectification rectification) throws XMLStreamException {
        xml.start("heading");
        Paragraph paragraph = rectification.getParagraph();
        String number = paragraph == null ? null : Numbers.of(paragraph);
        String id = paragraph == null ? null : context.ids.of(paragraph);
        if (number == null) {
            xml.text(context.words.get("rectification"));
        } else if (id == null) {
            xml.text(number);
        } else {
            xml.start("ref", "href", "#" + id).text(number).end();
        }
        if (rectification.getRectifiedOn() != null) {
            xml.text(", ");
            facts.date(rectification.getRectifiedOn());
        }
        String by = context.agents.person(rectification.getBy());
        if (by != null) {
            xml.text(", ").start("person", "refersTo", by);
            xml.text(rectification.getBy().strip()).end();
        }
        xml.end().line();
    }
}
