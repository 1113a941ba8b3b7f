// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.core.minutes.Announcement;
import se.paragraf.core.minutes.Signer;
import se.paragraf.core.minutes.Signing;
import se.paragraf.model.minutes.ImportRecord;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingMode;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.SignatoryRole;

/** The content of a meeting for a person to read: what the document says, and what was not understood. */
final class MeetingText {

    private static final String INDENT = "  ";

    private final TextPage page;

    private MeetingText(Locale language) {
        this.page = new TextPage(language);
    }

    static String of(Meeting meeting, Locale language) {
        return new MeetingText(language).write(meeting).toString();
    }

    private TextPage write(Meeting meeting) {
        head(meeting);
        new PresenceText(page).write(meeting.getAttendances());
        page.heading("show.paragraphs");
        for (Paragraph paragraph : meeting.getParagraphs()) {
            new ParagraphText(page).write(paragraph);
        }
        meeting.getNotices().forEach(this::notice);
        if (!meeting.getAttachments().isEmpty()) {
            page.heading("show.attachments");
            meeting.getAttachments().forEach(attachment -> page.line(INDENT + Spans.attachment(page, attachment)));
        }
        if (meeting.getImportRecord() != null) {
            reading(meeting.getImportRecord());
        }
        return page;
    }

    private void head(Meeting meeting) {
        page.line(Objects.requireNonNullElseGet(meeting.getFederationName(), () -> page.word("show.nobody")));
        page.line(page.word("show.minutes", meeting.getDate() == null ? page.word("show.undated") : meeting.getDate()));
        page.gap();
        page.labelled("show.time", time(meeting));
        page.labelled("show.place", meeting.getPlace());
        if (meeting.getMode() != MeetingMode.UNSTATED) {
            page.labelled("show.mode", page.word("mode." + meeting.getMode().getName()));
        }
        Signing signing = Signing.of(meeting);
        for (SignatoryRole role : SignatoryRole.VALUES) {
            page.labelled(
                    "signatory." + role.getName(),
                    signing.signers(role).stream().map(MeetingText::signer).toList());
        }
    }

    private static String time(Meeting meeting) {
        return Stream.of(meeting.getStart(), meeting.getEnd())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining("–"));
    }

    private static String signer(Signer signer) {
        return signer.paragraphs().isEmpty()
                ? signer.name()
                : signer.name() + " (§ " + Spans.numbers(signer.paragraphs()) + ")";
    }

    private void notice(Notice notice) {
        TextPage lines = new TextPage(page.language());
        if (!notice.getParagraphs().isEmpty()) {
            lines.line("§ " + Spans.numbers(notice.getParagraphs()));
        }
        List<Announcement> groups = Announcement.of(notice);
        if (groups.size() == 1) {
            lines.labelled("notice.boards", groups.get(0).boards());
            lines.labelled("notice.adjusted", notice.getAdjustedOn());
            days(lines, groups.get(0));
        } else {
            lines.labelled("notice.adjusted", notice.getAdjustedOn());
            for (Announcement group : groups) {
                lines.labelled("notice.boards", group.boards());
                days(lines, group);
            }
        }
        lines.labelled("notice.storage", notice.getStorage());
        page.section("show.notice", lines);
    }

    private static void days(TextPage lines, Announcement days) {
        lines.labelled("notice.posted", days.postedOn());
        lines.labelled("notice.removed", days.removedOn());
        lines.labelled("notice.lastVisible", days.lastVisibleDay());
        lines.labelled("notice.earliestRemoval", days.earliestRemoval());
        lines.labelled("notice.appealEnd", days.statedAppealEnd());
    }

    private void reading(ImportRecord reading) {
        RepairLines.add(page, reading, INDENT, page::heading);
        if (!reading.getUnplaced().isEmpty()) {
            page.heading("show.unplaced");
            reading.getUnplaced().forEach(unplaced -> page.indented(INDENT, unplaced.getText()));
        }
    }
}
