// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static se.paragraf.importer.text.internal.paragraph.Words.any;

import java.util.regex.Pattern;

/** Tells a paragraph without a title, "§ 2 Bo Ek valdes till justerare.", from a title that ends with a period. */
final class HeadingSentence {

    private static final Pattern END = Pattern.compile(".*[^.][.!]$");
    private static final Pattern TELLS = Words.pattern("\\b(?:"
            + any(
                    "öppnade",
                    "öppnades",
                    "öppnar",
                    "avslutade",
                    "avslutades",
                    "avslutar",
                    "förklarade",
                    "förklarades",
                    "förklarar",
                    "hälsade",
                    "hälsar",
                    "upprättades",
                    "fastställde",
                    "godkände",
                    "utsåg",
                    "läste",
                    "lästes",
                    "redogjorde",
                    "redogör",
                    "berättade",
                    "föredrog",
                    "föredrogs",
                    "befanns",
                    "konstaterades",
                    "konstaterade")
            + "|tackade|tackar|informerade|informerar|rapporterade|meddelade|gick\\h+igenom|valde|noterade)\\b|"
            + any("mötet", "sammanträdet", "möte") + "\\h+slut\\b");

    private HeadingSentence() {}

    static boolean is(String text) {
        return END.matcher(text).matches()
                && (TELLS.matcher(text).find()
                        || ImpliedDecision.in(text)
                        || DecidingSentence.end(text).isPresent());
    }
}
