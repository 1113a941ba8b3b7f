// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.importer.text.internal.field.Piece;
import se.paragraf.importer.text.internal.person.Affiliation;
import se.paragraf.importer.text.internal.person.NameEvidence;
import se.paragraf.importer.text.internal.person.NameRun;
import se.paragraf.importer.text.internal.person.PersonName;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.SourceTrace;
import se.paragraf.model.minutes.Attendance;

/** Reads one or several people from a line: separated by commas, semicolons, "och", or not at all. */
final class PersonList {

    private static final Pattern SEMICOLON = Pattern.compile(
            "\\h*;\\h*|(?<=[\\p{Ll}]{3}|\\)|[§–-]\\h?\\d{1,4})(?<!ordf|sekr)\\.\\h(?=\\p{Lu}\\p{L}+(?:-\\p{L}+)?\\h+\\p{Lu}\\p{Ll})");
    private static final Pattern FULL_STOP = Pattern.compile("(?<=\\p{Ll}{5})\\.\\h*$");
    private static final Pattern COMMA = Pattern.compile("\\h*,\\h+|\\h+(?:och|samt)\\h+(?=\\p{Lu})");
    private static final Pattern AND = Pattern.compile("^\\h*(?:samt|och)\\h+");
    private static final Pattern NAME_END = Pattern.compile("\\h*[(\\t§]|\\h{2,}|\\h[-–—]\\h");
    private static final Pattern OPEN = Pattern.compile(
            ".*(?:[,;]|\\h(?:och|samt|för|vice|förste|andre|tjänstgörande|biträdande|(?:[123]:[ea])(?:\\h+vice)?))\\h*$");
    private static final int FEWEST_IN_RUN = 4;
    private static final double UNSEPARATED = 0.6;

    private final Entry entry;
    private final NameEvidence evidence;

    PersonList(Entry entry, NameEvidence evidence) {
        this.entry = entry;
        this.evidence = evidence;
    }

    /** True where most lines have something known about the person after the first comma. */
    static boolean isTable(List<Piece> pieces) {
        long known = pieces.stream()
                .map(piece -> COMMA.split(piece.text().strip()))
                .filter(chunks -> chunks.length > 1 && FlatTable.isAbout(chunks[1]))
                .count();
        return pieces.size() > 1 && known * 2 > pieces.size();
    }

    /** True if the next line belongs to the same list or person. */
    boolean goesOn(String text) {
        if (OPEN.matcher(text).matches()) {
            return true;
        }
        String[] chunks = COMMA.split(text);
        String last = chunks[chunks.length - 1].strip();
        return chunks.length > 2 && PersonName.isToken(last) && PersonName.matches(chunks[chunks.length - 2].strip());
    }

    List<Attendance> read(String text, boolean table) {
        if (isTwo(text)) {
            return run(text);
        }
        List<Attendance> people = new ArrayList<>();
        for (String one : split(text, table)) {
            Optional<Attendance> person = entry.read(one);
            if (person.isEmpty()) {
                return run(text);
            }
            people.add(person.get());
        }
        return people;
    }

    private static List<String> split(String text, boolean table) {
        List<String> people = new ArrayList<>();
        for (String part : SEMICOLON.split(FULL_STOP.matcher(text).replaceFirst(""))) {
            StringBuilder open = new StringBuilder();
            int chunk = 0;
            for (String written : COMMA.split(part)) {
                String next = AND.matcher(written).replaceFirst("");
                boolean second = table && chunk == 1;
                if (!open.isEmpty() && !second && isPerson(NAME_END.split(next, 2)[0])) {
                    people.add(open.toString());
                    open.setLength(0);
                    chunk = 0;
                }
                open.append(open.isEmpty() ? "" : ", ").append(next);
                chunk++;
            }
            if (!open.toString().isBlank()) {
                people.add(open.toString());
            }
        }
        return people;
    }

    /** A name, or a title and a name. */
    private static boolean isPerson(String text) {
        List<String> tokens = PersonName.tokens(text);
        return PersonName.matches(tokens)
                || Affiliation.at(tokens, 0)
                        .filter(Affiliation::isTitle)
                        .filter(title -> PersonName.matches(tokens.subList(title.end(), tokens.size())))
                        .isPresent();
    }

    /** Names without anything between them: pairs of words, unless the text says otherwise elsewhere. */
    private List<Attendance> run(String text) {
        List<String> tokens = PersonName.tokens(text);
        if (tokens.size() < FEWEST_IN_RUN || tokens.size() % 2 != 0) {
            return List.of();
        }
        List<Attendance> people = new ArrayList<>();
        for (String name :
                new NameRun(tokens, evidence).split(tokens.size() / 2).orElse(List.of())) {
            entry.read(name).ifPresent(person -> {
                SourceTrace trace = FederationFactory.eINSTANCE.createSourceTrace();
                trace.setConfidence(UNSEPARATED);
                person.setTrace(trace);
                people.add(person);
            });
        }
        return people;
    }

    /** Four names in a row are more often two people than one. */
    private boolean isTwo(String text) {
        List<String> tokens = PersonName.tokens(text);
        return tokens.size() == FEWEST_IN_RUN
                && tokens.stream().allMatch(PersonName::isToken)
                && isWhole(tokens.subList(0, 2))
                && isWhole(tokens.subList(2, FEWEST_IN_RUN));
    }

    private boolean isWhole(List<String> name) {
        return evidence.mentions(name) > 0 || PersonName.isLikeSurname(name.get(1));
    }
}
