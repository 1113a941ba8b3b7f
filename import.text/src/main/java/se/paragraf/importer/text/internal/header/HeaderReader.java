// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.importer.text.internal.PartReader;
import se.paragraf.importer.text.internal.Surroundings;
import se.paragraf.importer.text.internal.field.Field;
import se.paragraf.importer.text.internal.field.Fields;
import se.paragraf.importer.text.internal.field.Label;
import se.paragraf.importer.text.internal.field.Piece;
import se.paragraf.importer.text.internal.line.Line;
import se.paragraf.importer.text.internal.line.Lines;
import se.paragraf.importer.text.internal.paragraph.Outline;
import se.paragraf.importer.text.internal.person.PersonName;
import se.paragraf.importer.text.internal.value.Clock;
import se.paragraf.importer.text.internal.value.Dates;
import se.paragraf.model.minutes.Meeting;

/** Reads which body met, when and where. */
public final class HeaderReader implements PartReader {

    private static final int MOST_PLACE_LINES = 4;

    @Override
    public void read(Lines lines, Outline outline, Meeting meeting) {
        Surroundings surroundings = Surroundings.of(lines, outline);
        Fields fields = surroundings.frontFields();
        List<Field> own = ownFields(fields);
        readBody(lines, surroundings, own, meeting);
        readDate(surroundings, fields, own, meeting);
        readTime(fields, own, meeting);
        readVenue(lines, own, meeting);
        for (Field field : own) {
            boolean read = field.pieces().isEmpty();
            for (Piece piece : field.pieces()) {
                boolean clean = rest(field, piece.text()).isEmpty();
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
                .filter(line -> rest(null, line.text()).isEmpty())
                .forEach(lines::claim);
    }

    /** The labels of the head that are not part of a notice. */
    private static List<Field> ownFields(Fields fields) {
        List<Field> own = new ArrayList<>();
        boolean notice = false;
        for (Field field : fields.all()) {
            if (field.label().is(Label.Kind.HEADER)) {
                if (!notice) {
                    own.add(field);
                }
            } else {
                notice = field.label().is(Label.Kind.NOTICE);
            }
        }
        return own;
    }

    private static void readBody(Lines lines, Surroundings surroundings, List<Field> own, Meeting meeting) {
        BodyName.federation(surroundings.front())
                .or(() -> own.stream()
                        .filter(field -> field.label() == Label.BODY)
                        .filter(field -> !field.pieces().isEmpty())
                        .map(field -> field.pieces().get(0).text().strip())
                        .findFirst())
                .or(() -> BodyName.other(unlabelled(surroundings.frontFields(), own)))
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
        Stream<String> labelled =
                own.stream().filter(field -> field.label() != Label.NUMBERS).map(Field::text);
        Stream<String> title = fields.preamble().stream().map(Line::text);
        Stream<String> notice = Stream.of(fields, surroundings.backFields())
                .flatMap(part -> part.all().stream())
                .filter(field -> field.label() == Label.DATE)
                .map(Field::text);
        Stream.of(labelled, title, notice)
                .flatMap(texts -> texts)
                .map(Dates::first)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(meeting::setDate);
    }

    private static void readTime(Fields fields, List<Field> own, Meeting meeting) {
        List<Clock.Found> times = own.stream()
                .filter(field -> field.label() != Label.NUMBERS && field.label() != Label.BODY)
                .flatMap(field -> Clock.in(
                        Dates.without(field.text()),
                        field.label() == Label.TIME || field.label() == Label.DATE_AND_TIME)
                        .stream())
                .toList();
        if (times.isEmpty()) {
            String title = fields.preamble().stream().map(Line::text).collect(Collectors.joining("\n"));
            times = Clock.in(Dates.without(title), false);
        }
        if (!times.isEmpty()) {
            Clock.Found last = times.get(times.size() - 1);
            meeting.setStart(times.get(0).from());
            meeting.setEnd(last.to() == null && times.size() > 1 ? last.from() : last.to());
        }
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

    /** The value of a place reaches to the first gap, to a person or to a line with the body in it. */
    private static List<Piece> venuePieces(Field field) {
        List<Piece> pieces = new ArrayList<>();
        Line before = field.line();
        for (Piece piece : field.pieces()) {
            boolean gap = !pieces.isEmpty() && piece.line().number() - before.number() > 1;
            boolean other = !pieces.isEmpty()
                    && (PersonName.matches(piece.text())
                            || BodyName.federation(List.of(piece.line())).isPresent());
            boolean onlyTime = Clock.without(Dates.without(piece.text()), false).isBlank();
            if (pieces.size() == MOST_PLACE_LINES || other || gap && !onlyTime) {
                break;
            }
            pieces.add(piece);
            before = piece.line();
        }
        return pieces;
    }

    private static String rest(Field field, String text) {
        boolean bare = field != null && field.label() != Label.PLACE;
        String rest = Clock.without(BodyName.without(text), bare);
        return rest.replaceAll("^[\\h.,;:–—-]+$", "").strip();
    }
}
