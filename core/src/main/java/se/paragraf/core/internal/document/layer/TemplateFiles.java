// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.layer;

import java.util.regex.Pattern;

/** The names that files of a layer have. */
final class TemplateFiles {

    private static final Pattern MACROS = Pattern.compile("macros/[\\w.-]+\\.vm");
    private static final Pattern DOCUMENT = Pattern.compile("[\\w.-]+\\.vm");
    private static final Pattern STYLE = Pattern.compile("(?:style|web)\\.css");
    private static final Pattern WORDS = Pattern.compile("words(?:_[A-Za-z]{2,8}(?:_[A-Za-z0-9]{2,8})?)?\\.properties");
    private static final Pattern BINARY = Pattern.compile(
            "[\\w.-]+\\.dotx|logo\\.(?:png|jpg|svg)|fonts/[\\p{L}\\d.-]+-(?:Regular|Bold|Italic|BoldItalic)\\.ttf");

    private static final Pattern MEANT =
            Pattern.compile("(?!~\\$).*\\.(?:vm|css|dotx|dotm|properties|ttf|otf)|logo\\..*", Pattern.CASE_INSENSITIVE);

    private TemplateFiles() {}

    /** Whether a file in a folder is there to be used as a template; others may lie there too. */
    static boolean isMeant(String file) {
        return MEANT.matcher(file).matches();
    }

    static boolean isMacros(String file) {
        return MACROS.matcher(file).matches();
    }

    static boolean isDocument(String file) {
        return DOCUMENT.matcher(file).matches();
    }

    static boolean isWords(String file) {
        return WORDS.matcher(file).matches();
    }

    static boolean isText(String file) {
        return isMacros(file)
                || isDocument(file)
                || isWords(file)
                || STYLE.matcher(file).matches();
    }

    /** Whether a file of this name is ever asked for. */
    static boolean isUsed(String file) {
        return isText(file) || BINARY.matcher(file).matches();
    }
}
