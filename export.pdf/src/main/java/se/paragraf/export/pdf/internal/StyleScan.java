// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a style sheet names that the renderer leaves out without a word: families of fonts, and characters that it writes.
 *
 * @param families each list of families of which one has to be there
 * @param texts the texts that it puts on paper, such as those in the margins
 */
record StyleScan(List<List<String>> families, List<String> texts) {

    /** A comment, or a text in quotes, neither of which ends a declaration; both go as far as they can if nothing ends them. */
    private static final Pattern TOKEN = Pattern.compile(
            "/\\*(?s:.*?)(?:\\*/|\\z)|\"([^\"\\\\\n]*+(?:\\\\(?s:.)[^\"\\\\\n]*+)*+)(?:\"|(?=\n)|\\\\?\\z)|'([^'\\\\\n]*+(?:\\\\(?s:.)[^'\\\\\n]*+)*+)(?:'|(?=\n)|\\\\?\\z)");

    private static final Pattern DECLARATION =
            Pattern.compile("(?<![-\\w])(font-family|font)\\s*+:\\s*+([^;{}]*+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|(?s:(.)))");

    /** In the short form the families come after the size. */
    private static final Pattern SHORT_FORM = Pattern.compile(
            "(?:^|.*?\\s)(?:[0-9.]+(?:[a-z]+|%)|(?:xx-|x-)?(?:small|large)|medium|smaller|larger)(?:\\s*/\\s*\\S+)?\\s+(.+)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final List<String> NO_FAMILY = List.of("inherit", "initial", "unset");

    /** A text in quotes stands as a number between these two while declarations are looked for. */
    private static final char OPEN = '\uFDD0';

    private static final char CLOSE = '\uFDD1';

    static StyleScan of(String css) {
        List<String> texts = new ArrayList<>();
        StringBuilder plain = new StringBuilder(css.length());
        Matcher token = TOKEN.matcher(css);
        int from = 0;
        while (token.find()) {
            plain.append(css, from, token.start()).append(' ');
            String text = token.group(1) != null ? token.group(1) : token.group(2);
            if (text != null) {
                plain.append(OPEN).append(texts.size()).append(CLOSE);
                texts.add(unescape(text));
            }
            from = token.end();
        }
        plain.append(css, from, css.length());
        return new StyleScan(families(plain, texts), List.copyOf(texts));
    }

    private static List<List<String>> families(CharSequence css, List<String> texts) {
        List<List<String>> lists = new ArrayList<>();
        Matcher declaration = DECLARATION.matcher(css);
        while (declaration.find()) {
            String value = declaration.group(2).replace("!important", "").strip();
            if (declaration.group(1).equalsIgnoreCase("font")) {
                Matcher form = SHORT_FORM.matcher(value);
                value = form.matches() ? form.group(1) : "";
            }
            List<String> names = names(value, texts);
            if (!names.isEmpty() && !lists.contains(names)) {
                lists.add(names);
            }
        }
        return List.copyOf(lists);
    }

    private static List<String> names(String value, List<String> texts) {
        List<String> names = new ArrayList<>();
        for (String part : value.split(",")) {
            String name = part.strip();
            if (name.length() > 2 && name.charAt(0) == OPEN && name.charAt(name.length() - 1) == CLOSE) {
                name = texts.get(Integer.parseInt(name.substring(1, name.length() - 1)));
            }
            if (!name.isEmpty() && !NO_FAMILY.contains(name.toLowerCase(Locale.ROOT))) {
                names.add(unescape(name));
            }
        }
        return names;
    }

    private static String unescape(String text) {
        return text.indexOf('\\') < 0
                ? text
                : ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(character(escape)));
    }

    private static String character(MatchResult escape) {
        if (escape.group(1) == null) {
            return escape.group(2).equals("\n") ? "" : escape.group(2);
        }
        int code = Integer.parseInt(escape.group(1), 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "\uFFFD";
    }
}
