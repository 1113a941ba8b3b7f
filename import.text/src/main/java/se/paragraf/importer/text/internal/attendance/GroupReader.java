// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Line;
import se.paragraf.importer.text.internal.Trace;
import se.paragraf.importer.text.internal.field.Cell;
import se.paragraf.importer.text.internal.field.ColumnHeads;
import se.paragraf.importer.text.internal.field.Field;
import se.paragraf.importer.text.internal.field.Piece;
import se.paragraf.importer.text.internal.person.Affiliation;
import se.paragraf.importer.text.internal.person.NameEvidence;
import se.paragraf.importer.text.internal.person.PartyName;
import se.paragraf.importer.text.internal.person.PersonName;
import se.paragraf.model.minutes.Attendance;

/** Reads the people of one group, in whichever layout they stand. */
final class GroupReader {

    private static final int WIDEST_GAP = 3;
    private static final int MOST_JOINED = 12;
    /** How sure names are beside which other columns could not be paired. */
    private static final double UNPAIRED = 0.6;

    private static final Pattern ALL_BUT = Pattern.compile(
            "(?iu)\\h*(?:samtliga|alla)(?!\\p{L})[^.;:]{0,80}?(?<!\\p{L})(?:utom|förutom|undantag(?:et)?(?:\\h+(?:för|av))?|dock\\h+(?:ej|inte))\\h+");
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?iu)[,(;.]?\\h*(?:(?:se|enligt|jfr)\\h|(?:är|var)\\h+närvarande|närvarade).*$|\\.\\h*$");
    private static final Pattern LED = Pattern.compile("\\h*(\\S+(?:\\h\\S+){0,4}?)(?:\\t+|\\h{2,}|:\\h+)(.+)");
    private static final Pattern REPLACED_BY = Pattern.compile(
            "(?u)([^,(]+(?:\\([^)]*\\))?)[,;]?\\h*\\(?(?:ersätt(?:s|es)|ersattes|ersatt)\\h+av\\h+([^§)]+(?:\\([^)]*\\))?)\\)?");
    private static final Pattern NEXT_LABEL = Pattern.compile("(?:\\t|\\h{2,})(?=\\p{Lu}[^\\t:]{2,40}:)");
    private static final Pattern PLACED = Pattern.compile(
            "(?u)\\h*(\\p{Lu}\\p{Ll}[\\p{L}-]+)\\h+[–—-]\\h+((?:\\p{Lu}\\p{L}+(?:-\\p{L}+)?\\h+\\p{Lu}|(?i:ingen|vakant|–)).*)");
    private static final Pattern PLACE_END = Pattern.compile("(?u)[.;]\\h+(?=\\p{Lu}[\\p{L}-]+\\h+[–—-]\\h)");
    private static final Pattern NOBODY = Pattern.compile("(?iu)\\h*(?:ingen|vakant|[–—-])\\h*\\.?");
    private static final Pattern NAME_END = Pattern.compile("\\h*[(,§]|\\h[–—-]\\h");
    private static final Pattern BULLET = Pattern.compile("^(?:[•*·-]|\\d{1,2}[.)])\\h*");
    private static final Pattern COLON = Pattern.compile("\\h*:\\h*$");

    private final Claims claims;
    private final Entry entry;
    private final FlatTable table;
    private final PersonList list;

    GroupReader(Claims claims, Entry entry, NameEvidence evidence) {
        this.claims = claims;
        this.entry = entry;
        this.table = new FlatTable(entry, evidence);
        this.list = new PersonList(entry, evidence);
    }

    List<Attendance> read(Field field) {
        List<Attendance> people = new ArrayList<>(readColumns(field));
        if (people.isEmpty()) {
            readLines(field, people);
        }
        if (!people.isEmpty() || field.pieces().isEmpty()) {
            claimLabel(field);
        }
        return people;
    }

    /** What stands on the line of the label claims the line when it is read. */
    private void claimLabel(Field field) {
        if (field.pieces().stream()
                .noneMatch(piece -> piece.line().number() == field.line().number())) {
            claims.claim(field.line());
        }
    }

    /** The person beside a label that one person bears; claims nothing. */
    Optional<Attendance> first(Field field) {
        return field.pieces().stream().findFirst().flatMap(piece -> entry.read(
                        NEXT_LABEL.split(piece.text(), 2)[0])
                .map(person -> {
                    Trace.of(person, piece.line());
                    return person;
                }));
    }

    /** All names first, or name and affiliation below each other. */
    private List<Attendance> readColumns(Field field) {
        List<Piece> pieces = field.pieces().stream()
                .takeWhile(piece -> PersonName.isPerson(piece.text())
                        || entry.isAbout(piece.text().strip()))
                .toList();
        List<String> texts = pieces.stream().map(piece -> piece.text().strip()).toList();
        List<Attendance> people =
                table.pairBlocks(texts).or(() -> table.pairTurns(texts)).orElse(List.of());
        if (!people.isEmpty()) {
            Line first = pieces.get(0).line();
            Line last = pieces.get(pieces.size() - 1).line();
            people.forEach(person -> Trace.of(person, first, last, Entry.confidenceOfPairs()));
            pieces.forEach(piece -> claims.claim(piece.line()));
        }
        return people;
    }

    /** The people whom a group that is said to be complete lacks: "samtliga utom Anna Lind". */
    List<Attendance> missing(Field field) {
        String text = field.text().replace('\n', ' ');
        Matcher allBut = ALL_BUT.matcher(text);
        if (!allBut.lookingAt()) {
            return List.of();
        }
        String names = ELSEWHERE.matcher(text.substring(allBut.end())).replaceFirst("");
        List<Attendance> missing = list.read(names, false);
        if (!missing.isEmpty()) {
            missing.forEach(person -> Trace.of(person, field.line()));
            claimLabel(field);
            field.pieces().forEach(piece -> claims.claim(piece.line()));
        }
        return missing;
    }

    private void readLines(Field field, List<Attendance> people) {
        boolean headed =
                !field.pieces().isEmpty() && isBody(field.pieces().get(0).text());
        Piece body = null;
        boolean columns = PersonList.isTable(field.pieces());
        boolean unpaired = isUnpaired(field);
        Line before = field.line();
        StringBuilder open = new StringBuilder();
        List<Piece> parts = new ArrayList<>();
        for (Piece piece : field.pieces()) {
            if (ColumnHeads.matches(piece.text())) {
                claims.claim(piece.line());
                continue;
            }
            if (Entry.isVacant(piece.text())) {
                before = piece.line();
                continue;
            }
            if (headed && isBody(piece.text())) {
                body = piece;
                before = piece.line();
                continue;
            }
            boolean gap = piece.line().number() - before.number() > WIDEST_GAP;
            open.append(open.isEmpty() ? "" : " ").append(piece.text().strip());
            parts.add(piece);
            boolean last = piece == field.pieces().get(field.pieces().size() - 1);
            if (!last
                    && parts.size() < MOST_JOINED
                    && list.goesOn(open.toString())
                    && !isNewRow(field.pieces().get(field.pieces().indexOf(piece) + 1))) {
                continue;
            }
            List<Attendance> found = people(parts, open.toString(), columns);
            if (found.isEmpty() && gap) {
                return;
            }
            if (found.isEmpty() && !unpaired && isBelow(people, parts.get(0)) && isAddition(parts)) {
                addTo(people.get(people.size() - 1), parts);
            } else if (!found.isEmpty()) {
                Line first = parts.get(0).line();
                found.forEach(person -> {
                    double sure =
                            person.getTrace() == null ? 1.0 : person.getTrace().getConfidence();
                    sure = unpaired ? Math.min(sure, UNPAIRED) : sure;
                    Trace.of(person, first, piece.line(), sure);
                });
                people.addAll(found);
                if (body != null) {
                    addBody(found, body.text().strip());
                    claims.claim(body.line());
                }
                parts.forEach(part -> claims.claim(part.line()));
            }
            before = piece.line();
            open.setLength(0);
            parts.clear();
        }
    }

    /** Names alone below each other, and then what cannot be said surely of any one of them. */
    private boolean isUnpaired(Field field) {
        List<String> texts =
                field.pieces().stream().map(piece -> piece.text().strip()).toList();
        int names = 0;
        while (names < texts.size() && PersonName.isPerson(texts.get(names))) {
            names++;
        }
        return names > 1
                && texts.size() > names + 1
                && texts.subList(names, names + 2).stream().allMatch(entry::isAbout);
    }

    private List<Attendance> people(List<Piece> parts, String text, boolean columns) {
        if (parts.size() == 1) {
            List<String> cells = new Line(1, parts.get(0).text())
                    .cells().stream().filter(cell -> !cell.isEmpty()).toList();
            if (cells.size() == 2) {
                Optional<List<Attendance>> paired = table.pairRuns(cells.get(0), cells.get(1));
                if (paired.isPresent()) {
                    Line line = parts.get(0).line();
                    paired.get().forEach(person -> Trace.of(person, line, line, Entry.confidenceOfPairs()));
                    return paired.get();
                }
            }
        }
        if (parts.size() == 1 && !columns) {
            List<Attendance> beside = besides(parts.get(0).text());
            if (!beside.isEmpty()) {
                return beside;
            }
        }
        Matcher replaced = REPLACED_BY.matcher(text);
        if (replaced.matches()) {
            return replaced(replaced.group(1), replaced.group(2));
        }
        Matcher placed = PLACED.matcher(text);
        if (placed.matches()) {
            return placed(text);
        }
        Matcher led = LED.matcher(parts.get(0).text());
        if (led.matches() && isBody(led.group(1))) {
            int rest = text.length() - parts.get(0).text().strip().length();
            List<Attendance> members =
                    list.read(rest == 0 ? led.group(2) : led.group(2) + text.substring(text.length() - rest), columns);
            addBody(members, led.group(1).strip());
            return members;
        }
        return list.read(parts.size() == 1 ? parts.get(0).text() : text, columns);
    }

    /** Those of each place, which stands before them: "Granå – Anna Lind (S). Lövmo – ingen." */
    private List<Attendance> placed(String text) {
        List<Attendance> people = new ArrayList<>();
        for (String said : PLACE_END.split(text)) {
            Matcher place = PLACED.matcher(said);
            if (!place.matches()) {
                return List.of();
            }
            String names = place.group(2);
            List<Attendance> found = NOBODY.matcher(names).matches() ? List.of() : list.read(names, false);
            if (found.isEmpty() && !NOBODY.matcher(names).matches()) {
                return List.of();
            }
            addBody(found, place.group(1));
            people.addAll(found);
        }
        return people;
    }

    /** People side by side on a line: "Anna Lind (ordf.)      Bo Ek"; nobody if one of the cells is not a name and what is said of it. */
    private List<Attendance> besides(String text) {
        List<Cell> cells = Cell.of(new Line(1, text));
        if (cells.size() < 2 || !cells.stream().allMatch(cell -> isNamed(cell.text()))) {
            return List.of();
        }
        List<Attendance> people = cells.stream()
                .map(cell -> entry.read(cell.text()))
                .flatMap(Optional::stream)
                .toList();
        return people.size() == cells.size() ? people : List.of();
    }

    private static boolean isNamed(String cell) {
        return PersonName.matches(NAME_END.split(BULLET.matcher(cell).replaceFirst(""), 2)[0]);
    }

    /** Somebody and who came instead: "Anna Lind, ersätts av Bo Ek". */
    private List<Attendance> replaced(String absent, String present) {
        Optional<Attendance> one = entry.read(absent);
        Optional<Attendance> other = entry.read(present);
        if (one.isEmpty() || other.isEmpty()) {
            return List.of();
        }
        Capacity.add(other.get(), "ersättare");
        other.get().setSubstitutesFor(one.get().getName());
        return List.of(one.get(), other.get());
    }

    private static boolean isNewRow(Piece next) {
        Matcher led = LED.matcher(next.text());
        return isBody(next.text()) || led.matches() && isBody(led.group(1));
    }

    /** A principal or party and nothing else, which heads those who represent it. */
    private static boolean isBody(String text) {
        if (PartyName.heading(text).isPresent()) {
            return true;
        }
        List<Affiliation> all =
                Affiliation.all(PersonName.tokens(COLON.matcher(text).replaceFirst("")), 0);
        return all.size() == 1 && !all.get(0).isTitle();
    }

    private static void addBody(List<Attendance> people, String body) {
        Optional<String> party = PartyName.heading(body);
        if (party.isPresent()) {
            people.stream().filter(person -> person.getParty() == null).forEach(person -> person.setParty(party.get()));
            return;
        }
        people.stream()
                .filter(person -> person.getOrganisation() == null)
                .forEach(person -> person.setOrganisation(COLON.matcher(body).replaceFirst("")));
    }

    private static boolean isBelow(List<Attendance> people, Piece piece) {
        return !people.isEmpty()
                && piece.line().number()
                                - people.get(people.size() - 1).getTrace().getLastLine()
                        == 1;
    }

    /** A wrapped line: what stands on it can only be said of the person above. */
    private boolean isAddition(List<Piece> parts) {
        return parts.size() == 1 && entry.isAbout(parts.get(0).text().strip());
    }

    private void addTo(Attendance person, List<Piece> parts) {
        entry.addSaid(person, parts.get(0).text().strip());
        person.getTrace().setLastLine(parts.get(0).line().number());
        claims.claim(parts.get(0).line());
    }
}
