// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.person;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells names of people from other words by their form alone. */
public final class PersonName {

    public static final int SHORTEST = 2;
    public static final int LONGEST = 4;

    private static final String LETTERS = "[\\p{L}\\p{M}\\d'’´`]";
    private static final Pattern TOKEN = Pattern.compile(
            "\\p{Lu}\\.?|\\p{Lu}[\\p{M}\\d'’´`]*+\\p{L}" + LETTERS + "*+\\.?(?:[-–]\\p{Lu}?" + LETTERS + "+){0,6}");
    private static final Set<String> PARTICLES = Set.of(
            "von", "af", "av", "de", "der", "van", "da", "di", "del", "el", "al", "bin", "ibn", "la", "le", "du", "zu",
            "dos");
    private static final Set<String> CAPITAL_PARTICLES =
            Set.of("Von", "Van", "De", "Af", "El", "Al", "Bin", "Ibn", "Di", "Da");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?iu)(?:protokoll|sammantr|styrelse|möte|beslut|ärende|paragraf|bilag|datum|plats|underskrift|justera|sekreterare"
                    + "|ordf|ledamot|ledamöter|ersättare|närvarande|övriga|frånvarande|deltagare|anslag|bevis|sida|vakant|vakans"
                    + "|samordnings|kommun|region|förbund|digital|teams|zoom|kansli|rubrik|namn|organisation|funktion|parti|samtliga"
                    + "|sveriges|svenska|lärare|vakans)"
                    + "\\p{L}*\\.?|(?iu:på|vid|från|distans)|AB|HB|KB");
    private static final Pattern SURNAME = Pattern.compile(
            "(?iu).+(?:son|sen|str[öo]m|berg|gren|lund|[kq]vist|man|dahl?|ste[dn]t?|holm|lind?|l[öo]f|ler|n[ée]r?|mark|borg|skog|fors|sj[öo]|by|ius|[ée]n|vall|stam|bl[oa]d|bäck|back|hed|ryd)");

    private static final Pattern PARTY = Pattern.compile("\\h*\\((?:\\p{L}{1,5}|-)\\)\\h*$");

    private PersonName() {}

    public static boolean isToken(String token) {
        return TOKEN.matcher(token).matches()
                && !CAPITAL_PARTICLES.contains(token)
                && !NO_NAME.matcher(token).matches()
                && !Affiliation.isWord(token);
    }

    public static boolean isParticle(String token) {
        return PARTICLES.contains(token) || CAPITAL_PARTICLES.contains(token);
    }

    /** True if the words can be the whole name of one person. */
    public static boolean matches(List<String> tokens) {
        if (tokens.size() < SHORTEST || tokens.size() > LONGEST + 1) {
            return false;
        }
        int capitals = 0;
        for (String token : tokens) {
            if (isToken(token)) {
                capitals++;
            } else if (!isParticle(token)) {
                return false;
            }
        }
        return capitals >= SHORTEST
                && capitals <= LONGEST
                && isToken(tokens.get(0)) | isParticle(tokens.get(0))
                && isToken(tokens.get(tokens.size() - 1))
                && isSurname(tokens.get(tokens.size() - 1));
    }

    /** A letter alone is an initial, but Å and Ö are words and so can be surnames. */
    private static boolean isSurname(String token) {
        return token.length() > 1 || "Å".equals(token) || "Ö".equals(token);
    }

    public static boolean matches(String text) {
        return matches(tokens(text));
    }

    /** True if the text is a name with or without the letters of a party. */
    public static boolean isPerson(String text) {
        return matches(PARTY.matcher(text).replaceFirst(""));
    }

    /** True if a word has an ending that surnames have. */
    public static boolean isLikeSurname(String token) {
        return SURNAME.matcher(token).matches();
    }

    public static List<String> tokens(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? List.of() : Arrays.asList(stripped.split("\\s+"));
    }
}
