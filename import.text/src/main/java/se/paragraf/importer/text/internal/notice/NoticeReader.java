// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.PartReader;
import se.paragraf.importer.text.internal.Surroundings;
import se.paragraf.importer.text.internal.Trace;
import se.paragraf.importer.text.internal.field.Field;
import se.paragraf.importer.text.internal.field.Fields;
import se.paragraf.importer.text.internal.field.Label;
import se.paragraf.importer.text.internal.field.Piece;
import se.paragraf.importer.text.internal.paragraph.Outline;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Notice;

/** Reads the notices that the minutes are adjusted: dates, boards, where the minutes are kept, who signs. */
public final class NoticeReader implements PartReader {

    @Override
    public void read(Lines lines, Outline outline, Meeting meeting) {
        Surroundings around = Surroundings.of(lines, outline);
        Boards boards = new Boards(lines);
        for (Fields fields : List.of(around.frontFields(), around.backFields())) {
            for (List<Field> block : blocks(fields)) {
                readBlock(lines, outline, boards, block, meeting);
            }
        }
        leaveRest(outline, meeting.getNotices());
    }

    /** Where each notice names its paragraphs and none is left, the one with the most is about the rest. */
    private static void leaveRest(Outline outline, List<Notice> notices) {
        boolean all = outline.headings().stream()
                .allMatch(heading -> notices.stream().anyMatch(notice -> contains(notice, heading.number())));
        if (notices.size() > 1
                && all
                && notices.stream().noneMatch(notice -> notice.getParagraphs().isEmpty())) {
            notices.stream()
                    .max(Comparator.comparingLong(notice -> outline.headings().stream()
                            .filter(heading -> contains(notice, heading.number()))
                            .count()))
                    .ifPresent(notice -> notice.getParagraphs().clear());
        }
    }

    private static boolean contains(Notice notice, int number) {
        return notice.getParagraphs().stream()
                .anyMatch(range -> range.getFirst() <= number && number <= range.getLast());
    }

    /** A notice begins with its head, or with the first line of one where there is no head. */
    private static List<List<Field>> blocks(Fields fields) {
        List<List<Field>> blocks = new ArrayList<>();
        List<Field> open = null;
        for (Field field : fields.all()) {
            boolean notice = field.label().is(Label.Kind.NOTICE);
            boolean inside = open != null && field.label().is(Label.Kind.HEADER);
            if (!notice && !inside) {
                open = null;
                continue;
            }
            boolean head = field.label() == Label.NOTICE_HEAD
                    && open != null
                    && open.stream()
                            .anyMatch(other -> other.label() != Label.NOTICE_HEAD
                                    || !other.pieces().isEmpty());
            if (open == null || head) {
                open = new ArrayList<>();
                blocks.add(open);
            }
            open.add(field);
        }
        return blocks;
    }

    private static void readBlock(Lines lines, Outline outline, Boards boards, List<Field> block, Meeting meeting) {
        List<Line> own = block.stream()
                .flatMap(field -> Stream.concat(
                        Stream.of(field.line()), field.pieces().stream().map(Piece::line)))
                .distinct()
                .toList();
        NoticeText text = new NoticeText(own, outline, boards);
        Notice notice = MinutesFactory.eINSTANCE.createNotice();
        text.fill(notice, meeting);
        boolean says = text.says(notice);
        if (says) {
            Optional<Notice> same = known(meeting, notice, NoticeMerge::isFree);
            Optional<Notice> elsewhere = known(meeting, notice, NoticeMerge::isOfOtherBoards);
            if (same.isPresent()) {
                NoticeMerge.into(same.get(), notice);
            } else if (elsewhere.isPresent()) {
                NoticeMerge.boardsInto(elsewhere.get(), notice);
            } else {
                Trace.of(notice, own.get(0), own.get(own.size() - 1), 1.0);
                meeting.getNotices().add(notice);
            }
            same.or(() -> elsewhere).ifPresent(target -> target.getTrace()
                    .setLastLine(own.get(own.size() - 1).number()));
        }
        text.understood().forEach(lines::claim);
        block.stream()
                .filter(field ->
                        field.label() == Label.NOTICE_HEAD && field.pieces().isEmpty())
                .map(Field::line)
                .forEach(lines::claim);
    }

    /** A notice of the same paragraphs that this one goes on with. */
    private static Optional<Notice> known(Meeting meeting, Notice notice, BiPredicate<Notice, Notice> goesOn) {
        String numbers = numbers(notice);
        return meeting.getNotices().stream()
                .filter(other -> numbers(other).equals(numbers) && goesOn.test(other, notice))
                .findFirst();
    }

    private static String numbers(Notice notice) {
        return notice.getParagraphs().stream()
                .map(range -> range.getFirst() + "-" + range.getLast())
                .collect(Collectors.joining(","));
    }
}
