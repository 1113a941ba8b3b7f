// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.paragraf.model.minutes.Attachment;
import se.paragraf.model.minutes.Meeting;

/** An attachment of the meeting, put together of all places that name it. */
record ListedAttachment(Integer number, String title) {

    /** The attachments of the paragraphs and of the meeting's own list, each once, in the order of the minutes. */
    static List<ListedAttachment> all(Meeting meeting) {
        List<ListedAttachment> attachments = new ArrayList<>();
        Stream<Attachment> named = Stream.concat(
                meeting.getParagraphs().stream().flatMap(paragraph -> paragraph.getAttachments().stream()),
                meeting.getAttachments().stream());
        named.forEach(
                attachment -> new ListedAttachment(attachment.getNumber(), attachment.getTitle()).addTo(attachments));
        return attachments;
    }

    private void addTo(List<ListedAttachment> attachments) {
        for (int i = 0; i < attachments.size(); i++) {
            ListedAttachment other = attachments.get(i);
            if (isSameAs(other)) {
                attachments.set(
                        i,
                        new ListedAttachment(
                                other.number == null ? number : other.number,
                                other.title == null ? title : other.title));
                return;
            }
        }
        attachments.add(this);
    }

    /** One place may name the number alone, another the title alone. */
    private boolean isSameAs(ListedAttachment other) {
        boolean sameNumber = Objects.equals(number, other.number);
        boolean sameTitle = Objects.equals(title, other.title);
        return sameNumber && sameTitle
                || sameNumber && number != null && (title == null || other.title == null)
                || sameTitle && title != null && (number == null || other.number == null);
    }
}
