// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair.word;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import se.paragraf.importer.text.internal.repair.channel.Channel;

/** Finds at a glance, without a dictionary, whether a text may be damaged: most are whole, and need be read no more. */
public final class Suspects {

    private static final int OFTEN = 100;
    /** Of the words of a Swedish text, so many are common ones. */
    private static final double SWEDISH = 0.15;

    private static final Set<String> DAMAGED = new HashSet<>();

    static {
        for (String word : Common.words()) {
            if (Common.count(word) >= OFTEN) {
                addDamaged(word);
            }
        }
        DAMAGED.removeAll(Common.words());
    }

    private Suspects() {}

    private static void addDamaged(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Channel.isSwedish(word.charAt(i))) {
                for (String seen : Channel.seenFor(word.charAt(i))) {
                    DAMAGED.add(word.substring(0, i) + seen + word.substring(i + 1));
                }
            }
        }
    }

    /** True if one of the words at least is what a common word becomes, and the text is Swedish. */
    public static boolean has(Stream<String> words) {
        int all = 0;
        int common = 0;
        boolean damaged = false;
        for (Iterator<String> each = words.iterator(); each.hasNext(); all++) {
            String word = each.next().toLowerCase(WordList.SWEDISH);
            if (Common.count(word) > 0) {
                common++;
            } else {
                damaged = damaged || DAMAGED.contains(word);
            }
        }
        return damaged && common >= SWEDISH * all;
    }
}
