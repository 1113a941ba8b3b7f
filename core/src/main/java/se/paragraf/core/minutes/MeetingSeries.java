// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.minutes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.paragraf.core.internal.minutes.GoverningLaw;
import se.paragraf.core.internal.minutes.SameName;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;

/**
 * Meetings of one body in the order of their days. For any thread as long as nobody changes the meetings; whoever changes
 * one says so by {@link #forget}.
 */
public final class MeetingSeries {

    private static final String UNNAMED = "";

    private static final Comparator<Meeting> ORDER = Comparator.comparing(Meeting::getDate)
            .thenComparing(Meeting::getStart, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(MeetingSeries::firstNumber);

    private final List<Meeting> meetings;
    private final List<Meeting> undated;
    private final boolean known;
    private final Map<Noted, Object> noted = new ConcurrentHashMap<>();

    private MeetingSeries(List<Meeting> meetings, List<Meeting> undated, boolean known) {
        this.meetings = meetings;
        this.undated = undated;
        this.known = known;
    }

    /**
     * A meeting of which no others are at hand.
     *
     * @param meeting the meeting
     * @return the series
     */
    public static MeetingSeries alone(Meeting meeting) {
        return new MeetingSeries(List.of(meeting), List.of(), false);
    }

    /**
     * The meetings that are at hand, as those of a folder.
     *
     * @param meetings meetings of one body; those without a day are set aside, as nobody knows their place
     * @return the series
     */
    public static MeetingSeries of(List<Meeting> meetings) {
        return new MeetingSeries(
                meetings.stream()
                        .filter(meeting -> meeting.getDate() != null)
                        .sorted(ORDER)
                        .toList(),
                meetings.stream().filter(meeting -> meeting.getDate() == null).toList(),
                true);
    }

    /**
     * The meetings that are at hand, as those of a folder, body by body. A body is told by its file, else by its name; minutes
     * that do not name one belong to the only body that there is, or to each other.
     *
     * @param meetings meetings of any bodies
     * @return a series for each body, in the order of their names
     */
    public static List<MeetingSeries> ofEachBody(List<Meeting> meetings) {
        Map<String, List<Meeting>> meetingsByBody = meetings.stream()
                .collect(Collectors.groupingBy(MeetingSeries::body, TreeMap::new, Collectors.toList()));
        if (meetingsByBody.size() == 2 && meetingsByBody.containsKey(UNNAMED)) {
            return List.of(of(meetings));
        }
        return meetingsByBody.values().stream().map(MeetingSeries::of).toList();
    }

    private static String body(Meeting meeting) {
        return GoverningLaw.body(meeting)
                .map(Federation::getName)
                .or(() -> Optional.ofNullable(meeting.getFederationName()))
                .map(SameName::key)
                .orElse(UNNAMED);
    }

    private static int firstNumber(Meeting meeting) {
        return meeting.getParagraphs().stream()
                .mapToInt(Paragraph::getNumber)
                .min()
                .orElse(0);
    }

    /**
     * The meetings that have a day, the earliest first.
     *
     * @return the meetings
     */
    public List<Meeting> meetings() {
        return meetings;
    }

    /**
     * The meetings that have no day.
     *
     * @return the meetings
     */
    public List<Meeting> undated() {
        return undated;
    }

    /**
     * The meetings on a day.
     *
     * @param day the day
     * @return the meetings, mostly one or none
     */
    public List<Meeting> on(LocalDate day) {
        return meetings.stream()
                .filter(meeting -> day.equals(meeting.getDate()))
                .toList();
    }

    /**
     * Something that is worked out of a meeting once for all that look at the series.
     *
     * @param meeting the meeting
     * @param type what it is
     * @param from works it out; must give the same for the same meeting, and not look at the series
     * @param <T> what it is
     * @return what was worked out the first time, or the first time after {@link #forget}
     */
    public <T> T noted(Meeting meeting, Class<T> type, Function<Meeting, T> from) {
        return type.cast(noted.computeIfAbsent(new Noted(meeting, type), first -> from.apply(meeting)));
    }

    /**
     * Drops what was worked out of a meeting, because the meeting was changed.
     *
     * @param meeting the meeting
     */
    public void forget(Meeting meeting) {
        noted.keySet().removeIf(note -> note.meeting() == meeting);
    }

    private record Noted(Meeting meeting, Class<?> type) {}

    /**
     * Whether somebody said what other meetings there are.
     *
     * @return false if one meeting was given alone, so that nothing follows from the want of others
     */
    public boolean isKnown() {
        return known;
    }

    /**
     * The meeting before another.
     *
     * @param meeting the later one
     * @return the nearest earlier one; empty if there is none, or the meeting is not in the series
     */
    public Optional<Meeting> before(Meeting meeting) {
        int place = meetings.indexOf(meeting);
        return place > 0 ? Optional.of(meetings.get(place - 1)) : Optional.empty();
    }

    /**
     * The meetings after another.
     *
     * @param meeting the earlier one
     * @return the later ones, the nearest first; none if the meeting is not in the series
     */
    public List<Meeting> after(Meeting meeting) {
        int place = meetings.indexOf(meeting);
        return place < 0 ? List.of() : meetings.subList(place + 1, meetings.size());
    }
}
