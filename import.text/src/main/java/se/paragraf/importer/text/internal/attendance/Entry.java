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
import se.paragraf.importer.text.internal.value.NumberRanges;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.NumberRange;

/** Reads what one line says of one person: "Name (S), Exempelby kommun, ordförande § 3-5". */
final class Entry {

    private static final Pattern BULLET = Pattern.compile("^\\h*(?:[•*·▪☒☑✓✔~-]|\\d{1,2}[.)])\\h+|^[\\h•·~*]+");
    private static final String LETTERS =
            "(?i:-|opolitisk|ob|\\p{L}{1,5}|\\p{Lu}[\\p{L}\\h-]{0,30}(?:parti(?:et)?|listan|demokraterna|framtid))";
    private static final Pattern PARTY =
            Pattern.compile("[(\\[]\\h*(" + LETTERS + ")\\h*(?:[)\\]]|(?=\\h*(?:$|,|\\t|\\h{2})))");
    private static final String LONG_PARTY = "(?iu:opolitisk|.+(?:parti(?:et)?|listan|demokraterna|framtid))";
    private static final Pattern BARE_PARTY = Pattern.compile("(?:S|M|C|L|V|KD|MP|SD|FP|FI|NYD|VIP|Fi)");
    private static final String FOR =
            "(?iu:tjänstg(?:ör(?:ande)?|jorde)\\h+(?:för|i\\h*stället\\h+för)|(?:(?:tjänstgörande|tjg\\.?|tjänstg\\.?|tj\\.)\\h*)?(?:ersättare|ers\\.?|suppleant)\\h+(?:f[öo]r|f\\.|till)|ersätter|ersatte|inkallad\\h+för|i\\h*stället\\h+för|istf\\.?|i\\h?st\\.?\\h?f\\.?|(?<!\\p{L})f[öo]r)";
    private static final String WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|von|af|de|van|der)";
    private static final Pattern SUBSTITUTION = Pattern.compile("[(,;]?\\h*(?:\\b[Ss]om\\h+)?(" + FOR + ")\\h+(" + WORD
            + "(?:\\h+" + WORD + "){1,4})(?:\\h*[(,]\\h*(?:" + LETTERS
            + "(?=\\))|(?i:S|M|C|L|V|KD|MP|SD|FP)(?!\\p{L})))?\\h*\\)?");
    private static final Pattern VACANT = Pattern.compile("(?iu)\\h*(?:vakan[ts]\\p{L}*|vakant\\h+mandat)(?!\\p{L}).*");
    /** For how long somebody held an office says nothing of presence. */
    private static final Pattern OFFICE_TIME = Pattern.compile(
            "(?iu)((?:mötes|sammanträdes)ordf(?:örande)?\\.?|(?:tjg\\.?|tjänstgörande|tf\\.?|t\\.f\\.)\\h+ordf(?:örande)?\\.?)\\h*,?\\h*(?:(?:under|vid|för|på)\\h+)?"
                    + NumberRanges.REGEX);

    private static final Pattern REMOTE = Pattern.compile(
            "(?iu)(?:[(,\\t]|\\h[-–—])\\h*(?:deltar\\h+|deltog\\h+)?(?:på\\h+distans|distans|digitalt|via\\h+(?:teams|zoom|länk|video)|per\\h+(?:telefon|video)|teams)\\h*\\)?");
    private static final Pattern SEPARATOR =
            Pattern.compile("(?:\\t+|\\h{2,}|\\h*[()\\[\\]]\\h*)(?:\\h*[-–—]+\\h+)?|\\h*[,;]\\h*|\\h+[-–—]+\\h+|:\\h+");
    private static final Pattern LOWER_PARTY = Pattern.compile("(?:s|m|c|l|v|kd|mp|sd|fp)");
    private static final Pattern ITEM_NUMBER =
            Pattern.compile("(?iu)(?<!\\p{L})(?:punkt(?:en|er|erna)?|p\\.|pkt\\.?)\\h*(?=\\d)");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{L}{3})\\.$");
    private static final Pattern YEAR = Pattern.compile("(?<=§\\h?\\d{1,4})/\\d{2,4}(?!\\d)");
    private static final String NUMBERS = "\\d{1,4}(?:[-–]{1,2}\\d{1,4})?";
    private static final Pattern BARE_RANGE = Pattern.compile(
            "(?<=[)\\p{L},]|[.:]\\d\\d)\\h+(?=(" + NUMBERS + "(?:(?:,|\\h+och)\\h*" + NUMBERS + ")*+)\\h*$)");
    private static final int LONGEST_PARTY = 5;
    private static final int SHORTEST_TITLE = 9;
    private static final double PAIRED = 0.9;

    private final NameEvidence evidence;
    private final NumberRange meeting;

    Entry(NameEvidence evidence, NumberRange meeting) {
        this.evidence = evidence;
        this.meeting = meeting;
    }

    /** The person of a line, or nothing if the line does not begin with a name. */
    Optional<Attendance> read(String text) {
        String said = OFFICE_TIME.matcher(BULLET.matcher(text).replaceFirst("")).replaceAll("$1");
        Presence presence = new Presence(withSigns(said), meeting);
        Attendance person = MinutesFactory.eINSTANCE.createAttendance();
        List<String> parts = parts(person, presence.rest(), 1);
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

    /** Takes from what stands beside a name whom the person replaces, the party and the distance; what is left, part by part. */
    private static List<String> about(Attendance person, String said) {
        return parts(person, "\t" + said, 0);
    }

    /** The same of a text with a name of so many letters at least before. */
    private static List<String> parts(Attendance person, String text, int name) {
        Matcher remote = REMOTE.matcher(text);
        person.setRemote(person.isRemote() | remote.find());
        String rest = remote.replaceAll(" ");
        Matcher substitution = SUBSTITUTION.matcher(rest);
        if (substitution.find() && substitution.start() >= name) {
            person.setSubstitutesFor(withoutParty(substitution.group(2).strip()));
            if (!substitution.group(1).toLowerCase(Locale.ROOT).startsWith("i")) {
                Capacity.add(person, "ersättare");
            }
            rest = rest.substring(0, substitution.start()) + "\t" + rest.substring(substitution.end());
        }
        Matcher party = PARTY.matcher(rest);
        while (party.find()) {
            addBracketed(person, party.group(1));
        }
        return SEPARATOR
                .splitAsStream(party.replaceAll("\t"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** A name without the letters of a party that stand behind it with nothing between. */
    private static String withoutParty(String name) {
        int last = name.lastIndexOf(' ');
        return BARE_PARTY.matcher(name.substring(last + 1)).matches()
                        && PersonName.matches(name.substring(0, Math.max(0, last)))
                ? name.substring(0, last)
                : name;
    }

    /** A party, or an office in short: "(ordf)". */
    private static void addBracketed(Attendance person, String said) {
        if (Capacity.office(said).isPresent()) {
            Capacity.add(person, said);
        } else if (said.length() > LONGEST_PARTY && !said.matches(LONG_PARTY)) {
            person.getTitles().add(said);
        } else if (person.getParty() == null && !"-".equals(said)) {
            person.setParty(said);
        }
    }

    private boolean isInside(String numbers) {
        return meeting != null
                && NumberRanges.parse(numbers).stream()
                        .allMatch(range ->
                                range.getFirst() >= meeting.getFirst() && range.getLast() <= meeting.getLast());
    }

    /** Numbers of paragraphs with the sign that some leave out: "punkt 4", "§ 4/23", and a range at the end of the line. */
    private String withSigns(String text) {
        String numbered = ITEM_NUMBER.matcher(YEAR.matcher(text).replaceAll("")).replaceAll("§ ");
        Matcher bare = BARE_RANGE.matcher(numbered);
        return numbered.indexOf('§') < 0
                        && bare.find()
                        && (bare.group(1).contains("-") || bare.group(1).contains("–") || isInside(bare.group(1)))
                ? numbered.substring(0, bare.start()) + "; § " + numbered.substring(bare.end())
                : numbered;
    }

    /** True for a seat that nobody holds. */
    static boolean isVacant(String text) {
        return VACANT.matcher(text).matches();
    }

    /** Adds the part of the meeting that a text states. */
    void addPresence(Attendance person, String said) {
        new Presence(withSigns(said), meeting).addTo(person);
    }

    /** One who was there at each number of the meeting was there throughout. */
    void forgetWhole(Attendance person) {
        boolean whole = meeting != null
                && person.getPresence().size() == 1
                && person.getPresence().get(0).getFirst() <= meeting.getFirst()
                && person.getPresence().get(0).getLast() >= meeting.getLast();
        if (whole) {
            person.getPresence().clear();
            person.getTimes().clear();
            person.setPresenceAsWritten(null);
            person.setWholeMeeting(true);
        }
    }

    /** Adds the one whose place a person took, and for which part of the meeting. */
    void addReplaced(Attendance person, String said) {
        read(said).ifPresent(replaced -> {
            person.setSubstitutesFor(replaced.getName());
            person.getPresence().addAll(replaced.getPresence());
            person.getTimes().addAll(replaced.getTimes());
            person.setWholeMeeting(person.isWholeMeeting() && replaced.isWholeMeeting());
        });
    }

    /** Adds the principal that a text names, and the party beside it. */
    void addBody(Attendance person, String said) {
        Presence presence = new Presence(withSigns(said), meeting);
        String body = String.join(", ", about(person, presence.rest()));
        if (!body.isEmpty()) {
            person.setOrganisation(body);
        }
        presence.addTo(person);
    }

    /** Adds the offices and titles that a text names, and whose place the person takes. */
    void addOffices(Attendance person, String said) {
        for (String part : about(person, said)) {
            List<Affiliation> one = Affiliation.all(PersonName.tokens(part), 0);
            Capacity.add(person, part, one.size() != 1 || one.get(0).isTitle());
        }
    }

    /** Adds what else is said of a person. */
    void addSaid(Attendance person, String said) {
        Presence presence = new Presence(withSigns(said), meeting);
        about(person, presence.rest()).forEach(part -> addPart(person, part));
        presence.addTo(person);
    }

    /** True if a text says nothing but what can stand beside a name: letters of a party, body, office, presence. */
    boolean isAbout(String text) {
        if (text.isBlank() || PersonName.isPerson(text)) {
            return false;
        }
        Attendance nobody = MinutesFactory.eINSTANCE.createAttendance();
        return about(nobody, new Presence(withSigns(text), meeting).rest()).stream()
                .allMatch(Entry::isKnown);
    }

    private static boolean isKnown(String part) {
        return Capacity.office(part).isPresent() || BARE_PARTY.matcher(part).matches() || FlatTable.isAbout(part);
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
        List<String> tokens = PersonName.tokens(SENTENCE_END.matcher(part).replaceFirst(""));
        if (withParty(person, tokens)) {
            return true;
        }
        if (PersonName.matches(tokens)) {
            boolean title = isTitle(tokens);
            person.setName(String.join(" ", title ? tokens.subList(1, tokens.size()) : tokens));
            if (title) {
                person.getTitles().add(tokens.get(0));
            }
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
        if (best < 0) {
            return titled(person, tokens);
        }
        person.setName(String.join(" ", tokens.subList(0, best)));
        Affiliation.all(tokens, best).forEach(about -> Capacity.add(person, about.text(), about.isTitle()));
        return true;
    }

    /** A name with the letters of a party and nothing between: "Anna Lind KD". */
    private static boolean withParty(Attendance person, List<String> tokens) {
        int last = tokens.size() - 1;
        boolean party = last >= PersonName.SHORTEST
                && BARE_PARTY.matcher(tokens.get(last)).matches()
                && PersonName.matches(tokens.subList(0, last));
        if (party) {
            person.setParty(tokens.get(last));
            person.setName(String.join(" ", tokens.subList(0, last)));
        }
        return party;
    }

    /** A long word before a name that the text has without it elsewhere. */
    private boolean isTitle(List<String> tokens) {
        return tokens.size() > PersonName.SHORTEST
                && tokens.get(0).length() >= SHORTEST_TITLE
                && tokens.get(0).indexOf('-') < 0
                && evidence.mentions(tokens.subList(1, tokens.size())) > 0;
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
