// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.header;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.importer.text.internal.damage.Damaged;
import se.paragraf.importer.text.internal.line.Line;
import se.paragraf.importer.text.internal.value.Dates;

/** Finds what a body calls itself. */
public final class BodyName {

    private static final int LONGEST_LINE = 400;
    private static final int LONGEST = 90;
    private static final String PLACE =
            "(?!(?iu:protokoll|sammantr|styrels|sid[ a]|datum|plats|justering|beslut|möte|minnes|kallelse|organ|dnr|bevis|anslag|ordinarie|extra)\\p{L}*)"
                    + "\\p{Lu}[\\p{L}\\p{M}\\d-]*";
    private static final String PLACES = PLACE + "(?:\\h" + PLACE + "){0,3}";
    private static final String MANY = PLACES + "(?:(?:," + "\\h" + PLACES + "){0,8}\\h(?:och|&)\\h" + PLACES + ")?";
    private static final String COORDINATION = Damaged.regex("samordningsförbund");
    private static final Pattern FEDERATION =
            Pattern.compile("(?<!\\p{L})(?:(?iu:" + COORDINATION + "(?:et)?|finsam)\\h(?:i\\h)?" + MANY + "(?:\\hlän)?|"
                    + MANY + "\\h(?iu:" + COORDINATION + "))(?!\\p{L})");
    private static final Pattern OWNED =
            Pattern.compile("\\h+(?:\\p{Ll}+\\h)?(?:styrelse|möte|sammantr|kansli|verksamhet)");
    private static final Pattern TITLE = Pattern.compile(
            "^(?iu:(?:kallelse\\h*/\\h*)?(?:ordinarie\\h|extra\\h|konstituerande\\h)?(?:(?:sammanträdes|mötes|styrelse|besluts)?(?:protokoll|minnesanteckningar|anteckningar|kallelse|möte|sammanträde)))(?!\\p{L})"
                    + "(?:\\h+(?:nr\\.?(?:\\h*\\d+)?|\\d+)(?:[/:]\\d+)?)?(?:\\h+(?iu:nr\\.?(?:\\h*\\d+)?|utdrag|från|fört|vid|för|över|ordinarie|extra|konstituerande|\\p{L}*(?:möte|sammanträde)t?|med|i|hos)(?!\\p{L}))*\\h*[:,]?\\h*");
    private static final String WORD = "(?:" + Damaged.regex("nämnd") + "(?:en)?|styrelse(?:n)?|fullm"
            + Damaged.regex("ä")
            + "ktige|utskott(?:et)?|direktion(?:en)?|f" + Damaged.regex("ö") + "rbund(?:et)?|f" + Damaged.regex("ö")
            + "rening(?:en)?|stiftelse(?:n)?|kommitt[ée](?:n)?|beredning(?:en)?|r" + Damaged.regex("å") + "det)";
    private static final Pattern BODY = Pattern.compile("(?iu)(?:.*\\P{L})?\\p{L}*-?" + WORD + "(?!\\p{L}).*");
    private static final Pattern COMMUNE = Pattern.compile("^(?:" + PLACES + "\\h(?:kommun|stad)|KOMMUN|" + "Region\\h"
            + PLACE + ")\\h*[,:–-]?\\h+(?=\\p{Lu})|,?\\h+(?:i\\h+)?" + PLACES + "\\h(?:kommun|stad)$");
    private static final Pattern MASTHEAD = Pattern.compile(
            "^(?:" + PLACES + "\\h(?iu:kommun|stad)|(?iu:region)\\h" + PLACE + ")(?=$|\\h*[,–-]|\\h{2,})");
    private static final Pattern CLUTTER = Pattern.compile(
            "(?iu)\\t|(?:sid(?:a|an)?\\.?\\h*)?\\d+\\h*[(\\[/]\\h*\\d+\\h*[)\\]]?|sid(?:a|an)?\\.?\\h*\\d+(?:\\hav\\h\\d+)?|§§?\\h*\\d+(?:\\h*[-–]\\h*\\d+)?");
    private static final Pattern PART = Pattern.compile("\\t|\\h{3,}");

    private BodyName() {}

    /** The coordination federation that the lines name first, as it stands there. */
    static Optional<String> federation(List<Line> lines) {
        for (Line line : lines) {
            if (line.text().length() <= LONGEST_LINE) {
                Matcher matcher = FEDERATION.matcher(line.text());
                if (matcher.find()) {
                    boolean owns = matcher.group().endsWith("s")
                            && OWNED.matcher(line.text())
                                    .region(matcher.end(), line.text().length())
                                    .lookingAt();
                    return Optional.of(owns ? nominative(matcher.group(), lines) : matcher.group());
                }
            }
        }
        return Optional.empty();
    }

    /** The name without the s of the genitive, unless the place ends in s by itself. */
    private static String nominative(String name, List<Line> lines) {
        String place = name.substring(name.lastIndexOf(' ') + 1);
        boolean own = lines.stream().anyMatch(line -> line.text().contains(place + " kommun"));
        return own ? name : name.substring(0, name.length() - 1);
    }

    /** The board, committee or association that has a line, or the title of the minutes, for itself. */
    static Optional<String> other(List<Line> lines) {
        List<String> names = lines.stream()
                .filter(line -> line.text().length() <= LONGEST_LINE)
                .flatMap(line -> PART.splitAsStream(line.text()))
                .flatMap(BodyName::name)
                .toList();
        return names.stream()
                .filter(name -> !"styrelsen".equalsIgnoreCase(name))
                .findFirst()
                .or(() -> names.stream().findFirst());
    }

    /** True if a line says nothing but which body it is. */
    public static boolean isOnly(Line line) {
        String text = line.text();
        return text.length() <= LONGEST_LINE
                && (name(text).findFirst().isPresent()
                        || FEDERATION.matcher(text).replaceAll("").isBlank());
    }

    /** True if a line is the title of the minutes. */
    static boolean isTitle(String line) {
        return TITLE.matcher(line.strip()).find();
    }

    /** The line without the municipality or region at its head. */
    static String withoutMasthead(String line) {
        return MASTHEAD.matcher(line.strip()).replaceFirst("").strip();
    }

    /** The part of a line that is left when the name of the body and what heads a page are taken away. */
    static String without(String line, String body) {
        String rest = Dates.without(line);
        if (body != null) {
            rest = rest.replace(body, " ");
        }
        rest = CLUTTER.matcher(rest).replaceAll(" ").strip();
        rest = TITLE.matcher(rest).replaceFirst("").strip();
        return "styrelsen".equalsIgnoreCase(rest) ? "" : rest;
    }

    private static Stream<String> name(String part) {
        String rest = CLUTTER.matcher(Dates.without(part)).replaceAll(" ").strip();
        rest = TITLE.matcher(rest).replaceFirst("").strip();
        rest = COMMUNE.matcher(rest).replaceAll("").strip();
        boolean heads = !rest.isEmpty()
                && rest.length() <= LONGEST
                && Character.isUpperCase(rest.charAt(0))
                && !rest.endsWith(".")
                && rest.indexOf(':') < 0
                && rest.indexOf(',') < 0
                && BODY.matcher(rest).matches();
        return heads ? Stream.of(rest) : Stream.empty();
    }
}
