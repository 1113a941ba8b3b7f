// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.akn;

import java.time.LocalDate;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import se.paragraf.export.open.internal.meeting.Body;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.Paragraph;

/** What the document is, as FRBR tells it apart: the minutes, this wording of them, this form of the wording. */
final class Identification {

    private final Context context;
    private final AknXml xml;

    Identification(Context context, AknXml xml) {
        this.context = context;
        this.xml = xml;
    }

    void write() throws XMLStreamException {
        LocalDate held = context.meeting.getDate();
        LocalDate adjusted = adjusted();
        LocalDate worded = adjusted == null ? held : adjusted;
        String event = adjusted == null ? "sammantrade" : "justering";
        String work = work();
        String expression = work + "/swe@" + worded;
        xml.start("identification", "source", context.agents.body()).line();
        xml.start("FRBRWork").line();
        uris(work, "");
        alias();
        date(held, "sammantrade");
        xml.empty("FRBRcountry", "value", "se").line();
        xml.empty("FRBRsubtype", "value", "protokoll").line();
        if (Words.areIn(context.meeting.getSerial())) {
            xml.empty("FRBRnumber", "value", context.meeting.getSerial().strip())
                    .line();
        }
        xml.end().line();
        xml.start("FRBRExpression").line();
        uris(expression, "");
        date(worded, event);
        xml.empty("FRBRlanguage", "language", "swe").line();
        xml.end().line();
        xml.start("FRBRManifestation").line();
        uris(expression, ".akn");
        date(worded, event);
        portion();
        xml.empty("FRBRformat", "value", "application/akn+xml").line();
        xml.end().line();
        xml.end().line();
    }

    /** The address that the naming convention gives to minutes of a body of a day. */
    private String work() {
        String body = Body.slug(context.body.name());
        String serial = context.meeting.getSerial() == null ? "" : Body.slug(context.meeting.getSerial());
        return "/akn/se/debaterecord/protokoll/" + (body.isEmpty() ? "organ" : body) + "/" + context.meeting.getDate()
                + (serial.isEmpty() ? "" : "/" + serial);
    }

    private void uris(String address, String ending) throws XMLStreamException {
        xml.empty("FRBRthis", "value", address + "/!main" + ending).line();
        xml.empty("FRBRuri", "value", address + ending).line();
    }

    private void alias() throws XMLStreamException {
        if (context.meeting.getId() != null) {
            xml.empty("FRBRalias", "value", context.meeting.getId(), "name", "paragraf")
                    .line();
        }
    }

    private void date(LocalDate day, String name) throws XMLStreamException {
        xml.empty("FRBRdate", "date", day.toString(), "name", name).line();
        xml.empty("FRBRauthor", "href", context.agents.body()).line();
    }

    private void portion() throws XMLStreamException {
        if (context.isExcerpt && !context.paragraphs.isEmpty()) {
            Paragraph first = context.paragraphs.get(0);
            Paragraph last = context.paragraphs.get(context.paragraphs.size() - 1);
            xml.empty("FRBRportion", "from", "#" + context.ids.of(first), "upTo", "#" + context.ids.of(last))
                    .line();
        }
    }

    /** The day from which the wording is what it is; null if the minutes are not adjusted. */
    private LocalDate adjusted() {
        return Stream.concat(
                        context.meeting.getAdjustments().stream().map(Adjustment::getAdjustedOn),
                        context.meeting.getNotices().stream().map(Notice::getAdjustedOn))
                .filter(day -> day != null)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
