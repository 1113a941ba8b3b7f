// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.header;

import java.util.List;
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
import se.paragraf.importer.text.internal.value.NumberRanges;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.TimeRange;

/** Reads what the head says beside body, day and place: number of the meeting, its paragraphs, breaks, whether it is public. */
final class HeadFacts {

    private static final int LONGEST_LINE = 400;
    private static final Pattern SERIAL = Pattern.compile(
            "(?iu)(?:(?:^|\\h)(?:nr\\.?|nummer|mötesnummer:?)\\h*(\\d{1,2}\\h?/\\h?(?:(?:19|20)?\\d\\d))"
                    + "|\\p{L}*(?:protokoll|möte|sammanträde)\\h+(\\d{1,2}/(?:19|20)\\d\\d))(?![\\d/.-])");
    private static final Pattern NUMBERS = Pattern.compile("(?iu)^\\h*" + NumberRanges.REGEX + "\\h*$");
    private static final Pattern BARE = Pattern.compile("^\\h*\\d{1,4}\\h*(?:[-–—]\\h*\\d{1,4})?\\h*$");
    private static final Pattern SIGNED = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:sekreterare|underskrift(?:er)?)(?!\\p{L}).*?(?<!\\p{L})paragrafer\\h*:?\\h*(?:§{1,2}\\h*)?(\\d{1,4}\\h*[-–]\\h*\\d{1,4})(?![\\d/])");
    private static final Pattern BREAK = Pattern.compile("(?iu)(?:ajourner\\p{L}*|paus(?:er)?|uppehåll)\\h*:?\\h*");
    private static final Pattern PUBLIC =
            Pattern.compile("(?iu)(?<!inte |ej |icke )offentligt\\h+(?:sammanträde|möte)(?!\\p{L})");
    private static final Pattern IS_PUBLIC = Pattern.compile(
            "(?iu)(?:mötet|sammanträdet)\\h+(?:är|var)\\h+(?:offentligt|öppet\\h+för\\h+allmänheten)(?!\\p{L})");

    private HeadFacts() {}

    static void read(Lines lines, Surroundings surroundings, List<Field> own, Meeting meeting) {
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
                    meeting.setSerial(serial.group(1) == null ? serial.group(2) : serial.group(1));
                }
                meeting.setOpenToPublic(
                        meeting.isOpenToPublic() || PUBLIC.matcher(text).find());
                breaks(text).forEach(meeting.getAdjournments()::add);
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

    private static Stream<TimeRange> breaks(String text) {
        Matcher named = BREAK.matcher(text);
        return named.results()
                .flatMap(found -> Clock.in(text.substring(found.end()), true).stream()
                        .limit(1)
                        .filter(time -> time.start() == 0 && time.to() != null))
                .map(time -> {
                    TimeRange range = MinutesFactory.eINSTANCE.createTimeRange();
                    range.setFrom(time.from());
                    range.setTo(time.to());
                    return range;
                });
    }
}
