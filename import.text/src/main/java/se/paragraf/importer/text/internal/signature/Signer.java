// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.importer.text.internal.damage.Damaged;
import se.paragraf.importer.text.internal.person.PersonName;
import se.paragraf.importer.text.internal.value.NumberRanges;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.minutes.SignatoryRole;

/**
 * A name where someone signs.
 *
 * @param name the name as written
 * @param role what stands after the name, or null
 * @param paragraphs the paragraphs that are signed; empty for all
 */
record Signer(String name, SignatoryRole role, List<NumberRange> paragraphs) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern RULER = Pattern.compile("[._…]{3,}|[-–—]{3,}");
    private static final Pattern SUBSTITUTE = Pattern.compile(
            "(?iu)[,(]?\\h*(?:med\\h|ersättare|suppleant)[^,;\\t]*(?:ersättare|\\)|$)|[,(]?\\h*ersättare:?\\h.*$");
    private static final Pattern PARTY = Pattern.compile("\\h*\\((?!(?iu:ordf|sekr|just)\\))\\p{L}{1,5}\\)");
    private static final Pattern PART = Pattern.compile("\\t|\\h{2,}|\\h*[,;/()]\\h*|\\h+(?:och|samt|&)\\h+|\\h*(?=§)");
    private static final Pattern SIGNED_ON = Pattern.compile("\\h+\\d{4}-\\d{2}-\\d{2}(?:\\h.*)?$");
    private static final Pattern NUMBERS = Pattern.compile(
            "(?iu)(?:paragrafe?r?(?:na)?:?\\h*)?(?:" + NumberRanges.REGEX + "|\\d{1,4}\\h*[-–]\\h*\\d{1,4})");

    Signer {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Those whom a line names. */
    static List<Signer> in(String text) {
        List<Signer> signers = new ArrayList<>();
        String clean = PARTY.matcher(RULER.matcher(text).replaceAll("\t")).replaceAll("");
        clean = SUBSTITUTE.matcher(clean).replaceAll("");
        for (String raw : PART.split(clean)) {
            String part = raw.strip();
            Matcher numbers = NUMBERS.matcher(part);
            if (PersonName.matches(part)) {
                signers.add(new Signer(String.join(" ", PersonName.tokens(part)), null, List.of()));
            } else if (!signers.isEmpty()) {
                Signer last = signers.get(signers.size() - 1);
                SignatoryRole role = role(SIGNED_ON.matcher(part).replaceFirst(""));
                if (numbers.matches()) {
                    signers.set(signers.size() - 1, new Signer(last.name, last.role, NumberRanges.parse(part)));
                } else if (role != null) {
                    signers.set(signers.size() - 1, new Signer(last.name, role, last.paragraphs));
                }
            }
        }
        return signers;
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
