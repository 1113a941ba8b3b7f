// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.importer.text.internal.damage.Damaged;
import se.paragraf.importer.text.internal.person.PersonName;
import se.paragraf.importer.text.internal.value.NumberRanges;
import se.paragraf.importer.text.internal.value.SigningTime;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.minutes.SignatoryRole;

/**
 * A name where someone signs.
 *
 * @param name the name as written
 * @param role what stands after the name, or null
 * @param paragraphs the paragraphs that are signed; empty for all
 * @param substitute who signs in the place of this one if needed, or null
 */
record Signer(String name, SignatoryRole role, List<NumberRange> paragraphs, String substitute) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern RULER = Pattern.compile("[._…]{3,}|[-–—]{3,}|(?iu:namnförtydligande|namnteckning)");
    private static final Pattern SUBSTITUTE = Pattern.compile(
            "(?iu)[,(]?\\h*(?:med\\h|ersättare|suppleant)[^,;\\t]*(?:ersättare|\\)|$)|[,(]?\\h*ersättare:?\\h.*$");
    private static final Pattern PARTY = Pattern.compile("\\h*\\((?!(?iu:ordf|sekr|just)\\))\\p{L}{1,5}\\)");
    private static final Pattern PART =
            Pattern.compile("\\t|\\h{2,}|\\h*[,;/()]\\h*|\\h+(?:och|samt|&)\\h+|\\h*(?=§)|\\h+(?=(?iu:paragraf))");
    private static final Pattern STAND_IN = Pattern.compile(
            "(?:(?iu:med|och|samt)\\h+)?(?<name>\\p{Lu}[\\p{L}'’-]+(?:\\h+(?:von|af|de|\\p{Lu}[\\p{L}'’-]+)){1,3})(?:\\h*\\([^)]{1,5}\\))?\\h+(?iu:som|till)\\h+(?iu:ersättare|suppleant|reserv)"
                    + "|(?iu:ersättare|suppleant|reserv):?\\h+(?<second>\\p{Lu}[\\p{L}'’-]+(?:\\h+(?:von|af|de|\\p{Lu}[\\p{L}'’-]+)){1,3})");
    private static final Pattern FULL_STOP = Pattern.compile("(?<=\\p{L}{3})\\.$");
    private static final Pattern NUMBERS = Pattern.compile(
            "(?iu)(?:paragrafe?r?(?:na)?:?\\h*)?(?:" + NumberRanges.REGEX + "|\\d{1,4}\\h*[-–]\\h*\\d{1,4})");

    Signer {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Those whom a line names. */
    static List<Signer> in(String text) {
        List<Signer> signers = new ArrayList<>();
        String standIn = standIn(text);
        String clean = SigningTime.without(RULER.matcher(text).replaceAll("\t"));
        clean = PARTY.matcher(clean).replaceAll("");
        clean = SUBSTITUTE.matcher(clean).replaceAll("");
        for (String raw : PART.split(clean)) {
            String part = FULL_STOP.matcher(raw.strip()).replaceFirst("");
            Matcher numbers = NUMBERS.matcher(part);
            if (PersonName.matches(part)) {
                signers.add(of(PersonName.tokens(part)));
            } else if (!signers.isEmpty()) {
                Signer last = signers.get(signers.size() - 1);
                SignatoryRole role = role(part);
                if (numbers.matches()) {
                    signers.set(signers.size() - 1, new Signer(last.name, last.role, NumberRanges.parse(part), null));
                } else if (role != null) {
                    signers.set(signers.size() - 1, new Signer(last.name, role, last.paragraphs, null));
                }
            }
        }
        if (standIn != null && !signers.isEmpty()) {
            signers.add(signers.remove(signers.size() - 1).with(standIn));
        }
        return signers;
    }

    /** One of whom nothing but the name is known. */
    static Signer of(List<String> tokens) {
        return new Signer(String.join(" ", tokens), null, List.of(), null);
    }

    /** Whom a line names as the substitute of the one before; null if nobody. */
    static String standIn(String text) {
        Matcher matcher = STAND_IN.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        String name = matcher.group("name") == null ? matcher.group("second") : matcher.group("name");
        return PersonName.matches(name) ? String.join(" ", PersonName.tokens(name)) : null;
    }

    /** The same with one who signs in their place if needed. */
    Signer with(String standIn) {
        return new Signer(name, role, paragraphs, standIn);
    }

    /** The same for all paragraphs. */
    Signer ofAll() {
        return new Signer(name, role, List.of(), substitute);
    }

    /** True for a place to sign, with or without the paragraphs that the signature covers. */
    static boolean isRuler(String text) {
        String rest = RULER.matcher(text).replaceAll("").strip();
        return rest.isEmpty() || NUMBERS.matcher(rest).matches();
    }

    /** The capacity that a word names, or null. */
    static SignatoryRole role(String word) {
        if (Roles.CHAIR.matcher(word).matches()) {
            return SignatoryRole.CHAIR;
        } else if (Roles.SECRETARY.matcher(word).matches()) {
            return SignatoryRole.SECRETARY;
        }
        return Roles.ADJUSTER.matcher(word).matches() ? SignatoryRole.ADJUSTER : null;
    }

    /** The words for those who sign. */
    private static final class Roles {

        private static final Pattern CHAIR =
                Pattern.compile("(?:mötes)?" + Damaged.regex("ordförande") + "n?:?|ordf\\.?:?", FLAGS);
        private static final Pattern SECRETARY = Pattern.compile(
                "(?:mötes)?sekreterare:?|sekr\\.?:?|vid (?:protokollet|pennan):?|protokolls?f" + Damaged.regex("ö")
                        + "rare:?",
                FLAGS);
        private static final Pattern ADJUSTER = Pattern.compile(
                "(?:protokolls?)?justerare:?|justerande(?: ledamot)?:?|justerings(?:man|person):?|just\\.?", FLAGS);
    }
}
