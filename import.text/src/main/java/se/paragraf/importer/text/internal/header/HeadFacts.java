// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.Surroundings;
import se.paragraf.importer.text.internal.field.Field;
import se.paragraf.importer.text.internal.field.Label;
import se.paragraf.importer.text.internal.field.Piece;
import se.paragraf.importer.text.internal.value.Clock;
import se.paragraf.importer.text.internal.value.Dates;
import se.paragraf.importer.text.internal.value.NumberRanges;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.TimeRange;

/** Reads what the head says beside body, day and place: number of the meeting, its paragraphs, breaks, whether it is public. */
final class HeadFacts {

    private static final int LONGEST_LINE = 400;
    /** How far into the paragraphs it may be told how the meeting was called. */
    private static final int OPENING_LINES = 40;

    private static final Pattern SERIAL = Pattern.compile(
            "(?iu)(?:(?:^|\\h)(?:nr\\.?|nummer|mötesnummer:?)\\h*(\\d{1,2}\\h?[/:]\\h?(?:19|20)?\\d\\d(?:/(?:(?:19|20)?\\d\\d))?)"
                    + "|\\p{L}*(?:protokoll|möte|sammanträde|minnesanteckningar|beslutslista)\\h*:?\\h+(\\d{1,2}/(?:19|20)\\d\\d)"
                    + "|\\p{L}*(?:protokoll|möte|sammanträde)\\h+nr\\.?\\h*(\\d{1,2}))(?![\\d/.-])");
    private static final Pattern NUMBERS = Pattern.compile("(?iu)^\\h*" + NumberRanges.REGEX + "\\h*$");
    private static final Pattern BARE = Pattern.compile("^\\h*\\d{1,4}\\h*(?:[-–—]\\h*\\d{1,4})?\\h*$");
    private static final Pattern SIGNED = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:sekreterare|underskrift(?:er)?)(?!\\p{L}).*?(?<!\\p{L})paragrafer\\h*:?\\h*(?:§{1,2}\\h*)?(\\d{1,4}\\h*[-–]\\h*\\d{1,4})(?![\\d/])");
    private static final Pattern BREAK = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:ajourner\\p{L}*|paus(?:er)?|uppehåll|lunch(?:paus|uppehåll|rast)?|rast|fika(?:paus|rast)?)(?:\\h+(?:för\\h+\\p{L}+|mellan|från|under)){0,4}\\h*:?\\h*");
    /** What may stand between the times of breaks that are named together. */
    private static final Pattern BETWEEN =
            Pattern.compile("(?iu)[\\h,;.&]*+(?:\\([^)\\d]{0,30}\\)[\\h,;.&]*+)?(?:och|samt)?\\h*");

    private static final Pattern SUMMONED = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:kallelse\\p{L}*|kallades?|kallats)(?!\\p{L})[^.\\d\\n]{0,80}?(?:(?:utsänd|utskickad|(?:ut)?sänts?|(?:ut)?skickats?|gick|gått|skickades|sändes|utsändes|utfärda\\p{L}*|daterad|publicera\\p{L}*|kallades?|till\\h+(?:sammanträdet|mötet))[^.\\d\\n]{0,50}?)?(?=\\d)");
    private static final Pattern SUMMONS_PAST = Pattern.compile(
            "(?iu)utsänd|utskickad|sänts|skickats|gick|gått|skickades|sändes|utfärda(?:d|t|des)|daterad|publicera(?:d|des|ts)|kalla(?:des|ts|d)(?!\\p{L})|(?:kallelse\\p{L}*|kallelsedatum)\\h*:");
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?iu)(?:(?:sammanträdet|mötet)\\h+(?:har\\h+)?(?:kungjor(?:des|ts)|tillkännag(?:avs|ivits)|annonsera(?:des|ts)|anslogs|utlystes)"
                    + "|kungörelse(?:n)?(?:\\h+(?:om|av|för|till)\\h+(?:sammanträdet|mötet))?(?:\\h*:|\\h+(?:är\\h+|har\\h+)?(?:anslo(?:gs|g)|anslagits|anslagen|publicera\\p{L}*|utfärda\\p{L}*|skedde|daterad))"
                    + "|kungjor(?:t|des|d))(?!\\p{L})[^.\\d\\n]{0,60}?(?=\\d)");
    private static final Pattern PUBLIC =
            Pattern.compile("(?iu)(?<!inte |ej |icke )offentligt\\h+(?:sammanträde|möte)(?!\\p{L})");
    private static final Pattern IS_PUBLIC = Pattern.compile(
            "(?iu)(?:mötet|sammanträdet)\\h+(?:är|var)\\h+(?:offentligt|öppet\\h+för\\h+allmänheten)(?!\\p{L})");

    private HeadFacts() {}

    static void read(Lines lines, Surroundings surroundings, int start, List<Field> own, Meeting meeting) {
        readSummons(lines, start, meeting);
        meeting.setOpenToPublic(lines.all().stream()
                .map(Line::text)
                .anyMatch(text ->
                        text.length() <= LONGEST_LINE && IS_PUBLIC.matcher(text).find()));
        own.stream()
                .filter(field -> field.label() == Label.NUMBERS)
                .flatMap(field -> field.pieces().stream().limit(1))
                .map(Piece::text)
                .filter(text ->
                        NUMBERS.matcher(text).matches() || BARE.matcher(text).matches())
                .findFirst()
                .or(() -> signed(surroundings))
                .ifPresent(text -> meeting.getStatedParagraphs().addAll(NumberRanges.parse(text)));
        for (Line line : surroundings.front()) {
            String text = line.text();
            if (text.length() <= LONGEST_LINE) {
                Matcher serial = SERIAL.matcher(text);
                if (meeting.getSerial() == null && serial.find()) {
                    meeting.setSerial(Stream.of(serial.group(1), serial.group(2), serial.group(3))
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElseThrow());
                }
                meeting.setOpenToPublic(
                        meeting.isOpenToPublic() || PUBLIC.matcher(text).find());
                meeting.getAdjournments().addAll(breaks(text));
            }
        }
    }

    /** The paragraphs that stand beside the place to sign. */
    private static Optional<String> signed(Surroundings surroundings) {
        return Stream.concat(surroundings.front().stream(), surroundings.back().stream())
                .filter(line -> line.text().length() <= LONGEST_LINE)
                .map(line -> SIGNED.matcher(line.text()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    /** The spans behind each word for a break; several may follow one: "Ajourneringar: kl. 10.10–10.20 och 11.00–11.15". */
    private static List<TimeRange> breaks(String text) {
        List<TimeRange> breaks = new ArrayList<>();
        Matcher named = BREAK.matcher(text);
        while (named.find()) {
            String after = text.substring(named.end());
            int end = 0;
            for (Clock.Found time : Clock.in(after, true)) {
                boolean follows = end == 0
                        ? time.start() == 0
                        : BETWEEN.matcher(after.substring(end, time.start())).matches();
                if (!follows || time.to() == null) {
                    break;
                }
                TimeRange range = MinutesFactory.eINSTANCE.createTimeRange();
                range.setFrom(time.from());
                range.setTo(time.to());
                breaks.add(range);
                end = time.end();
            }
        }
        return breaks;
    }

    /** True if a line tells how the meeting was announced, or its participants called. */
    static boolean isSummons(String line) {
        return line.length() <= LONGEST_LINE
                && (day(line, ANNOUNCED).isPresent() || summoned(line).isPresent());
    }

    /** The days on which the meeting was announced and its participants called. */
    private static void readSummons(Lines lines, int start, Meeting meeting) {
        for (Line line : lines.all().subList(0, Math.min(lines.all().size(), start + OPENING_LINES))) {
            String text = line.text();
            if (text.length() <= LONGEST_LINE) {
                if (meeting.getAnnouncedOn() == null) {
                    day(text, ANNOUNCED).ifPresent(meeting::setAnnouncedOn);
                }
                if (meeting.getSummonedOn() == null) {
                    summoned(text).ifPresent(meeting::setSummonedOn);
                }
            }
        }
    }

    private static Optional<LocalDate> summoned(String text) {
        Matcher matcher = SUMMONED.matcher(text);
        return matcher.find() && SUMMONS_PAST.matcher(matcher.group()).find()
                ? dayAt(text, matcher.end())
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String text, Pattern words) {
        Matcher matcher = words.matcher(text);
        return matcher.find() ? dayAt(text, matcher.end()) : Optional.empty();
    }

    private static Optional<LocalDate> dayAt(String text, int start) {
        return Dates.in(text).stream()
                .filter(found -> found.start() == start)
                .map(Dates.Found::date)
                .findFirst();
    }
}
