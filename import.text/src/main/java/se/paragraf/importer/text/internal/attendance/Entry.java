// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.attendance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.importer.text.internal.person.Affiliation;
import se.paragraf.importer.text.internal.person.NameEvidence;
import se.paragraf.importer.text.internal.person.PersonName;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.NumberRange;

/** Reads what one line says of one person: "Name (S), Exempelby kommun, ordförande § 3-5". */
final class Entry {

    private static final Pattern BULLET = Pattern.compile("^\\h*(?:[•*·▪☒☑✓✔~-]|\\d{1,2}[.)])\\h+|^[\\h•·~]+");
    private static final Pattern PARTY = Pattern.compile("[(\\[]\\h*((?i:-|opolitisk|ob|\\p{L}{1,5}))\\h*[)\\]]");
    private static final Pattern BARE_PARTY = Pattern.compile("(?:S|M|C|L|V|KD|MP|SD|FP)");
    private static final String FOR =
            "(?iu:tjänstgör(?:ande)?\\h+för|(?:(?:tjänstgörande|tjg\\.?|tjänstg\\.?)\\h+)?(?:ersättare|ers\\.?|suppleant)\\h+(?:för|f\\.)|ersätter|ersatte|i\\h*stället\\h+för|istf\\.?|(?<!\\p{L})för)";
    private static final Pattern SUBSTITUTION = Pattern.compile(
            "[(,;]?\\h*(?:\\bsom\\h+)?(" + FOR
                    + ")\\h+((?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|von|af|de|van|der)(?:\\h+(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|von|af|de|van|der)){1,4})(?:\\h*\\(\\p{L}{1,5}\\))?\\h*\\)?");
    private static final Pattern REMOTE = Pattern.compile(
            "(?iu)(?:[(,]|\\h[-–—])\\h*(?:deltar\\h+|deltog\\h+)?(?:på\\h+distans|distans|digitalt|via\\h+(?:teams|zoom|länk|video)|per\\h+(?:telefon|video)|teams)\\h*\\)?");
    private static final Pattern SEPARATOR =
            Pattern.compile("(?:\\t+|\\h{2,}|\\h*[()\\[\\]]\\h*)(?:\\h*[-–—]+\\h+)?|\\h*[,;]\\h*|\\h+[-–—]+\\h+|:\\h+");
    private static final Pattern LOWER_PARTY = Pattern.compile("(?:s|m|c|l|v|kd|mp|sd|fp)");
    private static final Pattern ITEM_NUMBER = Pattern.compile("(?iu)(?<!\\p{L})punkt(?:en|er|erna)?\\h+(?=\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<=§\\h?\\d{1,4})/\\d{2,4}(?!\\d)");
    private static final Pattern BARE_RANGE =
            Pattern.compile("(?<=[)\\p{L}])\\h+(?=\\d{1,4}[-–]\\d{1,4}(?:,\\h*\\d{1,4}(?:[-–]\\d{1,4})?)*\\h*$)");
    private static final int LONGEST_PARTY = 5;
    private static final double PAIRED = 0.9;

    private final NameEvidence evidence;
    private final NumberRange meeting;

    Entry(NameEvidence evidence, NumberRange meeting) {
        this.evidence = evidence;
        this.meeting = meeting;
    }

    /** The person of a line, or nothing if the line does not begin with a name. */
    Optional<Attendance> read(String text) {
        Presence presence = new Presence(withSigns(BULLET.matcher(text).replaceFirst("")), meeting);
        Matcher remote = REMOTE.matcher(presence.rest());
        Attendance person = MinutesFactory.eINSTANCE.createAttendance();
        person.setRemote(remote.find());
        String rest = remote.replaceAll(" ");
        Matcher substitution = SUBSTITUTION.matcher(rest);
        if (substitution.find() && substitution.start() > 0) {
            person.setSubstitutesFor(substitution.group(2).strip());
            if (!substitution.group(1).toLowerCase(Locale.ROOT).startsWith("i")) {
                Capacity.add(person, "ersättare");
            }
            rest = rest.substring(0, substitution.start()) + "\t" + rest.substring(substitution.end());
        }
        Matcher party = PARTY.matcher(rest);
        while (party.find()) {
            addBracketed(person, party.group(1));
        }
        rest = party.replaceAll("\t");
        List<String> parts = SEPARATOR
                .splitAsStream(rest)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.size() > 1 && Capacity.office(parts.get(0)).isPresent() && PersonName.matches(parts.get(1))) {
            parts = Stream.concat(
                            Stream.of(parts.get(1), parts.get(0)),
                            parts.stream().skip(2))
                    .toList();
        }
        if (parts.isEmpty() || !named(person, parts.get(0)) && !isShort(person, parts)) {
            return Optional.empty();
        }
        for (String part : parts.subList(1, parts.size())) {
            addPart(person, part);
        }
        presence.addTo(person);
        return Optional.of(person);
    }

    /** A party, or an office in short: "(ordf)". */
    private static void addBracketed(Attendance person, String said) {
        if (Capacity.office(said).isPresent()) {
            Capacity.add(person, said);
        } else if (said.length() > LONGEST_PARTY) {
            person.getTitles().add(said);
        } else if (person.getParty() == null && !"-".equals(said)) {
            person.setParty(said);
        }
    }

    /** Numbers of paragraphs with the sign that some leave out: "punkt 4", "§ 4/23", and a range at the end of the line. */
    private static String withSigns(String text) {
        String numbered = ITEM_NUMBER.matcher(YEAR.matcher(text).replaceAll("")).replaceAll("§ ");
        return BARE_RANGE.matcher(numbered).replaceFirst(" § ");
    }

    /** Pairs a name with what stands in another cell. */
    Attendance pair(String name, String about) {
        Attendance person = read(name + "\t" + about).orElseGet(MinutesFactory.eINSTANCE::createAttendance);
        if (person.getName() == null) {
            person.setName(name);
        }
        return person;
    }

    static double confidenceOfPairs() {
        return PAIRED;
    }

    /** Name alone, or a name with a body or titles after it and nothing between. */
    private boolean named(Attendance person, String part) {
        List<String> tokens = PersonName.tokens(part);
        if (PersonName.matches(tokens)) {
            person.setName(String.join(" ", tokens));
            return true;
        }
        int best = -1;
        for (int end = PersonName.SHORTEST; end < tokens.size() && end <= PersonName.LONGEST + 1; end++) {
            List<String> name = tokens.subList(0, end);
            if (PersonName.matches(name) && !Affiliation.all(tokens, end).isEmpty()) {
                if (best < 0 || evidence.mentions(name) > evidence.mentions(tokens.subList(0, best))) {
                    best = end;
                }
            }
        }
        if (best < 0
                && tokens.size() > PersonName.SHORTEST
                && BARE_PARTY.matcher(tokens.get(tokens.size() - 1)).matches()
                && PersonName.matches(tokens.subList(0, tokens.size() - 1))) {
            best = tokens.size() - 1;
            person.setParty(tokens.get(best));
            person.setName(String.join(" ", tokens.subList(0, best)));
            return true;
        }
        if (best < 0) {
            return titled(person, tokens);
        }
        person.setName(String.join(" ", tokens.subList(0, best)));
        Affiliation.all(tokens, best).forEach(about -> Capacity.add(person, about.text(), about.isTitle()));
        return true;
    }

    /** A surname of one letter, where what stands in the next part can only be said of a person. */
    private static boolean isShort(Attendance person, List<String> parts) {
        List<String> tokens = PersonName.tokens(parts.get(0));
        boolean name = tokens.size() == PersonName.SHORTEST
                && tokens.get(1).length() == 1
                && tokens.stream().allMatch(PersonName::isToken)
                && parts.size() > 1
                && FlatTable.isAbout(parts.get(1));
        if (name) {
            person.setName(String.join(" ", tokens));
        }
        return name;
    }

    /** A title before the name: "Ordförande Anna Exempel", "förbundschef Bo Prov". */
    private static boolean titled(Attendance person, List<String> tokens) {
        Optional<Affiliation> title = Affiliation.at(tokens, 0).filter(Affiliation::isTitle);
        if (title.isPresent() && PersonName.matches(tokens.subList(title.get().end(), tokens.size()))) {
            person.setName(String.join(" ", tokens.subList(title.get().end(), tokens.size())));
            Capacity.add(person, title.get().text());
            return true;
        }
        return false;
    }

    private static void addPart(Attendance person, String part) {
        List<String> tokens = PersonName.tokens(part);
        List<Affiliation> all = Affiliation.all(tokens, 0);
        if (!all.isEmpty()) {
            all.forEach(about -> Capacity.add(person, about.text(), about.isTitle()));
        } else if (person.getParty() == null
                && (BARE_PARTY.matcher(part).matches()
                        || LOWER_PARTY.matcher(part).matches())) {
            person.setParty(part);
        } else {
            Capacity.add(person, part);
        }
    }
}
