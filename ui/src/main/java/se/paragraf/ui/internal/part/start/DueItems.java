// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.paragraf.core.calendar.Deadline;
import se.paragraf.core.calendar.DeadlineKind;
import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.core.calendar.MeetingCalendar;
import se.paragraf.core.calendar.NoticeCalendar;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingState;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.Posting;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.NumberSpan;
import se.paragraf.ui.Target;

/** What the meetings of a folder ask for around a day. */
final class DueItems {

    /** Who did not note years ago that a notice was taken down does not have to do it now. */
    private static final int BACK = 90;

    private static final int AHEAD = 30;

    private final LegalCalendar calendar;
    private final LocalDate today;
    private final List<DueItem> items = new ArrayList<>();

    private DueItems(LegalCalendar calendar, LocalDate today) {
        this.calendar = calendar;
        this.today = today;
    }

    /** What is to be done soon or should have been lately, in the order of the days. */
    static List<DueItem> of(List<ModelFile> files, LegalCalendar calendar, LocalDate today) {
        DueItems due = new DueItems(calendar, today);
        for (ModelFile file : files) {
            if (file.root() instanceof Meeting meeting && meeting.getDate() != null) {
                due.look(file, meeting);
            }
        }
        due.items.sort(Comparator.comparing(DueItem::date));
        return List.copyOf(due.items);
    }

    private void look(ModelFile file, Meeting meeting) {
        if (!meeting.getDate().isBefore(today)) {
            add(file, meeting.getDate(), "meeting", Target.of(meeting), meeting);
        }
        if (meeting.getDate().isAfter(today) || meeting.getState() == MeetingState.ARCHIVED) {
            return;
        }
        boolean settled = meeting.getState() == MeetingState.IN_FORCE;
        Optional<MeetingCalendar> days = calendar.of(meeting);
        if (days.isPresent()) {
            if (!settled) {
                days.get().notices().forEach(notice -> look(file, meeting, notice));
                settle(file, meeting, days.get());
            }
            meeting.getNotices().forEach(notice -> takeDown(file, meeting, notice, days.get()));
        } else if (meeting.getState() == MeetingState.DRAFT) {
            add(file, meeting.getDate(), "draft", Target.of(meeting, Literals.MEETING__STATE), meeting);
        }
    }

    private void look(ModelFile file, Meeting meeting, NoticeCalendar notice) {
        if (notice.adjusted().isEmpty() && meeting.getState() == MeetingState.DRAFT) {
            add(file, meeting, notice, DeadlineKind.ADJUSTMENT_LATEST, "adjust", Literals.MEETING__ADJUSTMENTS);
        } else if (notice.posted().isEmpty() && notice.adjusted().isPresent()) {
            add(file, meeting, notice, DeadlineKind.NOTICE_LATEST, "post", Literals.MEETING__NOTICES);
        }
    }

    private void add(
            ModelFile file,
            Meeting meeting,
            NoticeCalendar notice,
            DeadlineKind kind,
            String key,
            EStructuralFeature place) {
        notice.find(kind).map(Deadline::date).ifPresent(day -> add(file, day, key, Target.of(meeting, place), meeting));
    }

    /** When the last day for appeal is gone, the minutes are in force. */
    private void settle(ModelFile file, Meeting meeting, MeetingCalendar days) {
        boolean posted =
                days.notices().stream().allMatch(notice -> notice.posted().isPresent());
        if (posted && meeting.getState() != MeetingState.DRAFT) {
            days.notices().stream()
                    .flatMap(notice -> notice.find(DeadlineKind.LAST_APPEAL_DAY).stream())
                    .map(Deadline::date)
                    .max(LocalDate::compareTo)
                    .ifPresent(last -> addSince(
                            file, last.plusDays(1), "force", Target.of(meeting, Literals.MEETING__STATE), meeting));
        }
    }

    /** Boards that may take a notice down on the same day are told of together. */
    private void takeDown(ModelFile file, Meeting meeting, Notice notice, MeetingCalendar days) {
        SortedMap<LocalDate, List<Posting>> postingsByDay = new TreeMap<>();
        for (Posting posting : notice.getPostings()) {
            if (posting.getPostedOn() != null && posting.getRemovedOn() == null) {
                LocalDate day = Optional.ofNullable(posting.getEarliestRemoval())
                        .orElseGet(() -> removal(days, notice, posting.getPostedOn()));
                postingsByDay.computeIfAbsent(day, each -> new ArrayList<>()).add(posting);
            }
        }
        postingsByDay.forEach((day, postings) -> {
            String boards = postings.stream()
                    .map(posting -> Objects.requireNonNullElse(posting.getBoard(), "–"))
                    .collect(Collectors.joining(", "));
            String key = notice.getParagraphs().isEmpty() ? "remove" : "remove.some";
            String about = NumberSpan.inWords(NumberSpan.of(notice.getParagraphs()), "–", ", ");
            addSince(file, day, key, Target.of(postings.get(0), Literals.POSTING__REMOVED_ON), meeting, boards, about);
        });
    }

    /** The time for appeal runs from the board that came last. */
    private LocalDate removal(MeetingCalendar days, Notice notice, LocalDate posted) {
        List<NumberSpan> about = NumberSpan.of(notice.getParagraphs());
        return days.notices().stream()
                .filter(each -> each.paragraphs().equals(about))
                .flatMap(each -> each.find(DeadlineKind.EARLIEST_REMOVAL).stream())
                .map(Deadline::date)
                .findFirst()
                .orElseGet(() -> calendar.earliestRemoval(posted));
    }

    private void add(ModelFile file, LocalDate day, String key, Target target, Meeting meeting, Object... more) {
        add(file, day, DueItem.Timing.of(day, today), key, target, meeting, more);
    }

    /** What may be done from a day on is never late. */
    private void addSince(ModelFile file, LocalDate day, String key, Target target, Meeting meeting, Object... more) {
        add(file, day, DueItem.Timing.since(day, today), key, target, meeting, more);
    }

    private void add(
            ModelFile file,
            LocalDate day,
            DueItem.Timing timing,
            String key,
            Target target,
            Meeting meeting,
            Object... more) {
        if (day.isAfter(today.plusDays(AHEAD)) || day.isBefore(today.minusDays(BACK))) {
            return;
        }
        List<Object> arguments = new ArrayList<>(List.of(meeting.getDate().toString()));
        arguments.addAll(List.of(more));
        Message text = Message.of(DueItems.class, "due." + key, arguments.toArray());
        items.add(new DueItem(day, timing, text, file, target));
    }
}
