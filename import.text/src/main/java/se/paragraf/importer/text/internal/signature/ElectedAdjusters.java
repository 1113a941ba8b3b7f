// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.paragraph.Heading;
import se.paragraf.importer.text.internal.paragraph.Outline;
import se.paragraf.importer.text.internal.person.PersonName;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Signatory;
import se.paragraf.model.minutes.SignatoryRole;

/**
 * Adjusters whom the meeting elects in a paragraph of its own.
 *
 * @param signer the name
 * @param line where it stands
 */
record ElectedAdjusters(Signer signer, Line line) {

    private static final int LONGEST_PARAGRAPH = 40;
    private static final Pattern HEADING = Pattern.compile("(?iu).*juster(?:are|ing|ings\\p{L}+|a).*");
    private static final Pattern ELECTION = Pattern.compile(
            "(?iu).*(?:vald?es?|välj(?:s|er)?|valde|utse[sr]?|utsågs?|utsetts|föreslås|förslag|beslutar?|beslutade|att|justerare).*");
    private static final Pattern CUT = Pattern.compile(
            "(?iu)[,(]?\\h*(?:med|och|samt)(?-i:\\h+\\p{Lu}[\\p{L}'’-]+){2,4}\\h+(?:som|till)\\h+(?:ersättare|suppleant)|(?:\\h|\\()(?:ersättare|suppleant|reserv)(?!\\p{L}).*|(?<!\\p{L})(?:tid|datum|plats|dag) för justering.*");
    private static final Pattern STATED = Pattern.compile(
            "(?iu)[^:]*(?<!\\p{L})(?:utses|utsågs|valdes|väljs)(?!\\p{L})[^:]*(?<!\\p{L})(?:justera|justerare|justeringsm[aä]n)(?!\\p{L})[^:]*\\.");
    private static final Pattern CHAIR = Pattern.compile(
            "(?iu)(?:jämte|tillsammans\\h+med|utöver|med|förutom)\\h+(?:mötets\\h+)?ordförande[n]?(?:\\h*,)?(?-i:(?:\\h+\\p{Lu}[\\p{L}'’-]+){0,4})|"
                    + "(?:ordföranden?|sekreteraren?)(?-i:(?:\\h+\\p{Lu}[\\p{L}'’-]+){1,4})");
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}'’-]+(?:\\h+(?:von|af|av|de|van|der|\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}'’-]+)){1,6}");
    private static final Set<String> BEGINNINGS = Set.of(
            "Utses",
            "Utsågs",
            "Utse",
            "Välja",
            "Väljs",
            "Valdes",
            "Till",
            "Att",
            "Som",
            "Mötet",
            "Beslutar",
            "Beslut",
            "Vald",
            "Utsedd",
            "Justerare");

    static List<ElectedAdjusters> in(Lines lines, Outline outline, Meeting meeting) {
        Set<String> others = meeting.getSignatories().stream()
                .filter(signatory -> signatory.getRole() == SignatoryRole.CHAIR)
                .map(Signatory::getName)
                .collect(Collectors.toSet());
        List<Heading> headings = outline.headings();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            if (HEADING.matcher(heading.text()).matches()) {
                int end = i + 1 < headings.size()
                        ? headings.get(i + 1).first().number() - 1
                        : lines.all().size();
                int start = heading.last().number();
                List<Line> body = lines.all().subList(start, Math.max(start, Math.min(end, start + LONGEST_PARAGRAPH)));
                List<ElectedAdjusters> found = Stream.concat(
                                sentence(heading), body.stream().filter(line -> !lines.isClaimed(line)))
                        .flatMap(ElectedAdjusters::elected)
                        .filter(adjuster -> !others.contains(adjuster.signer().name()))
                        .toList();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** A sentence beside the number is all of the paragraph: "2/ Anna Lind valdes till justerare." */
    private static Stream<Line> sentence(Heading heading) {
        boolean sentence = heading.text().endsWith(".");
        return sentence ? Stream.of(new Line(heading.first().number(), heading.text())) : Stream.empty();
    }

    /** Adjusters whom a sentence before the paragraphs names: "Anna Lind utses att justera protokollet." */
    static List<ElectedAdjusters> before(List<Line> front) {
        return front.stream()
                .filter(line -> STATED.matcher(line.text()).matches())
                .flatMap(ElectedAdjusters::elected)
                .toList();
    }

    /** The words of a name without those that only begin its sentence. */
    static List<String> name(String words) {
        List<String> tokens = new ArrayList<>(PersonName.tokens(words));
        while (!tokens.isEmpty() && BEGINNINGS.contains(tokens.get(0))) {
            tokens.remove(0);
        }
        return tokens;
    }

    private static Stream<ElectedAdjusters> elected(Line line) {
        String text = CHAIR.matcher(
                        CUT.matcher(ElectedOfficers.without(line.text())).replaceAll(" "))
                .replaceAll(" ");
        if (!ELECTION.matcher(text).matches() && !PersonName.matches(text)) {
            return Stream.empty();
        }
        List<ElectedAdjusters> found = new ArrayList<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            List<String> tokens = name(matcher.group());
            if (PersonName.matches(tokens)) {
                found.add(new ElectedAdjusters(Signer.of(tokens), line));
            }
        }
        String standIn = Signer.standIn(line.text());
        if (standIn != null && !found.isEmpty()) {
            ElectedAdjusters last = found.remove(found.size() - 1);
            found.add(new ElectedAdjusters(last.signer().with(standIn), line));
        }
        return found.stream();
    }
}
