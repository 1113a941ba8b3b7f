// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.header;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.core.importing.text.Line;
import se.paragraf.importer.text.internal.damage.Damaged;
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
    private static final String KIND =
            "(?:(?:sammanträdes|mötes|styrelse|besluts)?(?:protokoll|minnesanteckningar|anteckningar|kallelse|möte|sammanträde))";
    private static final Pattern TITLE = Pattern.compile(
            "^(?iu:(?:kallelse\\h*/\\h*)?(?:ordinarie\\h|extra\\h|konstituerande\\h)?" + KIND + ")(?!\\p{L})"
                    + "(?:\\h+(?:nr\\.?(?:\\h*\\d+)?|\\d+)(?:[/:]\\d+)?)?(?:(?:\\h+|\\h*[-–—/]\\h*)(?iu:" + KIND
                    + "|nr\\.?(?:\\h*\\d+)?|utdrag|från|fört|vid|för|över|ordinarie|extra|konstituerande|styrelsens|direktionens|nämndens|utskottets|gruppens|\\p{L}*(?:möte|sammanträde)t?|med|i|hos)(?!\\p{L})){0,12}\\h*[:,]?\\h*");
    private static final String WORD = "(?:" + Damaged.regex("nämnd") + "(?:en)?|styrelse(?:n)?|fullm"
            + Damaged.regex("ä")
            + "ktige|utskott(?:et)?|direktion(?:en)?|f" + Damaged.regex("ö") + "rbund(?:et)?|samkommun(?:en)?|f"
            + Damaged.regex("ö")
            + "rening(?:en)?|stiftelse(?:n)?|kommitt[ée](?:n)?|beredning(?:en)?|r" + Damaged.regex("å")
            + "det|\\p{L}{1,30}grupp(?:en)?)";
    private static final Pattern BODY = Pattern.compile("(?iu)(?:.*\\P{L})?\\p{L}{0,40}-?" + WORD + "(?!\\p{L}).*");
    /** The body before its place or task, and nothing that could be a sentence. */
    private static final Pattern NAMED = Pattern.compile("(?:\\p{Lu}\\p{L}*-\\h+och\\h+)?(?iu:[\\p{L}-]*" + WORD
            + ")(?:\\h+(?:för|i|inom|hos|vid)\\h.*|\\h+\\p{Lu}.*)?");

    private static final Pattern COMMUNE = Pattern.compile("^(?:" + PLACES + "\\h(?:kommun|stad)|KOMMUN|" + "Region\\h"
            + PLACE + ")\\h*[,:–-]?\\h+(?=\\p{Lu})|,?\\h+(?:i\\h+)?" + PLACES + "\\h(?:kommun|stad)$|,\\h*Region\\h"
            + PLACE + "$");
    /** What stands before a federation that has appointed the body that met. */
    private static final Pattern GROUP =
            Pattern.compile("\\p{Lu}\\p{L}*(?:gruppen|beredningen)\\h+(?:för|i|inom|hos|vid)\\h+$");
    /** The municipality or region that is left where the name of its body is taken away. */
    private static final Pattern PRINCIPAL =
            Pattern.compile("^,?\\h*(?:(?:i|för)\\h+)?(?:" + PLACES + "\\h(?:kommun|stad)|Region\\h" + PLACE + ")$");

    private static final Pattern MASTHEAD = Pattern.compile(
            "^(?:" + PLACES + "\\h(?iu:kommun|stad)|(?iu:region)\\h" + PLACE + ")(?=$|\\h*[,–-]|\\h{2,})");
    private static final Pattern CLUTTER = Pattern.compile(
            "(?iu)\\t|(?<=\\h|^)[·•|](?=\\h|$)|(?:sid(?:a|an)?\\.?\\h*)?\\d+\\h*[(\\[/]\\h*\\d+\\h*[)\\]]?|sid(?:a|an)?\\.?\\h*\\d+(?:\\hav\\h\\d+)?|§§?\\h*\\d+(?:\\h*[-–]\\h*\\d+)?");
    private static final Pattern PART = Pattern.compile("\\t|\\h{3,}|\\h+[·•|]\\h+");

    private BodyName() {}

    /** The coordination federation that the lines name first, as it stands there; a group within it comes second. */
    public static Optional<String> federation(List<Line> lines) {
        String group = null;
        for (Line line : lines) {
            String text = line.text();
            Matcher matcher = FEDERATION.matcher(text.length() <= LONGEST_LINE ? text : "");
            if (!matcher.find()) {
                continue;
            }
            Matcher before = GROUP.matcher(text).region(0, matcher.start());
            if (before.find()) {
                group = group == null ? text.substring(before.start(), matcher.end()) : group;
            } else if (group == null || without(text, matcher.group()).isEmpty()) {
                boolean owns = matcher.group().endsWith("s")
                        && OWNED.matcher(text)
                                .region(matcher.end(), text.length())
                                .lookingAt();
                return Optional.of(owns ? nominative(matcher.group(), lines) : matcher.group());
            }
        }
        return Optional.ofNullable(group);
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

    /** True if a line names a body, perhaps beside a date and the number of the page. */
    public static boolean names(String line) {
        return line.length() <= LONGEST_LINE
                && name(line).anyMatch(name -> NAMED.matcher(name).matches());
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
        boolean named = body != null && rest.contains(body);
        if (named) {
            rest = rest.replace(body, " ");
        }
        rest = CLUTTER.matcher(rest).replaceAll(" ").strip();
        rest = named ? PRINCIPAL.matcher(rest).replaceFirst("") : rest;
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
