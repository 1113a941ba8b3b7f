// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.header;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.PartReader;
import se.paragraf.importer.text.internal.Surroundings;
import se.paragraf.importer.text.internal.field.ColumnHeads;
import se.paragraf.importer.text.internal.field.Field;
import se.paragraf.importer.text.internal.field.Fields;
import se.paragraf.importer.text.internal.field.Label;
import se.paragraf.importer.text.internal.field.LabelKind;
import se.paragraf.importer.text.internal.field.Piece;
import se.paragraf.importer.text.internal.paragraph.Outline;
import se.paragraf.importer.text.internal.person.PersonName;
import se.paragraf.importer.text.internal.value.Clock;
import se.paragraf.importer.text.internal.value.Dates;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingMode;

/** Reads which body met, when and where. */
public final class HeaderReader implements PartReader {

    private static final int MOST_PLACE_LINES = 4;
    private static final int LONGEST_LINE = 400;
    private static final Pattern IN_PLACE = Pattern.compile("(?:^|[\\h,])(?:i|på|vid)\\h+(\\p{Lu}.*)$");
    private static final Pattern PREPOSITION = Pattern.compile("^[\\h,]*(?:i|på|vid)\\h+(?=\\p{Lu})");
    private static final Pattern BREAK = Pattern.compile(
            "(?iu)(?:ajourner\\p{L}*|paus(?:er)?|lunch\\p{L}*|rast|uppehåll|fika)(?:\\h*[:(]|\\h+(?:för\\h+\\p{L}+|mellan|från|under)){0,4}\\h*(?:(?:kl(?:\\.|ockan)?\\h*)?\\d{1,2}(?:[.:]\\d{2})?(?:\\h*(?:[-–—]|till|och)\\h*)?){1,12}");
    private static final Pattern OTHER_DAY = Pattern.compile(
            "(?iu)\\h*(?:(?:sidan\\h+)?(?:är\\h+)?(?:senast|sist)\\h+(?:uppdatera|ändra|granska|publicera)|sidan\\h+uppdatera|uppdaterad|publicera|utskri[fv]|utskrivet|skriv(?:et|en)?\\h+ut|upprätta[td]|diariefört|skapad)\\p{L}*");
    private static final Pattern CONTINUED =
            Pattern.compile("(?u)\\h*(?:från|fört|förda|fört\\h+vid|vid|över|av|för)\\h+\\p{L}.*");
    private static final Pattern PUNCTUATION = Pattern.compile("^[\\h.,;:()–—-]+$");

    @Override
    public void read(Lines lines, Outline outline, Meeting meeting) {
        Surroundings surroundings = Surroundings.of(lines, outline);
        Fields fields = surroundings.frontFields();
        List<Field> own = ownFields(fields);
        readBody(lines, surroundings, own, meeting);
        readDate(surroundings, fields, own, meeting);
        readTime(fields, own, meeting);
        readVenue(lines, own, meeting);
        readForm(lines, own, meeting);
        HeadFacts.read(lines, surroundings, outline.start(lines), own, meeting);
        if (meeting.getMode() == MeetingMode.UNSTATED) {
            readTitleVenue(lines, fields.preamble(), meeting);
        }
        if (meeting.getMode() == MeetingMode.UNSTATED) {
            readTimedVenue(lines, fields.preamble(), own, meeting);
        }
        surroundings.front().stream()
                .filter(line -> HeadFacts.isSummons(line.text()))
                .forEach(lines::claim);
        for (Field field : own) {
            boolean read = field.pieces().isEmpty();
            for (Piece piece : field.pieces()) {
                boolean clean = rest(field, piece.text(), meeting).isEmpty();
                if (clean) {
                    lines.claim(piece.line());
                }
                read |= clean || lines.isClaimed(piece.line());
            }
            if (read || field.label() == Label.NUMBERS || field.label() == Label.BODY) {
                lines.claim(field.line());
            }
        }
        fields.preamble().stream()
                .filter(line -> isHead(BodyName.withoutMasthead(line.text()), meeting)
                        || BodyName.names(line.text()) && isOfDay(line.text(), meeting))
                .forEach(lines::claim);
        unnoticed(surroundings.front(), fields).stream()
                .filter(line -> !lines.isClaimed(line) && (isHead(line.text(), meeting) || ColumnHeads.matches(line)))
                .forEach(lines::claim);
    }

    /** The labels of the head that are not part of a notice. */
    private static List<Field> ownFields(Fields fields) {
        Set<Field> notices = Collections.newSetFromMap(new IdentityHashMap<>());
        fields.notices().forEach(notices::addAll);
        return fields.all().stream()
                .filter(field -> field.label().is(LabelKind.HEADER) && !notices.contains(field))
                .toList();
    }

    private static void readBody(Lines lines, Surroundings surroundings, List<Field> own, Meeting meeting) {
        BodyName.federation(surroundings.front())
                .or(() -> own.stream()
                        .filter(field -> field.label() == Label.BODY)
                        .filter(field -> !field.pieces().isEmpty())
                        .map(field -> field.pieces().get(0).text().strip())
                        .findFirst())
                .or(() -> BodyName.other(unlabelled(surroundings.frontFields(), own)))
                .or(() -> Stream.of(surroundings.frontFields(), surroundings.backFields())
                        .flatMap(fields -> fields.all().stream())
                        .filter(field -> field.label() == Label.BODY)
                        .flatMap(field -> field.pieces().stream().limit(1))
                        .map(piece -> piece.text().strip())
                        .findFirst())
                .or(() -> BodyName.federation(surroundings.back()))
                .or(() -> BodyName.federation(lines.all()))
                .ifPresent(meeting::setFederationName);
    }

    /** The lines among which a body may stand without a label. */
    private static List<Line> unlabelled(Fields fields, List<Field> own) {
        return Stream.concat(
                        fields.preamble().stream(),
                        own.stream()
                                .filter(field -> field.label() != Label.PLACE && field.label() != Label.PLACE_AND_TIME)
                                .flatMap(field -> field.pieces().stream())
                                .map(Piece::line))
                .distinct()
                .toList();
    }

    private static void readDate(Surroundings surroundings, Fields fields, List<Field> own, Meeting meeting) {
        Stream<String> labelled = own.stream()
                .filter(field -> field.label() != Label.NUMBERS)
                .map(Field::text)
                .map(HeaderReader::ofMeeting);
        Stream<String> title = fields.preamble().stream().map(Line::text).map(HeaderReader::ofMeeting);
        Stream<String> notice = Stream.of(fields, surroundings.backFields())
                .flatMap(part -> part.all().stream())
                .filter(field -> field.label() == Label.DATE)
                .map(Field::text);
        Stream<String> anywhere = unnoticed(surroundings.front(), fields).stream()
                .map(Line::text)
                .map(HeaderReader::ofMeeting)
                .filter(text -> text.length() <= LONGEST_LINE);
        Stream.of(labelled, title, notice, anywhere)
                .flatMap(texts -> texts)
                .map(Dates::first)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(meeting::setDate);
    }

    /** A text without the lines that tell when something else was done: the page brought up to date, the summons sent. */
    private static String ofMeeting(String text) {
        return text.lines()
                .filter(line -> !OTHER_DAY.matcher(line).lookingAt() && !HeadFacts.isSummons(line))
                .collect(Collectors.joining("\n"));
    }

    private static void readTime(Fields fields, List<Field> own, Meeting meeting) {
        List<Clock.Found> times = own.stream()
                .filter(field ->
                        field.label() != Label.NUMBERS && field.label() != Label.BODY && field.label() != Label.BREAKS)
                .flatMap(field -> Clock.in(
                        BREAK.matcher(Dates.without(field.text())).replaceAll(" "),
                        field.label() == Label.TIME || field.label() == Label.DATE_AND_TIME)
                        .stream())
                .toList();
        if (times.isEmpty()) {
            String title = fields.preamble().stream().map(Line::text).collect(Collectors.joining("\n"));
            times = Clock.in(BREAK.matcher(Dates.without(title)).replaceAll(" "), false);
        }
        if (!times.isEmpty()) {
            meeting.setStart(times.get(0).from());
            meeting.setEnd(end(times));
        }
    }

    /** The end of the first span, or of one that begins after it; what lies within a span is an adjournment. */
    private static LocalTime end(List<Clock.Found> times) {
        LocalTime end = times.get(0).to();
        for (Clock.Found next : times.subList(1, times.size())) {
            if (end == null || !next.from().isBefore(end)) {
                end = next.to() == null ? next.from() : next.to();
            }
        }
        return end;
    }

    private static void readVenue(Lines lines, List<Field> own, Meeting meeting) {
        for (Field field : own) {
            if (field.label() == Label.PLACE || field.label() == Label.PLACE_AND_TIME) {
                List<Piece> pieces = venuePieces(field);
                if (!pieces.isEmpty()) {
                    Venue venue = Venue.of(pieces.stream().map(Piece::text).collect(Collectors.joining("\n")));
                    if (meeting.getPlace() == null) {
                        meeting.setPlace(venue.place());
                        meeting.setMode(venue.mode());
                    }
                    pieces.forEach(piece -> lines.claim(piece.line()));
                    lines.claim(field.line());
                }
            }
        }
    }

    /** A field that says no more than how the participants meet. */
    private static void readForm(Lines lines, List<Field> own, Meeting meeting) {
        for (Field field : own) {
            if (field.label() == Label.FORM && !field.pieces().isEmpty()) {
                Piece piece = field.pieces().get(0);
                Venue venue = Venue.of(piece.text());
                if (venue.mode() != MeetingMode.UNSTATED && (venue.place() == null || Venue.begins(piece.text()))) {
                    meeting.setMode(venue.mode());
                    lines.claim(field.line());
                    lines.claim(piece.line());
                }
            }
        }
    }

    /** The title names the place after a preposition: "Protokoll fört i Folkets hus den 3 april". */
    private static void readTitleVenue(Lines lines, List<Line> preamble, Meeting meeting) {
        boolean title = false;
        for (Line line : preamble) {
            if (line.text().length() <= LONGEST_LINE && Venue.begins(line.text())) {
                Venue venue = Venue.of(line.text());
                meeting.setPlace(venue.place());
                meeting.setMode(venue.mode());
                lines.claim(line);
                return;
            }
            boolean goesOn = title && CONTINUED.matcher(line.text()).matches();
            title = BodyName.isTitle(line.text());
            if (line.text().length() <= LONGEST_LINE && (title || goesOn)) {
                String rest = rest(null, line.text(), meeting);
                Matcher place = IN_PLACE.matcher(rest);
                Venue venue = Venue.of(place.find() ? place.group(1) : Venue.remoteIn(line.text()));
                if (venue.mode() != MeetingMode.UNSTATED) {
                    meeting.setPlace(venue.place());
                    meeting.setMode(venue.mode());
                    lines.claim(line);
                    return;
                }
            }
        }
    }

    /** The place follows the day and the time: "Torsdag 7 mars 2024 kl 13-15, Folkets hus". */
    private static void readTimedVenue(Lines lines, List<Line> preamble, List<Field> own, Meeting meeting) {
        for (Line line : preamble) {
            setTimedVenue(lines, null, new Piece(line, line.text()), meeting);
        }
        for (Field field : own) {
            boolean timed =
                    field.label() == Label.DATE || field.label() == Label.TIME || field.label() == Label.DATE_AND_TIME;
            if (timed && !field.pieces().isEmpty()) {
                setTimedVenue(lines, field, field.pieces().get(0), meeting);
            }
        }
    }

    private static void setTimedVenue(Lines lines, Field field, Piece piece, Meeting meeting) {
        String text = piece.text();
        if (meeting.getMode() != MeetingMode.UNSTATED || text.length() > LONGEST_LINE || !isOfDay(text, meeting)) {
            return;
        }
        String said = BREAK.matcher(Dates.without(text)).replaceAll(" ");
        boolean bare = field != null && field.label() != Label.DATE;
        Venue venue = Venue.of(PREPOSITION.matcher(rest(field, said, meeting)).replaceFirst(""));
        boolean place = venue.place() == null
                || Character.isUpperCase(venue.place().charAt(0)) && !BodyName.names(venue.place());
        if (place
                && venue.mode() != MeetingMode.UNSTATED
                && !Clock.in(said, bare).isEmpty()) {
            meeting.setPlace(venue.place());
            meeting.setMode(venue.mode());
            lines.claim(piece.line());
        }
    }

    /** The value of a place reaches to the first gap, to a person or to a line with the body in it. */
    private static List<Piece> venuePieces(Field field) {
        List<Piece> pieces = new ArrayList<>();
        Line before = field.line();
        for (Piece piece : field.pieces()) {
            boolean gap = !pieces.isEmpty() && piece.line().number() - before.number() > 1;
            boolean other = HeadFacts.isSummons(piece.text())
                    || !pieces.isEmpty()
                            && (PersonName.matches(piece.text())
                                    || BodyName.federation(List.of(piece.line()))
                                            .isPresent());
            boolean onlyTime = Clock.without(Dates.without(piece.text()), false).isBlank();
            if (pieces.size() == MOST_PLACE_LINES || other || gap && !onlyTime) {
                break;
            }
            pieces.add(piece);
            before = piece.line();
        }
        return pieces;
    }

    private static String rest(Field field, String text, Meeting meeting) {
        boolean bare = field != null && field.label() != Label.PLACE;
        String rest =
                Clock.without(BodyName.without(BREAK.matcher(text).replaceAll(" "), meeting.getFederationName()), bare);
        return PUNCTUATION.matcher(rest).replaceFirst("").strip();
    }

    /** True if a line without a label says nothing but what was read from it. */
    private static boolean isHead(String line, Meeting meeting) {
        return line.length() <= LONGEST_LINE && rest(null, line, meeting).isEmpty() && isOfDay(line, meeting);
    }

    private static boolean isOfDay(String line, Meeting meeting) {
        return Dates.in(line).stream().allMatch(found -> found.date().equals(meeting.getDate()));
    }

    /** The lines that belong to no notice. */
    private static List<Line> unnoticed(List<Line> front, Fields fields) {
        Set<Line> notice = fields.notices().stream()
                .flatMap(List::stream)
                .flatMap(field -> Stream.concat(
                        Stream.of(field.line()), field.pieces().stream().map(Piece::line)))
                .collect(Collectors.toSet());
        return front.stream().filter(line -> !notice.contains(line)).toList();
    }
}
