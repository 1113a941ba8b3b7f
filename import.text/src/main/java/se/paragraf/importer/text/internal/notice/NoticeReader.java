// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.notice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import se.paragraf.importer.text.internal.paragraph.Outline;
import se.paragraf.importer.text.internal.value.Dates;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Notice;

/** Reads the notices that the minutes are adjusted: dates, boards, where the minutes are kept, who signs. */
public final class NoticeReader implements PartReader {

    private static final int LONGEST_LINE = 400;
    private static final Pattern REST = Pattern.compile(
            "(?iu)juster.*(?<!\\p{L})(?:övriga|resterande|andra)\\h+(?:paragrafer(?:na)?|§§?|delar|ärenden)([^.\\n]{4,60})");

    @Override
    public void read(Lines lines, Outline outline, Meeting meeting) {
        Surroundings around = Surroundings.of(lines, outline);
        Boards boards = new Boards(lines);
        for (Fields fields : List.of(around.frontFields(), around.backFields())) {
            for (List<Field> block : fields.notices()) {
                readBlock(lines, outline, boards, block, meeting);
            }
        }
        leaveRest(outline, meeting.getDate(), meeting.getNotices());
        restAdjusted(around, meeting.getNotices());
    }

    /** "§ 4 justerades omedelbart 2024-03-01, övriga paragrafer 2024-03-08" tells the day of the notices without one. */
    private static void restAdjusted(Surroundings around, List<Notice> notices) {
        Stream.concat(around.front().stream(), around.back().stream())
                .map(Line::text)
                .filter(text -> text.length() <= LONGEST_LINE)
                .map(REST::matcher)
                .filter(Matcher::find)
                .flatMap(found -> Dates.first(found.group(1)).stream())
                .limit(1)
                .forEach(day -> notices.stream()
                        .filter(notice -> notice.getAdjustedOn() == null)
                        .forEach(notice -> notice.setAdjustedOn(day)));
    }

    /** Where each notice names its paragraphs and none is left, the one with the most not adjusted at once is about the rest. */
    private static void leaveRest(Outline outline, LocalDate day, List<Notice> notices) {
        boolean all = outline.headings().stream()
                .allMatch(heading -> notices.stream().anyMatch(notice -> contains(notice, heading.number())));
        List<Notice> unnumbered = notices.stream()
                .filter(notice -> notice.getParagraphs().isEmpty())
                .toList();
        if (notices.size() < 2 || !all || unnumbered.size() > 1) {
            return;
        }
        Notice rest = notices.stream()
                .max(Comparator.<Notice, Boolean>comparing(notice -> notice.getAdjustedOn() == null
                                || !notice.getAdjustedOn().equals(day))
                        .thenComparingLong(notice -> outline.headings().stream()
                                .filter(heading -> contains(notice, heading.number()))
                                .count()))
                .orElseThrow();
        if (unnumbered.isEmpty()) {
            rest.getParagraphs().clear();
        } else if (NoticeMerge.isFree(unnumbered.get(0), rest)) {
            NoticeMerge.into(unnumbered.get(0), rest);
            notices.remove(rest);
        }
    }

    private static boolean contains(Notice notice, int number) {
        return notice.getParagraphs().stream()
                .anyMatch(range -> range.getFirst() <= number && number <= range.getLast());
    }

    private static void readBlock(Lines lines, Outline outline, Boards boards, List<Field> block, Meeting meeting) {
        NoticeText text = new NoticeText(block, outline, boards);
        List<Line> own = text.lines();
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
