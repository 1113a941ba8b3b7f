// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts text into sentences; the period of an abbreviation, an initial or a number ends none. */
final class Sentences {

    private static final Pattern END = Pattern.compile("(?:[.!?]|(?<=\\d):-)[)\"”»]?(?=\\s+[\\p{Lu}\\d\"”»(–-])");
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:^|[\\s(])(?:\\p{Lu}|bl\\.a|bl\\. a|t\\.ex|t\\. ex|ex|d\\.v\\.s|dvs|kl|nr|dnr|ca|kap"
                    + "|s\\.k|s\\. k|f\\.d|fr\\.o\\.m|t\\.o\\.m|fr|resp|ang|tel|max|min|bil|art|inkl|exkl|milj|ordf|sekr|vice ordf|tf|bitr|st|p|jfr|enl|avs|forts|sid|s"
                    + "|jan|feb|mar|apr|aug|sep|sept|okt|nov|dec)$");
    private static final int LONGEST_ABBREVIATION = 14;
    private static final Pattern NUMBER = Pattern.compile("\\s*\\(?\\d{1,2}");

    private Sentences() {}

    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            String before = text.substring(Math.max(start, end.start() - LONGEST_ABBREVIATION), end.start());
            boolean numbered = end.start() - start <= 4
                    && NUMBER.matcher(text.substring(start, end.start())).matches();
            if (!ABBREVIATION.matcher(before).find() && !numbered) {
                sentences.add(text.substring(start, end.end()).strip());
                start = end.end();
            }
        }
        String rest = text.substring(start).strip();
        if (!rest.isEmpty()) {
            sentences.add(rest);
        }
        return sentences;
    }
}
