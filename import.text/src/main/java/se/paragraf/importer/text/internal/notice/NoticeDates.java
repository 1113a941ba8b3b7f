// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.notice;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.importer.text.internal.damage.Damaged;
import se.paragraf.importer.text.internal.value.Dates;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Posting;

/** Gives each date of a notice the meaning that the words before it have; they differ by little and mean much. */
final class NoticeDates {

    private static final String SEP = "[\\s\\h]+";
    private static final String DOWN =
            "(?:ned|ner)(?:tag\\p{L}*|tas?)|avta(?:g\\p{L}*|s)|ta(?:s|gits|gas|ges)?" + SEP + "(?:ned|ner|bort)";
    private static final String EARLIEST = "tidigast(?:e)?";
    private static final Pattern MEANING = Pattern.compile(
            "(?<APPEAL>(?:sista" + SEP + "\\p{L}+" + SEP + "(?:f" + Damaged.regex("ö") + "r)" + SEP + ")?(?:att" + SEP
                    + ")?" + Damaged.regex("överklag")
                    + "\\p{L}*(?:[^\\d\\n]{0,30}(?:t\\.?o\\.?m\\.?|till och med|senast|g" + Damaged.regex("å")
                    + "r ut))?)"
                    + "|(?<EARLIEST>" + EARLIEST + "[^\\d\\n]{0,25}?(?:" + DOWN + ")|(?:" + DOWN
                    + ")[^\\d\\n]{0,15}?(?:"
                    + EARLIEST + "|f" + Damaged.regex("ö") + "rst))"
                    + "|(?<LAST>(?:" + DOWN + ")" + SEP + "efter|sista" + SEP + "(?:anslagsdag|dag" + SEP + "f"
                    + Damaged.regex("ö") + "r" + SEP + "anslag)\\p{L}*"
                    + "|(?:(?:publicer\\p{L}*|uppsatt|s(?:atte?|itter|ätts)" + SEP + "upp(?:e)?)" + SEP + ")?till" + SEP
                    + "och"
                    + SEP + "med|t\\.?" + "\\h?o\\.?\\h?m\\.?)"
                    + "|(?<REMOVED>" + DOWN + "|avpublicer\\p{L}*)"
                    + "|(?<MEETING>sammantr\\p{L}{1,4}des?(?:datum|dag|dat)|m\\p{L}{1,2}te(?:sdatum|sdag)|datum" + SEP
                    + "f" + Damaged.regex("ö") + "r" + SEP + "sammantr\\p{L}*)"
                    + "|(?<PERIOD>anslags(?:tid|period)\\p{L}*)"
                    + "|(?<POSTED>" + Damaged.regex("uppsätt") + "\\p{L}*|s(?:" + Damaged.regex("ä") + ")tt?s" + SEP
                    + "upp|(?:har" + SEP + ")?satt(?:s|es)?" + SEP + "upp|uppsatt|anslags(?:datum|dag|dat)"
                    + "|protokollet" + SEP + "(?:ansl" + Damaged.regex("å") + "s|anslaget)|anslaget" + SEP
                    + "den|anslagen|anslagna|anslag" + SEP + "fr" + Damaged.regex("å")
                    + "n|anslogs?|anslagits|kungjor(?:ts|des)|" + Damaged.regex("tillkännag")
                    + "(?:avs|ivits|es)|ansl" + Damaged.regex("å")
                    + "s|publicer\\p{L}*|anslaget)"
                    + "|(?<ADJUSTED>juster(?:ings(?:datum|dag|tid)|ats|at|ade|ad|ades|as|ing(?:ens?)?)(?!\\p{L}))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern VAGUE = Pattern.compile("(?iu)anslage[tn]|juster(?:ing|ingens?|as)");
    private static final Pattern SAME_DAY = Pattern.compile("(?iu)(?<!\\p{L})samma\\s+(?:dag|datum)(?!\\p{L})");
    private static final Pattern DASH = Pattern.compile("\\s*(?:[-–—]|till|t\\.?o\\.?m\\.?)\\s*");
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?![^.\\n]{0,100}samma\\s)[^\\d\\n]{0,200}\\p{Ll}{3}\\.(?=\\s|$)");

    private static final Set<Meaning> DOWNS = EnumSet.of(Meaning.REMOVED, Meaning.LAST, Meaning.EARLIEST);
    private static final int LONGEST_LABEL = 80;
    private static final Pattern LABEL_EDGE = Pattern.compile("^[\\h.]+|\\h+$");

    private final String text;
    private final Map<Meaning, Told> dates = new EnumMap<>(Meaning.class);

    /** What a date in a notice is the date of. */
    private enum Meaning {
        APPEAL,
        EARLIEST,
        LAST,
        REMOVED,
        MEETING,
        PERIOD,
        POSTED,
        ADJUSTED
    }

    NoticeDates(String text) {
        this.text = text;
        List<Mark> marks = marks(text);
        Deque<Mark> waiting = new ArrayDeque<>();
        int next = 0;
        Dates.Found before = null;
        Mark last = null;
        for (Dates.Found found : days(text)) {
            for (; next < marks.size() && marks.get(next).start() < found.start(); next++) {
                push(text, waiting, marks.get(next));
            }
            int lineStart = text.lastIndexOf('\n', found.start());
            if (waiting.stream().anyMatch(mark -> mark.start() > lineStart)) {
                waiting.removeIf(mark -> mark.start() < lineStart);
            }
            boolean ends = last != null
                    && waiting.isEmpty()
                    && (last.meaning() == Meaning.PERIOD || last.meaning() == Meaning.POSTED)
                    && DASH.matcher(text.substring(before.end(), found.start())).matches();
            if (ends) {
                dates.putIfAbsent(Meaning.LAST, new Told(found.date(), last));
            } else if (!waiting.isEmpty()) {
                last = waiting.pollFirst();
                Meaning meaning = last.meaning() == Meaning.PERIOD ? Meaning.POSTED : last.meaning();
                dates.putIfAbsent(meaning, new Told(found.date(), last));
            }
            before = found;
        }
    }

    /** The dates, and again the one before for "samma dag". */
    private static List<Dates.Found> days(String text) {
        List<Dates.Found> days = new ArrayList<>(Dates.in(text));
        Matcher same = SAME_DAY.matcher(text);
        while (same.find()) {
            int start = same.start();
            int place = (int) days.stream().filter(day -> day.start() < start).count();
            if (place > 0) {
                days.add(
                        place,
                        new Dates.Found(start, same.end(), days.get(place - 1).date()));
            }
        }
        return days;
    }

    /** A word that leads to the one that says what happens gives way to it, and so does the same word again. */
    private static void push(String text, Deque<Mark> waiting, Mark next) {
        Mark before = waiting.peekLast();
        boolean again = before != null && before.meaning() == next.meaning();
        if (again
                && next.vague()
                && !before.vague()
                && !text.substring(before.end(), next.start()).contains("\n")) {
            return;
        }
        if (again || before != null && before.vague()) {
            waiting.pollLast();
        }
        waiting.addLast(next);
    }

    /** The words with a meaning; a sentence that ends without a date has told its own. */
    private static List<Mark> marks(String text) {
        List<Mark> marks = new ArrayList<>();
        Matcher words = MEANING.matcher(text);
        while (words.find()) {
            Meaning meaning = Arrays.stream(Meaning.values())
                    .filter(candidate -> words.group(candidate.name()) != null)
                    .findFirst()
                    .orElseThrow();
            boolean told = SENTENCE_END
                    .matcher(text)
                    .region(words.end(), text.length())
                    .lookingAt();
            if (!told) {
                marks.add(new Mark(
                        words.start(),
                        words.end(),
                        meaning,
                        VAGUE.matcher(words.group()).matches()));
            }
        }
        return marks;
    }

    /**
     * A word with a meaning.
     *
     * @param start where it begins
     * @param end where it ends
     * @param meaning what the date after it is the date of
     * @param vague true if a word after it says more
     */
    private record Mark(int start, int end, Meaning meaning, boolean vague) {}

    /** A day, and the word that gave it its meaning. */
    private record Told(LocalDate day, Mark mark) {}

    /** The day of the adjustment; null if not told. */
    LocalDate adjusted() {
        return day(Meaning.ADJUSTED);
    }

    /** The day of the meeting as the notice has it; null if not told. */
    LocalDate meeting() {
        return day(Meaning.MEETING);
    }

    /** Whether any day is told that has to do with the notice. */
    boolean any() {
        return dates.keySet().stream().anyMatch(meaning -> meaning != Meaning.MEETING);
    }

    /** A posting with the days and the words before them; without any day if none is told. */
    Posting posting(String board) {
        Posting posting = MinutesFactory.eINSTANCE.createPosting();
        posting.setBoard(board);
        posting.setPostedOn(day(Meaning.POSTED));
        posting.setRemovedOn(day(Meaning.REMOVED));
        posting.setLastVisibleDay(day(Meaning.LAST));
        posting.setEarliestRemoval(day(Meaning.EARLIEST));
        posting.setStatedAppealEnd(day(Meaning.APPEAL));
        posting.setPostedLabel(label(Stream.of(Meaning.POSTED)));
        posting.setRemovedLabel(label(DOWNS.stream()));
        return posting;
    }

    private LocalDate day(Meaning meaning) {
        return dates.containsKey(meaning) ? dates.get(meaning).day() : null;
    }

    /** The words as written around the first of the marks that gave one of these their day. */
    private String label(Stream<Meaning> meanings) {
        return meanings.map(dates::get)
                .filter(Objects::nonNull)
                .map(Told::mark)
                .min(Comparator.comparingInt(Mark::start))
                .map(this::label)
                .orElse(null);
    }

    private String label(Mark mark) {
        int start = mark.start();
        while (start > 0 && mark.start() - start < LONGEST_LABEL && !ends(start - 1)) {
            start--;
        }
        int end = mark.end();
        while (end < text.length() && end - mark.end() < LONGEST_LABEL && !ends(end)) {
            end++;
        }
        return LABEL_EDGE.matcher(text.substring(start, end)).replaceAll("");
    }

    /** Whether a label cannot go on over a character: a figure, a sign, a line or the gap between columns. */
    private boolean ends(int place) {
        char c = text.charAt(place);
        boolean gap = (c == ' ' || c == '\u00a0') && place + 1 < text.length() && text.charAt(place + 1) == c;
        return gap || Character.isDigit(c) || "\n\t:;,.()|".indexOf(c) >= 0 && !isAbbreviation(place);
    }

    /** The points of "t.o.m." end nothing. */
    private boolean isAbbreviation(int place) {
        return text.charAt(place) == '.' && place >= 1 && (place < 2 || !Character.isLetter(text.charAt(place - 2)));
    }
}
