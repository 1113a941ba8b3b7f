// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.importer.text.internal.value.Clock;
import se.paragraf.importer.text.internal.value.Dates;
import se.paragraf.model.minutes.MeetingMode;

/**
 * Where a meeting takes place.
 *
 * @param place the room, house or town as written, or null
 * @param mode how the participants meet
 */
record Venue(String place, MeetingMode mode) {

    private static final String REMOTE =
            "(?:distansmöte|distanssammanträde|(?:på\\h+)?distans|digitalt?(?:\\h+(?:möte|sammanträde|styrelsemöte))?|digitalmöte|"
                    + "(?:webb?|video|telefon|nät)-?(?:möte|sammanträde|konferens)|video-?länk|länk|online|(?:(?:microsoft\\h+|ms\\h+)?teams|zoom|skype(?:\\h+for\\h+business)?|google\\h+meet|webex)(?:-?(?:möte|sammanträde|länk))?)";
    private static final Pattern DISTANCE = Pattern.compile(
            "(?iu)(?:\\(|[,/]|\\b(?:och|samt|eller|alternativt)\\b|\\+|&)?\\h*(?<!\\p{L})(?:deltagande\\h+)?(?:via\\h+|genom\\h+|över\\h+|per\\h+)?"
                    + REMOTE + "(?:\\h*[,/(]?\\h*(?:(?:via|genom|över|i|på|per|och|samt)\\h+)?" + REMOTE
                    + "\\)?){0,6}(?!\\p{L})\\)?");
    private static final Pattern HYBRID = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:hybrid(?:-?(?:möte|sammanträde))?|(?:några|vissa|en\\h+del|somliga)(?:\\h+(?:ledamöter|deltagare|personer))?\\h+(?:deltog|deltar|närvarade|är\\h+med|var\\h+med)\\h+(?:digitalt|(?:på\\h+)?distans|via\\h+(?:länk|teams|zoom)))(?!\\p{L})");
    private static final Pattern ON_SITE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:på\\h+plats|fysiskt(?:\\h+möte)?|fysisk\\h+närvaro)(?!\\p{L})(?:\\h+(?:i|på)(?=\\h))?");
    private static final Pattern MODE_FIRST =
            Pattern.compile("(?iu)\\h*(?:hybrid-?(?:möte|sammanträde)|fysiskt\\h+(?:möte|sammanträde)|" + REMOTE
                    + ")(?!\\p{L})(?:\\h*[:,–-]|\\h+(?:via|på|i|genom)\\h|\\h*$)");
    private static final Pattern PART = Pattern.compile("\\h*[,;\\n\\t]\\h*");
    private static final Pattern NOISE = Pattern.compile(
            "(?iu)(?:(?:ajourner\\p{L}*|paus(?:er)?|lunch|rast|fika|uppehåll|för|mellan|den|och|samt|till|kl|klockan|i|form|via|genom|som|ett|per|capsulam|följt|följd|följde|av|därefter|sedan|endast|enbart|helt|möte|mötet|sammanträde|hölls|hålls|sker|skedde)(?!\\p{L})|[-–—.:/()\\h])++");
    private static final Pattern EDGES = Pattern.compile(
            "^[\\h.:–—/-]+(?=\\h|$)|^[\\h.:–—/]+|[\\h:–—/-]+$|\\(\\h*\\)|\\h+(?iu:och|samt|den)$|^(?iu:och|samt)\\h+");
    private static final Pattern SPACES = Pattern.compile("\\h{2,}");

    /** True if a line says how the participants meet before anything else: "Hybridmöte: Folkets hus samt Zoom". */
    static boolean begins(String line) {
        return MODE_FIRST.matcher(line).lookingAt();
    }

    /** The words of a text that say that a meeting is held at a distance; empty if none do. */
    static String remoteIn(String text) {
        Matcher matcher = DISTANCE.matcher(text);
        return matcher.find() ? matcher.group() : "";
    }

    static Venue of(String text) {
        String rest = Clock.without(Dates.without(text), false);
        boolean hybrid = HYBRID.matcher(rest).find();
        rest = HYBRID.matcher(rest).replaceAll(" ");
        boolean remote = DISTANCE.matcher(rest).find();
        rest = DISTANCE.matcher(rest).replaceAll(" ");
        boolean onSite = ON_SITE.matcher(rest).find();
        rest = ON_SITE.matcher(rest).replaceAll(" ");
        List<String> parts = new ArrayList<>();
        for (String part : PART.split(rest)) {
            String clean = SPACES.matcher(
                            EDGES.matcher(part.strip()).replaceAll("").strip())
                    .replaceAll(" ");
            if (!clean.isEmpty() && !NOISE.matcher(clean).matches()) {
                parts.add(clean);
            }
        }
        String place = parts.isEmpty() ? null : String.join(", ", parts);
        boolean physical = place != null || onSite;
        MeetingMode mode = hybrid || remote && physical
                ? MeetingMode.HYBRID
                : remote ? MeetingMode.DISTANCE : physical ? MeetingMode.IN_PERSON : MeetingMode.UNSTATED;
        return new Venue(place, mode);
    }
}
