// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static se.paragraf.importer.text.internal.paragraph.Words.any;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.minutes.Inquiry;
import se.paragraf.model.minutes.InquiryKind;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;

/** Finds in a heading what a member asks: "Interpellation från Bo Ek (S) till Eva Ås (M) om skolan". */
final class Inquiries {

    private static final Pattern ASKS = Words.pattern("^(?:svar\\h+" + any("på")
            + "\\h+)?(?:besvarande\\h+av\\h+)?(?:(interpellation(?:en)?)|(?:enkel\\h+|skriftlig\\h+)?"
            + any("fråga") + "(?:n)?)\\h+(?:ställd\\h+)?(?:" + any("från")
            + "|av)\\h+(.+?)(?:\\h+(?:till|ställd\\h+till)\\h+(.+?))?(?:\\h+(?:om|" + any("rörande", "gällande")
            + "|angående|avseende|ang\\.?)\\h+(.+)|\\h*[:–-]\\h+(.+)|$)");

    private Inquiries() {}

    static Optional<Inquiry> in(Paragraph paragraph) {
        if (paragraph.getTitle() == null) {
            return Optional.empty();
        }
        Matcher asks = ASKS.matcher(paragraph.getTitle());
        List<String> by = asks.find() ? PersonNames.in(asks.group(2)) : List.of();
        if (by.isEmpty()) {
            return Optional.empty();
        }
        Inquiry inquiry = MinutesFactory.eINSTANCE.createInquiry();
        inquiry.setKind(asks.group(1) == null ? InquiryKind.QUESTION : InquiryKind.INTERPELLATION);
        inquiry.getBy().addAll(by);
        inquiry.setTo(asks.group(3));
        String about = asks.group(4) == null ? asks.group(5) : asks.group(4);
        inquiry.setText(about == null ? paragraph.getTitle() : about);
        inquiry.setParagraph(paragraph);
        return Optional.of(inquiry);
    }
}
