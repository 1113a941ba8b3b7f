// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import se.paragraf.importer.text.internal.repair.channel.Channel;

/**
 * Says what damaged words were: of all words that recognition may have turned into what stands there, each as likely as
 * it is common and as its letters are apt to be confused. What stands there is among them. For one thread.
 */
public final class Speller {

    /** How often, in a million words, a word of the dictionary stands that is not common, and one that it makes up. */
    private static final double WORD = 1;

    /** The same for one that stands there, as what is common is not all listed; short ones are seldom meant. */
    private static final double WORD_THERE = 20;

    private static final double SHORT_WORD_THERE = 1;
    private static final double COMPOUND = 0.05;
    private static final double WORD_OF_THE_TRADE = 40;
    private static final double NAME = 20;
    private static final double PLACE_NAME = 50;
    private static final double PLACE_AS_SURNAME = 0.3;
    private static final double KNOWN_NAME = 500;
    /** One word, one name that no list knows, and letters that make no word. */
    private static final double NEW_WORD = 1e-4;

    private static final double NEW_NAME = 0.05;
    private static final double NO_WORD = 1e-7;

    private static final int SHORT = 3;
    private static final int LONG = 6;
    /** Capitals that are seen for an Ö, and how often. */
    private static final String CAPITALS_FOR_Ö = "GS";

    private static final double CAPITAL_SHARE = 0.03;
    private static final double FIGURE_SHARE = 0.01;

    private final Lookups dictionary;
    private final Listed listedNames;
    private final Listed listedWords;
    private final Channel channel;
    private final double rate;
    private final Map<String, Reading> readings = new HashMap<>();

    /**
     * Creates a speller.
     *
     * @param dictionary for this text
     * @param names the words of names that are known from elsewhere, in small letters
     * @param words that are known from elsewhere, in small letters
     * @param rate how many of the Swedish letters of the text were lost, in 0..1
     */
    public Speller(Lookups dictionary, Set<String> names, Set<String> words, double rate) {
        this.dictionary = dictionary;
        this.listedNames = new Listed(names);
        this.listedWords = new Listed(words);
        this.channel = new Channel(rate);
        this.rate = rate;
    }

    /** True if minutes are full of the word, in small letters. */
    public static boolean isCommon(String word) {
        return Common.count(word) > 0;
    }

    /** Reads a word as it stands there, with its capitals. */
    public Reading read(String seen, Place place) {
        return readings.computeIfAbsent(place + seen, key -> likeliest(seen, place));
    }

    private Reading likeliest(String seen, Place place) {
        String word = seen.toLowerCase(WordList.SWEDISH);
        Candidates candidates = new Candidates(word);
        addListed(candidates, word, place, 1);
        if (candidates.hasOwn()) {
            return candidates.best(true);
        }
        Set<String> words = dictionary.words(word);
        if (words.contains(word)) {
            double weight = word.length() <= SHORT ? SHORT_WORD_THERE : WORD_THERE;
            candidates.add(word, channel.chance(word, word) * weight);
            return candidates.best(true);
        }
        addWords(candidates, word, place, 1);
        addReadOtherwise(candidates, seen, word, place);
        Set<String> compounds = dictionary.compounds(word);
        boolean known = compounds.contains(word);
        if (candidates.isEmpty() && word.length() > LONG && (place == Place.WORD || place == Place.START)) {
            compounds.forEach(compound -> candidates.add(compound, channel.chance(word, compound) * COMPOUND));
        }
        candidates.add(word, known ? COMPOUND : unknown(word, place));
        return candidates.best(known);
    }

    /** A figure may stand for a letter, and some capitals for an Ö. */
    private void addReadOtherwise(Candidates candidates, String seen, String word, Place place) {
        if (word.indexOf('1') >= 0) {
            addAs(candidates, word.replace('1', 'l'), place, rate * FIGURE_SHARE);
            addAs(candidates, word.replace('1', 'i'), place, rate * FIGURE_SHARE);
        } else if (word.indexOf('0') >= 0) {
            addAs(candidates, word.replace('0', 'o'), place, rate * FIGURE_SHARE);
        }
        if (CAPITALS_FOR_Ö.indexOf(seen.charAt(0)) >= 0 && place != Place.SURNAME) {
            addAs(candidates, "ö" + word.substring(1), Place.WORD, rate * CAPITAL_SHARE);
        }
    }

    private void addAs(Candidates candidates, String word, Place place, double chance) {
        addListed(candidates, word, place, chance);
        addWords(candidates, word, place, chance);
    }

    private void addListed(Candidates candidates, String seen, Place place, double chance) {
        add(candidates, Common.WORDS, seen, word -> chance * Common.count(word));
        add(candidates, listedWords, seen, word -> chance * WORD_OF_THE_TRADE);
        if (place != Place.WORD) {
            add(candidates, listedNames, seen, word -> chance * KNOWN_NAME);
            double weight = place == Place.SURNAME ? PLACE_AS_SURNAME : PLACE_NAME;
            add(candidates, Common.PLACE_NAMES, seen, word -> chance * weight);
        }
    }

    private void add(Candidates candidates, Listed listed, String seen, ToDoubleFunction<String> weight) {
        listed.alike(seen)
                .forEach(word -> candidates.add(word, channel.chance(seen, word) * weight.applyAsDouble(word)));
    }

    /** Where a word has a capital because it is a name, no word of the dictionary is meant. */
    private void addWords(Candidates candidates, String seen, Place place, double chance) {
        for (String word : dictionary.words(seen)) {
            if (place == Place.WORD && word.length() > SHORT || place == Place.START && word.length() >= LONG) {
                candidates.add(word, chance * channel.chance(seen, word) * WORD);
            }
        }
    }

    private double unknown(String word, Place place) {
        if (place != Place.WORD && dictionary.isName(word)) {
            return NAME;
        }
        if (!word.chars().allMatch(c -> Character.isLetter(c) && c != 'é')) {
            return NO_WORD;
        }
        return place == Place.WORD ? NEW_WORD : NEW_NAME;
    }
}
