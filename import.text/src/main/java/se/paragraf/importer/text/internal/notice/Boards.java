// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.notice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.importer.text.internal.damage.Damaged;
import se.paragraf.importer.text.internal.line.Line;
import se.paragraf.importer.text.internal.line.Lines;

/** Reads on whose boards a notice is posted, and gives each its full name in the singular. */
final class Boards {

    private static final int LONGEST_LINE = 4000;
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}\\d'’-]*";
    private static final String NAME = WORD + "(?:\\h" + WORD + "){0,2}";
    private static final Pattern SENTENCE = Pattern.compile(
            "(?iu)ansl(?:ag(?:et|its|en)?|" + Damaged.regex("å") + "s|agstavl\\p{L}*)[^.:]{0,60}?(?<!\\p{L})(?:hos|"
                    + Damaged.regex("på") + "|vid|i|" + Damaged.regex("å") + "|f" + Damaged.regex("ö")
                    + "r|av)\\s+(?-i:(?=(?:respektive\\s|kommunerna\\s|regionen\\s)?\\p{Lu}|kommunerna\\s))((?:[^.\\n]|\\n(?!\\h*(?:\\n|(?:Juster|Protokoll|Datum|Ansl|Undersk|Förvar)|\\p{Lu}[\\p{L}\\h]{2,40}:))|\\.(?=\\p{L}))*)");
    private static final Pattern ITEM = Pattern.compile(
            "\\h*,\\h*(?:samt\\h+|och\\h+)?|\\h+(?:samt|och|&)\\h+(?:i\\h+|hos\\h+|p" + Damaged.regex("å") + "\\h+)?");
    private static final Pattern BOARD =
            Pattern.compile("(?iu)\\h*(?:officiella\\h+|digitala\\h+)*anslagstavl(?:a|or|orna|an)(?!\\p{L}).*");
    private static final Pattern MANY = Pattern.compile(
            "(?iu)\\h+kommuner(?:na)?s?(?!\\p{L})(?:(?!\\h*,?\\h*(?:samt|och)\\h+(?:(?:i|hos)\\h+)?(?:region|landstinget)).*)?");
    private static final Pattern FIRST_MANY = Pattern.compile("(?iu)^(?:respektive\\h+)?kommunerna\\h+(?:i\\h+)?");
    private static final Pattern COMMUNE = Pattern.compile("(?u)(" + NAME + ")\\h(?i:kommun)(s?)");
    private static final Pattern REGION = Pattern.compile("(?u)((?i:region|landstinget)\\h" + NAME + "(?:\\hl"
            + Damaged.regex("ä") + "n)?|" + WORD + "(?:regionen))(s?)");
    private static final Pattern BARE = Pattern.compile(NAME);
    private static final Pattern OWN = Pattern.compile("(?iu)(" + Damaged.regex("samordningsförbund") + "et\\h.+|.+\\h"
            + Damaged.regex("samordningsförbund") + ")");
    private static final Pattern FULL = Pattern.compile("(" + NAME + ")\\h(?i:kommun)(?!\\p{L})");

    /** The municipalities that the text names in full. */
    private final Set<String> known = new LinkedHashSet<>();

    Boards(Lines lines) {
        for (Line line : lines.all()) {
            if (line.text().length() <= LONGEST_LINE) {
                Matcher matcher = FULL.matcher(line.text());
                while (matcher.find()) {
                    String[] words = matcher.group(1).split("\\h");
                    known.add(words[words.length - 1]);
                    known.add(matcher.group(1));
                }
            }
        }
    }

    List<String> in(String text) {
        Set<String> boards = new LinkedHashSet<>();
        Matcher matcher = SENTENCE.matcher(text);
        while (matcher.find()) {
            boards.addAll(list(
                    matcher.group(1).replace('\n', ' ').replaceAll("\\h+", " ").strip()));
        }
        return new ArrayList<>(boards);
    }

    private List<String> list(String written) {
        boolean posted = BOARD.matcher(written).find();
        String list = BOARD.matcher(written).replaceFirst("");
        boolean many = MANY.matcher(list).find() || FIRST_MANY.matcher(list).find();
        list = FIRST_MANY.matcher(MANY.matcher(list).replaceFirst("")).replaceFirst("");
        List<String> boards = new ArrayList<>();
        String[] items = ITEM.split(list);
        for (int i = 0; i < items.length; i++) {
            String item = items[i].strip();
            boolean genitive = posted && i == items.length - 1;
            Matcher commune = COMMUNE.matcher(item);
            Matcher region = REGION.matcher(item);
            if (commune.matches()) {
                boards.add(commune.group(1) + " kommun");
            } else if (region.matches()) {
                boards.add(genitive && item.endsWith("s") ? item.substring(0, item.length() - 1) : item);
            } else if (OWN.matcher(item).matches()) {
                boards.add(genitive && item.endsWith("s") ? item.substring(0, item.length() - 1) : item);
            } else if (many && BARE.matcher(item).matches()) {
                boards.add(full(item) + " kommun");
            } else if (!item.isEmpty() && !BARE.matcher(item).matches()) {
                break;
            }
        }
        return boards;
    }

    /** The form in which the text names the municipality elsewhere. */
    private String full(String stem) {
        if (known.contains(stem)) {
            return stem;
        }
        return known.contains(stem + "s") ? stem + "s" : stem;
    }
}
