// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static se.paragraf.importer.text.internal.paragraph.Words.any;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who presents a matter. */
final class Presenters {

    /** Stands in every word that presents: most sentences need no closer look. */
    private static final String STEM = "redr";

    private static final String PRESENTS =
            "(?:" + any("är", "var") + "\\h+)?" + any("föredragande", "föredrog", "föredrar", "föredrager");
    private static final Pattern BEFORE = Words.pattern("^(.{2,80}?)[,\\h]+" + PRESENTS + "\\b");
    private static final Pattern LABEL =
            Words.pattern("^" + any("föredragande", "föredragning") + "\\h*(?::|av\\b)?\\h*(?-i:(?=\\p{Lu}))(.{3,80})");
    private static final Pattern SINGLE = Pattern.compile("^\\p{Lu}\\p{Ll}+$");

    private Presenters() {}

    static Optional<String> in(String sentence) {
        if (!sentence.contains(STEM)) {
            return Optional.empty();
        }
        Matcher label = LABEL.matcher(sentence);
        if (label.find()) {
            return name(label.group(1));
        }
        Matcher before = BEFORE.matcher(sentence);
        return before.find() ? name(before.group(1)) : Optional.empty();
    }

    private static Optional<String> name(String text) {
        Optional<String> name = PersonNames.in(text).stream().findFirst();
        return name.isPresent() || !SINGLE.matcher(text.strip()).matches() ? name : Optional.of(text.strip());
    }
}
