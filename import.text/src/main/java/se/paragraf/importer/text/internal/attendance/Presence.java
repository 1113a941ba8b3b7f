// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.attendance;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.importer.text.internal.value.Clock;
import se.paragraf.importer.text.internal.value.NumberRanges;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.minutes.TimeRange;

/** Takes from what is said of a person the part of the meeting at which the person was there. */
final class Presence {

    private static final String LEAD =
            "(?:(?:deltog|deltar|närvarande|närvarade|tjänstgör(?:de|ande)?|beslutande|var\\h+med|vid|under|i|på|endast|enbart|ärende)\\h*){0,8}";
    private static final String COMES = "(?:anlände|ankom|anslöt(?:\\h+sig)?|tillkom|inträdde|kom)";
    private static final String GOES =
            "(?:lämnade|lämnar|gick|avvek|avlägsnade\\h+sig)(?:\\h+(?:mötet|sammanträdet|lokalen|salen))?";
    private static final String FROM = "(?:" + COMES
            + "(?:\\h+(?:till|vid|under|inför|i|(?<later>efter)))?|fr\\.?\\h*o\\.?\\h*m\\.?|från(?:\\h+och\\h+med)?)";
    private static final String TO = "(?:" + GOES
            + "\\h+(?:efter|från|(?<sooner>före|innan|inför))|t\\.?\\h*o\\.?\\h*m\\.?|till(?:\\h+och\\h+med)?)";
    private static final String EXCEPT =
            "(?:dock\\h+)?(?:deltog\\h+(?:ej|inte)|ej|inte|utom|förutom|frånvarande|lämnade|med\\h+undantag\\h+(?:för|av)|undantaget)";
    private static final Pattern NUMBERS = Pattern.compile("(?iu)[(,;]?\\h*(?<![\\p{L}])" + LEAD + "(?:(?<except>"
            + EXCEPT + "\\h*(?:vid|under|i|på)?)|(?<from>" + FROM + ")|(?<to>" + TO + "))?\\h*(?<list>"
            + NumberRanges.REGEX + ")(?<open>\\h*[-–—](?=\\h*(?:$|[,;)])))?\\h*\\)?");
    private static final Pattern TIMES = Pattern.compile("(?iu)[(,;]?\\h*(?<![\\p{L}])" + LEAD + "(?:(?<from>"
            + COMES + "(?:\\h+först)?|fr\\.?\\h*o\\.?\\h*m\\.?|från(?:\\h+och\\h+med)?|efter)|(?<to>" + GOES
            + "|t\\.?\\h*o\\.?\\h*m\\.?|till(?:\\h+och\\h+med)?|före))?\\h*$");
    private static final Pattern EDGES = Pattern.compile("^[\\h,;(]+|[\\h,;)]+$");
    private static final int FIRST = 1;

    /** Time and number of one event: "lämnade mötet kl. 11.45, efter § 6". */
    private static final Pattern BOTH = Pattern.compile(
            "(?iu)(" + GOES + "|" + COMES
                    + ")\\h+((?:kl\\.?|klockan)\\h*\\d{1,2}[.:]\\d\\d),?\\h+((?:efter|från|före|innan|inför|till|vid|under)\\h+§{1,2}\\h*\\d{1,4})(?!\\d)");

    private final List<NumberRange> ranges = new ArrayList<>();
    private final List<TimeRange> times = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final NumberRange meeting;
    private final String rest;
    private boolean until;

    /**
     * Reads what is said of a person.
     *
     * @param text the text
     * @param meeting the numbers of the whole meeting, or null
     */
    Presence(String text, NumberRange meeting) {
        this.meeting = meeting;
        this.rest = withoutTimes(withoutNumbers(BOTH.matcher(text).replaceAll("$1 $3, $1 $2")));
    }

    /** What else the text says. */
    String rest() {
        return rest;
    }

    void addTo(Attendance attendance) {
        if (!ranges.isEmpty() || !times.isEmpty()) {
            attendance.setWholeMeeting(false);
            String known = attendance.getPresenceAsWritten();
            attendance.setPresenceAsWritten((known == null ? "" : known + ", ") + String.join(", ", words));
            attendance.getPresence().addAll(ranges);
            attendance.getTimes().addAll(times);
        }
    }

    private String withoutNumbers(String text) {
        Matcher matcher = NUMBERS.matcher(text);
        StringBuilder left = new StringBuilder();
        while (matcher.find()) {
            List<NumberRange> stated = NumberRanges.parse(matcher.group("list"));
            boolean bounded = matcher.group("except") == null
                            && matcher.group("from") == null
                            && matcher.group("to") == null
                            && matcher.group("open") == null
                    || meeting != null;
            if (stated.isEmpty() || !bounded) {
                continue;
            }
            if (matcher.group("except") != null) {
                ranges.addAll(allBut(stated));
            } else if (matcher.group("from") != null || matcher.group("open") != null) {
                int first = stated.get(0).getFirst() + (matcher.group("later") == null ? 0 : 1);
                int end = stated.get(0).getLast();
                ranges.add(NumberRanges.of(first, end > first ? end : Math.max(first, meeting.getLast())));
            } else if (matcher.group("to") != null) {
                until = true;
                int last = stated.get(0).getLast() - (matcher.group("sooner") == null ? 0 : 1);
                NumberRange open = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
                if (open != null && open.getFirst() <= last && open.getLast() == meeting.getLast()) {
                    open.setLast(last);
                } else {
                    ranges.add(NumberRanges.of(Math.min(meeting.getFirst(), last), last));
                }
            } else {
                ranges.addAll(stated);
            }
            words.add(EDGES.matcher(matcher.group()).replaceAll(""));
            matcher.appendReplacement(left, " ");
        }
        return matcher.appendTail(left).toString();
    }

    /** Makes one of ranges that follow each other without a gap. */
    static void join(List<NumberRange> ranges) {
        for (int i = ranges.size() - 1; i > 0; i--) {
            if (ranges.get(i - 1).getLast() + FIRST == ranges.get(i).getFirst()) {
                ranges.get(i - 1).setLast(ranges.remove(i).getLast());
            }
        }
    }

    private List<NumberRange> allBut(List<NumberRange> stated) {
        List<NumberRange> rests = new ArrayList<>();
        int next = meeting.getFirst();
        for (NumberRange gap : stated) {
            if (gap.getFirst() > next) {
                rests.add(NumberRanges.of(next, gap.getFirst() - FIRST));
            }
            next = Math.max(next, gap.getLast() + FIRST);
        }
        if (next <= meeting.getLast()) {
            rests.add(NumberRanges.of(next, meeting.getLast()));
        }
        return rests;
    }

    private String withoutTimes(String text) {
        StringBuilder left = new StringBuilder();
        int end = 0;
        for (Clock.Found found : Clock.in(text, false)) {
            String before = text.substring(end, found.start());
            Matcher lead = TIMES.matcher(before);
            boolean led = lead.find();
            LocalTime to = found.to();
            LocalTime from = found.from();
            boolean leaves = led && lead.group("to") != null;
            if (leaves || until && to == null && !(led && lead.group("from") != null)) {
                to = found.from();
                from = null;
            }
            TimeRange range = MinutesFactory.eINSTANCE.createTimeRange();
            range.setFrom(from);
            range.setTo(to);
            times.add(range);
            words.add((led ? EDGES.matcher(lead.group()).replaceAll("") + " " : "")
                    .concat(text.substring(found.start(), found.end()))
                    .strip());
            left.append(led ? before.substring(0, lead.start()) : before).append(' ');
            end = found.end();
        }
        return left.append(text.substring(end)).toString();
    }
}
