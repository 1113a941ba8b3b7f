// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.paragraf.importer.text.internal.damage.Damaged;

/** Fragments of regular expressions that several readers of paragraphs share. */
final class Words {

    /** Names of bodies that decide, and words for the meeting itself. */
    static final String BODY = "\\b(?:\\p{L}*(?:"
            + any("styrelsen", "styrelse", "direktionen", "direktion", "mötet", "möte", "nämnden", "nämnd", "utskottet")
            + "|"
            + any("utskott", "fullmäktige", "stämman", "stämma", "förbundet", "förbund", "rådet", "församlingen")
            + "|"
            + any("gruppen", "beredningen", "föreningen", "sammanträdet", "kongressen", "presidiet", "kommittén")
            + ")|AU|KS|KF|vi|man|samtliga|ledamöterna|deltagarna)\\b";

    /** A person: two to four words that begin with a capital. */
    static final String NAME =
            "\\p{Lu}[\\p{L}’'-]+(?:[ \u00a0](?:von|af|de|der|\\p{Lu}\\.|\\p{Lu}[\\p{L}’'-]+)){0,2}[ \u00a0]\\p{Lu}[\\p{L}’'-]+";

    static final String MONTH =
            "(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private Words() {}

    /** An alternative of words, damaged or not. */
    static String any(String... words) {
        return Arrays.stream(words).map(Damaged::regex).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Compiles without regard to case. */
    static Pattern pattern(String regex) {
        return Pattern.compile(regex, FLAGS);
    }
}
