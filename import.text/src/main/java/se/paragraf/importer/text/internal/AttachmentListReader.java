// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.field.Field;
import se.paragraf.importer.text.internal.field.Label;
import se.paragraf.importer.text.internal.field.Piece;
import se.paragraf.importer.text.internal.paragraph.Outline;
import se.paragraf.importer.text.internal.value.Dates;
import se.paragraf.model.minutes.Attachment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;

/** Reads the list of attachments of the whole meeting: "Bilagor: 1. Protokoll". */
final class AttachmentListReader implements PartReader {

    private static final Pattern ITEM = Pattern.compile(
            "^\\h*[-–•*]?\\h*(?:(?:(?i:bilaga|bil\\.?)\\h*)?(?<number>\\d{1,3})\\h*[.):,–-]?\\h+|(?i:bilaga)\\h*[:–-]\\h*|(?<=[-–•*]\\h))(?<title>\\S.*)$");
    private static final Pattern ALONE = Pattern.compile(
            "\\h*(?:Bilaga|BILAGA|Bil\\.)\\h+(\\d{1,2})[.:]?(?:\\h*[-–]?\\h*(\\p{Lu}.{1,150}[^.]))?\\h*");
    private static final Pattern BULLET = Pattern.compile("^\\h*[-–•*]\\h+");
    private static final Pattern NEXT =
            Pattern.compile("\\h*[,;]\\h*(?=(?:(?i:bilaga|bil\\.?)\\h*)?\\d{1,3}[.):]?\\h)");

    @Override
    public void read(Lines lines, Outline outline, Meeting meeting) {
        Surroundings around = Surroundings.of(lines, outline);
        Stream.of(around.frontFields(), around.backFields())
                .flatMap(fields -> fields.all().stream())
                .filter(field -> field.label() == Label.ATTACHMENTS)
                .forEach(field -> read(lines, field, meeting));
        around.back().stream().filter(line -> !lines.isClaimed(line)).forEach(line -> readAlone(lines, line, meeting));
    }

    /** An attachment named on a line of its own at the end: "Bilaga 1 Särskilt yttrande", or only "Bilaga 1" over it. */
    private static void readAlone(Lines lines, Line line, Meeting meeting) {
        Matcher matcher = ALONE.matcher(line.text());
        boolean known = matcher.matches()
                && meeting.getAttachments().stream()
                        .anyMatch(other -> Integer.valueOf(matcher.group(1)).equals(other.getNumber()));
        if (matcher.matches() && !known) {
            Attachment attachment = MinutesFactory.eINSTANCE.createAttachment();
            attachment.setNumber(Integer.valueOf(matcher.group(1)));
            attachment.setTitle(
                    matcher.group(2) == null ? null : matcher.group(2).strip());
            attachment.setDate(Dates.ofTitle(attachment.getTitle()));
            Trace.of(attachment, line);
            meeting.getAttachments().add(attachment);
            lines.claim(line);
        }
    }

    private static void read(Lines lines, Field field, Meeting meeting) {
        List<Attachment> found = meeting.getAttachments();
        int before = found.size();
        for (Piece piece : field.pieces()) {
            boolean beside = piece.line() == field.line();
            boolean any = false;
            for (String item : NEXT.split(piece.text())) {
                Matcher matcher = ITEM.matcher(item);
                boolean bullet = BULLET.matcher(item).find();
                if (matcher.matches() || bullet || beside) {
                    Attachment attachment = MinutesFactory.eINSTANCE.createAttachment();
                    String number = matcher.matches() ? matcher.group("number") : null;
                    attachment.setNumber(number == null ? null : Integer.valueOf(number));
                    attachment.setTitle(
                            matcher.matches()
                                    ? matcher.group("title").strip()
                                    : BULLET.matcher(item).replaceFirst("").strip());
                    attachment.setDate(Dates.ofTitle(attachment.getTitle()));
                    Trace.of(attachment, piece.line());
                    found.add(attachment);
                    any = true;
                }
            }
            if (!any) {
                break;
            }
            lines.claim(piece.line());
        }
        if (found.size() > before) {
            lines.claim(field.line());
        }
    }
}
