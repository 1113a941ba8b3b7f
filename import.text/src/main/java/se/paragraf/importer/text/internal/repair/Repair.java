// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.repair.word.Lookups;
import se.paragraf.importer.text.internal.repair.word.Reading;
import se.paragraf.importer.text.internal.repair.word.Speller;
import se.paragraf.importer.text.internal.repair.word.Suspects;

/**
 * Puts right what recognition of a scan did to Swedish letters. A text that is whole is left alone, whatever stands in
 * it. Words are neither joined nor parted, lines keep their numbers.
 */
public final class Repair {

    /** What the first round brings to light helps the second; more bring nothing. */
    private static final int MOST_ROUNDS = 4;
    /** What is likelier wrong than right is no proposal. */
    private static final double LEAST_OF_A_PROPOSAL = 0.5;

    private static final Pattern SPLIT = Pattern.compile("\\p{L}[-\u00ad]\\h*$");

    private final Speller speller;
    private final List<Change> changes = new ArrayList<>();

    private Repair(Speller speller) {
        this.speller = speller;
    }

    /**
     * Repairs the lines, of which nobody has claimed any yet.
     *
     * @param knowledge asked only if the text may be damaged
     */
    public static Repaired of(Lines lines, Supplier<Known> knowledge) {
        List<List<Token>> words = words(lines.all());
        if (!Suspects.has(words.stream().flatMap(List::stream).map(Token::text))) {
            return new Repaired(lines, List.of());
        }
        Known known = knowledge.get();
        Set<String> names = Names.of(known);
        Lookups dictionary = new Lookups();
        double rate = Damage.of(words, dictionary, names, known.words());
        if (rate == 0) {
            return new Repaired(lines, List.of());
        }
        List<Change> changes = new ArrayList<>();
        Lines text = LoneFigures.repair(lines, changes);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Set<String> all = new HashSet<>(names);
            if (round > 0) {
                all.addAll(Names.of(words(text.all()), new Speller(dictionary, names, known.words(), rate)));
            }
            Repair repair = new Repair(new Speller(dictionary, all, known.words(), rate));
            text = text.with(repair.repaired(text.all()));
            changes.removeIf(change -> !change.applied());
            boolean done = round > 0 && repair.changes.stream().noneMatch(Change::applied);
            changes.addAll(repair.changes);
            if (done) {
                break;
            }
        }
        changes.sort(Comparator.comparingInt(Change::line));
        return new Repaired(text, List.copyOf(changes));
    }

    private static List<List<Token>> words(List<Line> lines) {
        return lines.stream().map(line -> Token.of(line.text())).toList();
    }

    private List<String> repaired(List<Line> lines) {
        List<String> texts = new ArrayList<>(lines.size());
        boolean split = false;
        for (Line line : lines) {
            texts.add(repaired(line, split));
            split = SPLIT.matcher(line.text()).find();
        }
        return texts;
    }

    /** Where a word was split at the end of the line before, the first is only a part of one. */
    private String repaired(Line line, boolean split) {
        List<Token> tokens = Token.of(line.text());
        StringBuilder text = new StringBuilder(line.text().length());
        int copied = 0;
        String before = null;
        for (int i = split ? 1 : 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Reading reading = speller.read(
                    token.text(),
                    token.place(
                            i == 0 ? null : tokens.get(i - 1),
                            before,
                            i + 1 < tokens.size() ? tokens.get(i + 1) : null));
            String to = reading.word().equals(token.lower()) ? token.text() : token.inCaseOf(reading.word());
            before = reading.word();
            if (to.equals(token.text()) || token.isPartOfWord() || reading.confidence() < LEAST_OF_A_PROPOSAL) {
                continue;
            }
            changes.add(new Change(line.number(), token.text(), to, reading.confidence(), reading.isSure()));
            if (reading.isSure()) {
                text.append(line.text(), copied, token.start()).append(to);
                copied = token.end();
            }
        }
        return copied == 0
                ? line.text()
                : text.append(line.text(), copied, line.text().length()).toString();
    }
}
