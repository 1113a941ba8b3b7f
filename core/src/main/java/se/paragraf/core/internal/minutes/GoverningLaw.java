// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.minutes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.minutes.Meeting;

/**
 * The law that a body answers to: as its profile says, or else by the name that the minutes give it.
 *
 * <p>In a Swedish name the word for the kind of body ends a compound ("Socialnämnden"), and the first such word is the
 * body itself ("Föreningen för samordningsförbund"), unless it owns another one ("Socialnämndens personalklubb"). A body
 * of which the name says nothing answers to the law of coordination federations: an association wrongly held to the days
 * of the law is warned once too often, a public body wrongly taken for an association misses them.
 */
public final class GoverningLaw {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private static final List<Kind> KINDS = List.of(
            new Kind(LawProfile.FINSAM, "samordningsförbund(?:et)?|finsam"),
            new Kind(
                    LawProfile.KOMMUNALFORBUND,
                    "kommunalförbund(?:et)?|räddningstjänstförbund(?:et)?|(?:förbunds)?direktion(?:en)?"),
            new Kind(LawProfile.FULLMAKTIGE, "fullmäktige"),
            // Boards, committees and the chief guardian work as a nämnd does (KL 6:1, 6:37; FB 19:1).
            new Kind(
                    LawProfile.NAMND,
                    "nämnd(?:en)?|(?:kommun|region|landstings)styrelsen?|utskott(?:et)?|överförmyndaren?"),
            new Kind(LawProfile.FORENING, "förening(?:en)?|klubb(?:en)?|sällskap(?:et)?"));

    private GoverningLaw() {}

    public static LawProfile of(Meeting meeting) {
        return body(meeting).map(Federation::getProfile).orElseGet(() -> byName(meeting.getFederationName()));
    }

    /** The body in its file; empty if the meeting names none or the file is not at hand. */
    public static Optional<Federation> body(Meeting meeting) {
        return Optional.ofNullable(meeting.getFederation()).filter(body -> !body.eIsProxy());
    }

    /** The law of a body of which nothing is known but its name; null if not even that. */
    public static LawProfile byName(String name) {
        if (name == null) {
            return LawProfile.FINSAM;
        }
        List<String> words = Arrays.asList(BETWEEN_WORDS.split(name.strip().toLowerCase(Locale.ROOT)));
        Stream<String> owners =
                words.stream().filter(word -> word.endsWith("s")).map(GoverningLaw::withoutEnd);
        return first(words.stream()).or(() -> first(owners)).orElse(LawProfile.FINSAM);
    }

    private static Optional<LawProfile> first(Stream<String> words) {
        return words.flatMap(word -> KINDS.stream().filter(kind -> kind.ends(word)))
                .map(Kind::profile)
                .findFirst();
    }

    private static String withoutEnd(String word) {
        return word.substring(0, word.length() - 1);
    }

    /** The words that end the names of one kind of body. */
    private record Kind(LawProfile profile, Pattern end) {

        Kind(LawProfile profile, String end) {
            this(profile, Pattern.compile("\\p{L}*(?:" + end + ")"));
        }

        boolean ends(String word) {
            return end.matcher(word).matches();
        }
    }
}
