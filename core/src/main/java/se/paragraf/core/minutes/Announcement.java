// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.minutes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.Posting;

/**
 * The days on which a notice is up, and on which boards. A day that is not stated is null. Immutable, for any thread.
 *
 * @param boards the owners of the boards in the order of the minutes; empty where none is named
 * @param postedOn the day on which it is put up
 * @param removedOn the day on which it is taken down
 * @param lastVisibleDay the last day on which it is up
 * @param earliestRemoval the first day on which it may be taken down
 * @param statedAppealEnd the last day of appeal that it states
 */
public record Announcement(
        List<String> boards,
        LocalDate postedOn,
        LocalDate removedOn,
        LocalDate lastVisibleDay,
        LocalDate earliestRemoval,
        LocalDate statedAppealEnd) {

    /**
     * Creates an announcement.
     *
     * @param boards not null
     * @param postedOn may be null
     * @param removedOn may be null
     * @param lastVisibleDay may be null
     * @param earliestRemoval may be null
     * @param statedAppealEnd may be null
     */
    public Announcement {
        boards = List.copyOf(boards);
    }

    /**
     * Tells the boards apart that have days of their own.
     *
     * @param notice the notice
     * @return one for each distinct group of days, in the order of the first board of each; one without days where the
     *     notice has no postings
     */
    public static List<Announcement> of(Notice notice) {
        Map<Announcement, List<Posting>> groups = new LinkedHashMap<>();
        for (Posting posting : notice.getPostings()) {
            groups.merge(days(posting), List.of(posting), Announcement::both);
        }
        if (groups.isEmpty()) {
            return List.of(summary(notice));
        }
        return groups.entrySet().stream()
                .map(group -> group.getKey().on(boards(group.getValue())))
                .toList();
    }

    /**
     * Tells of all boards at once. Where their days differ, appeal runs from the latest posting to the latest day that is
     * stated, and the notice is up everywhere until the earliest removal.
     *
     * @param notice the notice
     * @return all boards, with the latest of the days of posting and of appeal and the earliest of the others
     */
    public static Announcement summary(Notice notice) {
        Comparator<LocalDate> first = Comparator.naturalOrder();
        return new Announcement(
                boards(notice.getPostings()),
                best(notice, Posting::getPostedOn, first.reversed()),
                best(notice, Posting::getRemovedOn, first),
                best(notice, Posting::getLastVisibleDay, first),
                best(notice, Posting::getEarliestRemoval, first),
                best(notice, Posting::getStatedAppealEnd, first.reversed()));
    }

    /**
     * Whether a posting has these days.
     *
     * @param posting a posting
     * @return true if each of its days is the same
     */
    public boolean isOf(Posting posting) {
        return days(posting).equals(on(List.of()));
    }

    private static LocalDate best(Notice notice, Function<Posting, LocalDate> day, Comparator<LocalDate> order) {
        return notice.getPostings().stream()
                .map(day)
                .filter(Objects::nonNull)
                .min(order)
                .orElse(null);
    }

    private static Announcement days(Posting posting) {
        return new Announcement(
                List.of(),
                posting.getPostedOn(),
                posting.getRemovedOn(),
                posting.getLastVisibleDay(),
                posting.getEarliestRemoval(),
                posting.getStatedAppealEnd());
    }

    private Announcement on(List<String> owners) {
        return new Announcement(owners, postedOn, removedOn, lastVisibleDay, earliestRemoval, statedAppealEnd);
    }

    private static List<String> boards(List<Posting> postings) {
        return postings.stream().map(Posting::getBoard).filter(Objects::nonNull).toList();
    }

    private static List<Posting> both(List<Posting> some, List<Posting> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
