// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.attendance;

import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Line;

/** The head of a list of those present that stands as an appendix after the paragraphs. */
public final class RollHead {

    private static final Pattern HEAD = Pattern.compile(
            "(?iu)\\h*(?:bilaga\\h+\\p{L}?\\d*\\h*[:.–-]?\\h*)?(?:närvarolist[ao]n?|närvaroförteckning|deltagarlista|deltagarförteckning|tjänstgöringslista|förteckning\\h+över\\h+(?:närvarande|tjänstgörande|deltagare))(?!\\p{L})[^.]{0,80}");
    private static final Pattern APPENDIX = Pattern.compile("(?iu)\\h*bilaga\\h+\\p{L}?\\d{0,3}\\h*[:.]?\\h*");
    private static final Pattern END = Pattern.compile(
            "(?iu)\\h*(?:bilaga\\h+\\p{L}?\\d{0,3}(?!\\p{L}).*|vid protokollet.*|underskrift.*|protokollsanteckning.*|reservation.*|(?:anslag|bevis)(?:/.*|\\h+om.*)?)");

    private RollHead() {}

    public static boolean matches(String text) {
        return HEAD.matcher(text).matches();
    }

    /** True for a line with which something else begins. */
    public static boolean ends(String text) {
        return END.matcher(text).matches();
    }

    /** True if a list begins at the line, or an appendix that is nothing but one. */
    public static boolean isAt(List<Line> all, int place) {
        String text = all.get(place).text();
        if (matches(text)) {
            return true;
        }
        if (!APPENDIX.matcher(text).matches()) {
            return false;
        }
        int next = place + 1;
        while (next < all.size() && all.get(next).isBlank()) {
            next++;
        }
        return next < all.size() && matches(all.get(next).text());
    }
}
