// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.internal.document.layer.LayerStack;

/**
 * Refuses style sheets that fetch anything or that can be more than a style sheet. Pictures are elements of the document
 * and fonts lie in the folder of fonts.
 */
public final class StyleCheck {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|(\\R)|(.))", Pattern.DOTALL);

    private static final Pattern FETCHING = Pattern.compile(
            "@import|@font-face|</?|<!|\\b(?:url|src|image|image-set|cross-fade|expression)\\s*\\(|(?<![\\w-])behavior\\s*:|-moz-binding",
            Pattern.CASE_INSENSITIVE);

    private StyleCheck() {}

    /** Checks a style sheet of a layer. */
    public static void check(String style, String file, LayerStack layers) throws ExportException {
        check(style, new MarkupFault(file, layers));
    }

    static void check(CharSequence style, MarkupFault fault) throws ExportException {
        Matcher found = FETCHING.matcher(plain(style));
        if (found.find()) {
            // A style sheet that hides the word by escapes is found under no word in the file.
            String word = found.group();
            throw fault.of("style", word, word);
        }
    }

    /** What a browser reads: {@code \75rl(} is {@code url(}. */
    private static CharSequence plain(CharSequence style) {
        if (style.chars().noneMatch(c -> c == '\\')) {
            return style;
        }
        return ESCAPE.matcher(style).replaceAll(escape -> {
            if (escape.group(1) == null) {
                return escape.group(3) == null ? "" : Matcher.quoteReplacement(escape.group(3));
            }
            int c = Integer.parseInt(escape.group(1), 16);
            return Character.isValidCodePoint(c) ? Matcher.quoteReplacement(Character.toString(c)) : "\uFFFD";
        });
    }
}
