// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.paragraf.importer.text.internal.repair.word.Lookups;
import se.paragraf.importer.text.internal.repair.word.Reading;
import se.paragraf.importer.text.internal.repair.word.Speller;

/** How much of the Swedish letters of a text was lost. A text that is whole, or in another language, has no damage. */
final class Damage {

    /** What is taken for the share of lost letters as long as it is not known. */
    private static final double FIRST_GUESS = 0.2;

    private static final double LEAST = 0.01;
    private static final double MOST = 0.9;
    /** So few words may be slips of the pen. */
    private static final int FEW_WORDS = 3;
    /** So many words of a Swedish text are known or can be made out. */
    private static final double SWEDISH = 0.85;

    private final Set<String> damaged = new HashSet<>();
    private int words;
    private int known;
    private int kept;
    private int lost;

    private Damage() {}

    /** The share of the letters å, ä and ö that were lost, or 0 if the text is whole. */
    static double of(List<List<Token>> text, Lookups dictionary, Set<String> names, Set<String> known) {
        Damage damage = new Damage();
        Speller speller = new Speller(dictionary, names, known, FIRST_GUESS);
        text.forEach(line -> damage.count(line, speller));
        return damage.rate();
    }

    private void count(List<Token> line, Speller speller) {
        String before = null;
        for (int i = 0; i < line.size(); i++) {
            Token token = line.get(i);
            Reading reading = speller.read(
                    token.text(),
                    token.place(i == 0 ? null : line.get(i - 1), before, i + 1 < line.size() ? line.get(i + 1) : null));
            before = reading.word();
            count(token, reading);
        }
    }

    private void count(Token token, Reading reading) {
        String seen = token.lower();
        int here = swedish(seen);
        kept += here;
        if (!reading.word().equals(seen) && reading.isSure()) {
            lost += Math.max(0, swedish(reading.word()) - here);
            damaged.add(seen);
            known++;
            words++;
        } else if (reading.known()) {
            known++;
            words++;
        } else if (!token.hasCapital()) {
            words++;
        }
    }

    private double rate() {
        double rate = (double) lost / Math.max(1, lost + kept);
        boolean whole = damaged.size() < FEW_WORDS || rate < LEAST || known < SWEDISH * words;
        return whole ? 0 : Math.min(rate, MOST);
    }

    private static int swedish(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            if ("åäö".indexOf(word.charAt(i)) >= 0) {
                count++;
            }
        }
        return count;
    }
}
