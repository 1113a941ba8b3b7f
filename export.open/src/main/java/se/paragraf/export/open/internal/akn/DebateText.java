// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.akn;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import se.paragraf.core.minutes.Signer;
import se.paragraf.core.minutes.Signing;
import se.paragraf.model.minutes.Attachment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.SignatoryRole;

/** What people read: preface, the paragraphs, signatures, attachments. */
final class DebateText {

    private final Context context;
    private final AknXml xml;

    DebateText(Context context, AknXml xml) {
        this.context = context;
        this.xml = xml;
    }

    void write() throws XMLStreamException {
        preface();
        xml.start("debateBody").line();
        RollCall rollCall = new RollCall(context, xml);
        boolean hasPeople = rollCall.write();
        Section section = new Section(context, xml);
        for (Paragraph paragraph : context.paragraphs) {
            section.write(paragraph);
        }
        if (!context.isExcerpt) {
            new Rectifications(context, xml).write();
        }
        if (!hasPeople && context.paragraphs.isEmpty()) {
            // The schema asks for something.
            xml.empty("debateSection", "name", "protokoll").line();
        }
        xml.end().line();
        conclusions();
        attachments();
    }

    private void preface() throws XMLStreamException {
        Meeting meeting = context.meeting;
        xml.start("preface").line();
        if (!context.body.name().isEmpty()) {
            xml.start("p").start("docAuthority").text(context.body.name());
            xml.end().end().line();
        }
        xml.start("p");
        String own = meeting.getTitle();
        String title = context.words.get(context.isExcerpt ? "title.excerpt" : "title");
        xml.start("docType").text(Words.areIn(own) ? own.strip() : title).end().text(" ");
        if (Words.areIn(meeting.getSerial())) {
            xml.start("docNumber").text(meeting.getSerial().strip()).end().text(" ");
        }
        String day = meeting.getDate().toString();
        xml.start("docDate", "date", day).text(day).end().end().line();
        if (Words.areIn(meeting.getPlace())) {
            xml.element("block", meeting.getPlace().strip(), "name", "plats");
        }
        if (meeting.getStart() != null || meeting.getEnd() != null) {
            xml.start("block", "name", "tid");
            time(meeting.getStart());
            xml.text("–");
            time(meeting.getEnd());
            xml.end().line();
        }
        xml.end().line();
    }

    private void time(LocalTime time) throws XMLStreamException {
        if (time != null) {
            String exact = time.format(DateTimeFormatter.ISO_LOCAL_TIME);
            xml.start("time", "time", exact).text(time.toString()).end();
        }
    }

    private void conclusions() throws XMLStreamException {
        Signing signing = Signing.of(context.meeting);
        List<Signer> signers = Stream.of(SignatoryRole.SECRETARY, SignatoryRole.CHAIR, SignatoryRole.ADJUSTER)
                .flatMap(role -> signing.signers(role).stream())
                .filter(signer -> Words.areIn(signer.name()))
                .toList();
        boolean hasNotices = !context.isExcerpt && !context.meeting.getNotices().isEmpty();
        if (signers.isEmpty() && !hasNotices) {
            return;
        }
        xml.start("conclusions").line();
        for (Signer signer : signers) {
            String office = signer.role().getName();
            xml.start("p").start("signature").text(context.words.get("role." + office) + ": ");
            xml.start("person", "refersTo", context.agents.person(signer.name()), "as", context.agents.role(office));
            xml.text(signer.name().strip()).end().end().end().line();
        }
        if (hasNotices) {
            new Notices(context, xml).write();
        }
        xml.end().line();
    }

    private void attachments() throws XMLStreamException {
        Map<String, Attachment> attachments = new LinkedHashMap<>();
        Stream<Attachment> named =
                context.paragraphs.stream().flatMap(paragraph -> paragraph.getAttachments().stream());
        Stream<Attachment> listed = context.isExcerpt ? Stream.empty() : context.meeting.getAttachments().stream();
        // One that a paragraph names and the list has too is one attachment.
        Stream.concat(listed, named).forEach(each -> attachments.putIfAbsent(key(each), each));
        if (attachments.isEmpty()) {
            return;
        }
        xml.start("attachments").line();
        for (Attachment attachment : attachments.values()) {
            String number = attachment.getNumber() == null
                    ? context.words.get("attachment")
                    : context.words.get(
                            "attachment.number", attachment.getNumber().toString());
            String title = Words.areIn(attachment.getTitle())
                    ? number + ": " + attachment.getTitle().strip()
                    : number;
            String id = context.ids.of(attachment);
            xml.start("attachment", "eId", id).element("heading", title);
            String file = attachment.getFile();
            String address = Words.areIn(file) ? Addresses.ofFile(file.strip()) : "#" + id;
            xml.empty("documentRef", "href", address, "showAs", title).line();
            xml.end().line();
        }
        xml.end().line();
    }

    private String key(Attachment attachment) {
        return attachment.getNumber() == null ? context.ids.of(attachment) : "number " + attachment.getNumber();
    }
}
