// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sees to it that a style sheet loads nothing and does not end the element that it stands in. It is strict rather than
 * clever: what could be read as a reference in any way is one.
 */
final class StyleCheck {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|\\z)", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|(.))", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("url\\(\\s*+[\"']?+\\s*+(?!data:)");
    private static final List<String> LOADING = List.of("@import", "image-set(", "image(", "src(", "cross-fade(");

    private StyleCheck() {}

    /** What of a style sheet is refused; empty if nothing is. */
    static Optional<String> refused(String css) {
        if (css.contains("<")) {
            return Optional.of("<");
        }
        String plain = unescaped(COMMENT.matcher(css).replaceAll("")).toLowerCase(Locale.ROOT);
        Matcher address = ADDRESS.matcher(plain);
        if (address.find()) {
            return Optional.of(plain.substring(address.start(), Math.min(address.start() + 40, plain.length())));
        }
        return LOADING.stream().filter(plain::contains).findFirst();
    }

    private static String unescaped(String css) {
        return ESCAPE.matcher(css)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group(2) != null ? escape.group(2) : character(Integer.parseInt(escape.group(1), 16))));
    }

    private static String character(int codePoint) {
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "\uFFFD";
    }
}
