// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.importer.text.internal.person.Affiliation;
import se.paragraf.importer.text.internal.person.NameEvidence;
import se.paragraf.importer.text.internal.person.NameRun;
import se.paragraf.importer.text.internal.person.PersonName;
import se.paragraf.model.minutes.Attendance;

/**
 * Pairs people with what stands about them where a table has lost its rows: all names in one run or block, all bodies
 * and titles in another.
 */
final class FlatTable {

    private static final Pattern TRAILING = Pattern.compile("[,;]$");

    private final Entry entry;
    private final NameEvidence evidence;

    FlatTable(Entry entry, NameEvidence evidence) {
        this.entry = entry;
        this.evidence = evidence;
    }

    /** Two cells, names and what stands about them; nothing if they cannot be paired one to one without a guess. */
    Optional<List<Attendance>> pairRuns(String names, String abouts) {
        List<String> units = units(abouts);
        List<String> tokens = PersonName.tokens(names);
        if (units.size() < 2 || PersonName.matches(tokens) && tokens.size() < 2 * PersonName.SHORTEST) {
            return Optional.empty();
        }
        return new NameRun(tokens, evidence).split(units.size()).map(people -> pair(people, units));
    }

    /** Lines with a name alone, and after them as many with something about each, once or more times. */
    Optional<List<Attendance>> pairBlocks(List<String> lines) {
        int count = 0;
        while (count < lines.size() && PersonName.isPerson(lines.get(count))) {
            count++;
        }
        boolean blocks = count > 0
                && lines.size() > count
                && lines.size() % count == 0
                && lines.subList(count, lines.size()).stream().allMatch(entry::isAbout);
        if (!blocks) {
            return Optional.empty();
        }
        List<String> abouts = new ArrayList<>(lines.subList(count, 2 * count));
        for (int i = 2 * count; i < lines.size(); i++) {
            abouts.set(i % count, abouts.get(i % count) + "\t" + lines.get(i));
        }
        return Optional.of(pair(lines.subList(0, count), abouts));
    }

    /** A name alone on every other line, something about the person on the one below. */
    Optional<List<Attendance>> pairTurns(List<String> lines) {
        List<String> names = new ArrayList<>();
        List<String> abouts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            (i % 2 == 0 ? names : abouts).add(lines.get(i));
        }
        boolean turns = !abouts.isEmpty()
                && names.size() == abouts.size()
                && names.stream().allMatch(PersonName::isPerson)
                && abouts.stream().noneMatch(PersonName::isPerson)
                && abouts.stream().allMatch(entry::isAbout);
        return turns ? Optional.of(pair(names, abouts)) : Optional.empty();
    }

    private List<Attendance> pair(List<String> names, List<String> abouts) {
        List<Attendance> people = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            people.add(entry.pair(String.join(" ", PersonName.tokens(names.get(i))), abouts.get(i)));
        }
        return people;
    }

    static boolean isAbout(String text) {
        return !units(text).isEmpty();
    }

    /** A run of bodies and titles taken apart; an office after a comma belongs to the body before it. */
    private static List<String> units(String run) {
        List<String> tokens = PersonName.tokens(run.replaceAll("\\h*\\((\\p{Lu}{1,4})\\)", ""));
        List<String> units = new ArrayList<>();
        boolean open = false;
        for (Affiliation about : Affiliation.all(tokens, 0)) {
            String text = about.text();
            boolean office = Character.isLowerCase(text.charAt(0)) && about.isTitle();
            if (!units.isEmpty() && (open || office)) {
                units.set(
                        units.size() - 1,
                        units.get(units.size() - 1) + ", "
                                + TRAILING.matcher(text).replaceFirst(""));
            } else {
                units.add(TRAILING.matcher(text).replaceFirst(""));
            }
            open = TRAILING.matcher(text).find();
        }
        return units;
    }
}
