// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal;

import java.util.regex.Pattern;

/** Tells paths that stay in their folder on every system from those that may not. */
public final class RelativePath {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    /** Written as it is or escaped as in a URI; Windows drops blanks and dots at the end of a name. */
    private static final Pattern UP = Pattern.compile("(?:\\.|%2[eE])(?:\\.|%2[eE]|\\s)+");

    private static final Pattern ESCAPED_SEPARATOR = Pattern.compile("%(?:2[fF]|5[cC]|00)");

    private RelativePath() {}

    /** True for a path that is relative, has no way up, no scheme or drive, and no character that hides one. */
    public static boolean staysInside(String path) {
        if (path.isBlank()
                || path.startsWith("/")
                || path.indexOf('\\') >= 0
                || path.chars().anyMatch(Character::isISOControl)
                || SCHEME.matcher(path).matches()
                || ESCAPED_SEPARATOR.matcher(path).find()) {
            return false;
        }
        for (String segment : path.split("/", -1)) {
            if (UP.matcher(segment.strip()).matches()) {
                return false;
            }
        }
        return true;
    }
}
