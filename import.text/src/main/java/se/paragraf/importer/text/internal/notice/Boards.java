// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.notice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.damage.Damaged;
import se.paragraf.importer.text.internal.value.Dates;

/** Reads on whose boards a notice is posted, and gives each its full name in the singular. */
final class Boards {

    private static final int LONGEST_LINE = 4000;
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}\\d'’-]{0,60}";
    private static final String NAME = "(?<!\\p{L})" + WORD + "(?:\\h" + WORD + "){0,2}";
    private static final Pattern SENTENCE = Pattern.compile(
            "(?iu)(?:ansl(?:ag(?:et|its|en)?|" + Damaged.regex("å")
                    + "s|agstavl\\p{L}*)|tillk" + Damaged.regex("ä") + "nnagi(?:vits|vet|vna|ves|vs)|kungj"
                    + Damaged.regex("ö") + "rts)\\h*:?[^.:]{0,60}?(?<!\\p{L})(?:hos|"
                    + Damaged.regex("på") + "|vid|i|" + Damaged.regex("å") + "|f" + Damaged.regex("ö")
                    + "r|av)\\s+(?-i:(?=(?:respektive\\s|kommunerna\\s|regionen\\s)?\\p{Lu}|kommunerna\\s))((?:[^.\\n]|\\n(?!\\h*(?:\\n|\\p{Lu}[\\p{L}\\h]{2,40}:))|\\.(?=\\p{L}))*+)");
    private static final Pattern ROW =
            Pattern.compile("(?imu)^\\h*(?:anslagstavl(?:a|an|or|orna)|anslagsplats(?:er)?|plats f" + Damaged.regex("ö")
                    + "r anslag(?:et)?|anslaget?\\h+(?:hos|p" + Damaged.regex("å")
                    + ")|ansl" + Damaged.regex("å") + "s(?:\\h+(?:av|hos|p" + Damaged.regex("å")
                    + "))?)(?:\\h*:\\h*|\\t\\h*|\\h{2,})(?-i:(?=\\p{Lu}))([^.\\n]*)");
    /** The boards named behind the word, or in brackets behind the day: "på anslagstavlorna 2031-05-02 (Granå kommun)". */
    private static final Pattern LISTED = Pattern.compile(
            "(?iu)anslagstavl(?:a|an|or|orna)(?:\\s+(?:den\\h+)?\\d[\\d\\p{L}\\h-]{5,20})?\\s*(?::\\s*(?=(?-i:\\p{Lu}))|\\((?=(?-i:\\p{Lu})[^()]{3,400}\\)))"
                    + "((?:[^.:()\\n]|(?<=,)\\n|\\n(?=(?-i:\\p{Ll}))){3,400})");

    private static final Pattern ITEM = Pattern.compile(
            "\\h*,\\h*(?:samt\\h+|och\\h+)?|\\h+(?:samt|och|&)\\h+(?:i\\h+|hos\\h+|p" + Damaged.regex("å") + "\\h+)?");
    private static final Pattern BOARD =
            Pattern.compile("(?iu)\\h*(?:officiella\\h+|digitala\\h+){0,3}anslagstavl(?:a|or|orna|an)(?!\\p{L}).*");
    private static final Pattern MANY = Pattern.compile("(?iu)\\h+kommuner(?:na)?s?(?!\\p{L})");
    private static final Pattern FIRST_MANY = Pattern.compile("(?iu)^(?:respektive\\h+)?kommunerna\\h+(?:i\\h+)?");
    private static final Pattern COMMUNE = Pattern.compile("(?u)(" + NAME + ")\\h(?i:kommun)(s?)");
    private static final Pattern REGION = Pattern.compile("(?u)((?i:region|landstinget)\\h(?:i\\h)?" + NAME + "(?:\\hl"
            + Damaged.regex("ä") + "n)?|" + WORD + "(?:regionen))(s?)");
    private static final Pattern OWNER =
            Pattern.compile(COMMUNE.pattern() + "(?!\\p{L})|(?:" + REGION.pattern() + ")(?!\\p{L})");
    private static final Pattern LEAD = Pattern.compile("(?iu)^(?:ansl\\p{L}*|upps\\p{L}*|hos|på|i|vid)\\h(?=\\p{Lu})");
    private static final Pattern DAY_LEAD = Pattern.compile("(?iu)(?:\\h+den)?\\h*$");
    private static final Pattern SPACES = Pattern.compile("\\h+");
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
        for (Pattern form : List.of(SENTENCE, ROW, LISTED)) {
            Matcher matcher = form.matcher(text);
            while (matcher.find()) {
                String written = matcher.group(1).replace('\n', ' ').strip();
                boards.addAll(list(SPACES.matcher(written).replaceAll(" ")));
            }
        }
        return new ArrayList<>(boards);
    }

    /** The places at which a text names the owner of a board in full, in order. */
    List<Mention> mentions(String text) {
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = OWNER.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1) == null ? matcher.group() : plain(matcher.group(1)) + " kommun";
            boolean genitive = name.endsWith("s")
                    && BOARD.matcher(text).region(matcher.end(), text.length()).lookingAt();
            mentions.add(new Mention(
                    matcher.start(), matcher.end(), genitive ? name.substring(0, name.length() - 1) : name));
        }
        return mentions;
    }

    /** The name without a word of the notice that stands before it. */
    private static String plain(String name) {
        return LEAD.matcher(name).replaceFirst("");
    }

    /**
     * Where the owner of a board is named.
     *
     * @param start where the name begins
     * @param end where it ends
     * @param board the name in full and in the singular
     */
    record Mention(int start, int end, String board) {}

    private List<String> list(String written) {
        boolean posted = BOARD.matcher(written).find();
        String list = BOARD.matcher(written).replaceFirst("");
        if (FIRST_MANY.matcher(list).find()) {
            return items(FIRST_MANY.matcher(list).replaceFirst(""), true, posted);
        }
        Matcher many = MANY.matcher(list);
        if (!many.find()) {
            return items(list, false, posted);
        }
        List<String> boards = new ArrayList<>(items(list.substring(0, many.start()), true, false));
        Matcher more = ITEM.matcher(list).region(many.end(), list.length());
        if (more.lookingAt()) {
            boards.addAll(items(list.substring(more.end()), false, posted));
        }
        return boards;
    }

    /**
     * The boards of a list.
     *
     * @param many true if a name alone is that of a municipality
     * @param posted true if the last item has the ending of an owner
     */
    private List<String> items(String list, boolean many, boolean posted) {
        List<String> boards = new ArrayList<>();
        String[] items = ITEM.split(list);
        for (int i = 0; i < items.length; i++) {
            String item = undated(items[i]).strip();
            boolean genitive = posted && i == items.length - 1 && item.endsWith("s");
            Matcher commune = COMMUNE.matcher(item);
            if (commune.matches()) {
                boards.add(commune.group(1) + " kommun");
            } else if (REGION.matcher(item).matches() || OWN.matcher(item).matches()) {
                boards.add(genitive ? item.substring(0, item.length() - 1) : item);
            } else if (many && BARE.matcher(item).matches()) {
                boards.add(full(item) + " kommun");
            } else if (!item.isEmpty() && !BARE.matcher(item).matches()) {
                break;
            }
        }
        return boards;
    }

    /** The owner of a board without the day that stands behind it. */
    private static String undated(String item) {
        List<Dates.Found> days = Dates.in(item);
        return days.isEmpty()
                ? item
                : DAY_LEAD.matcher(item.substring(0, days.get(0).start())).replaceFirst("");
    }

    /** The form in which the text names the municipality elsewhere. */
    private String full(String stem) {
        if (known.contains(stem)) {
            return stem;
        }
        return known.contains(stem + "s") ? stem + "s" : stem;
    }
}
