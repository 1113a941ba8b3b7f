// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.markup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.internal.document.layer.LayerStack;
import se.paragraf.core.internal.document.markup.StyleMeasures.Excess;

/**
 * Refuses style sheets that fetch anything or that can be more than a style sheet. Pictures are elements of the document
 * and fonts lie in the folder of fonts.
 */
public final class StyleCheck {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|(\\R)|(.))", Pattern.DOTALL);

    private static final Pattern FETCHING = Pattern.compile(
            "@import|@font-face|</?|<!|\\b(?:url|src|image|image-set|cross-fade|expression)\\s*\\(|(?<![\\w-])behavior\\s*:|-moz-binding",
            Pattern.CASE_INSENSITIVE);

    /** Fills a line as far as it goes, which may be without end. */
    private static final Pattern ENDLESS = Pattern.compile("(?<![\\w-])leader\\s*\\(", Pattern.CASE_INSENSITIVE);

    private StyleCheck() {}

    /** Checks a style sheet of a layer that is not for paper. */
    public static void check(String style, String file, LayerStack layers) throws ExportException {
        checkFor(FETCHING, "style", plain(style), new MarkupFault(file, layers));
    }

    /** Checks a style sheet of a layer that is for paper: it has to have an end. */
    public static void checkForPaper(String style, String file, LayerStack layers) throws ExportException {
        MarkupFault fault = new MarkupFault(file, layers);
        CharSequence plain = plain(style);
        checkFor(FETCHING, "style", plain, fault);
        checkFor(ENDLESS, "endless", plain, fault);
        Optional<Excess> excess = StyleMeasures.find(style);
        if (excess.isPresent()) {
            throw fault.of(excess.get(), style);
        }
    }

    /** Checks a style sheet of a document, of which it is not known where it stands. */
    static void check(CharSequence style, MarkupFault fault) throws ExportException {
        CharSequence plain = plain(style);
        checkFor(FETCHING, "style", plain, fault);
        checkFor(ENDLESS, "endless", plain, fault);
        Optional<Excess> excess = StyleMeasures.find(style);
        if (excess.isPresent()) {
            throw fault.of(excess.get());
        }
    }

    private static void checkFor(Pattern refused, String key, CharSequence plain, MarkupFault fault)
            throws ExportException {
        Matcher found = refused.matcher(plain);
        if (found.find()) {
            // A style sheet that hides the word by escapes is found under no word in the file.
            String word = found.group();
            throw fault.of(key, word, word);
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
