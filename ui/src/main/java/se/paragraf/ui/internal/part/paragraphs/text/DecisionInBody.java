// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.EList;
import se.paragraf.model.minutes.Block;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.PlainText;
import se.paragraf.ui.internal.part.paragraphs.phrase.DecidingSentence;

/**
 * The words of a decision, and those of the text that states it. The text is what is printed and signed, so that words which are
 * changed in the one place are changed in the other too, as far as they can be found there.
 */
public final class DecisionInBody {

    private DecisionInBody() {}

    /** Gives a decision other words, and the text that states it. Where there are none any more the text keeps them. */
    public static void say(Paragraph paragraph, Decision decision, String words) {
        if (words != null && !words.isBlank()) {
            place(paragraph, decision).ifPresent(place -> place.put(words, paragraph.getBody()));
        }
        DecidingSentence.say(decision, words);
    }

    /** What the text says where it states a decision; empty if no text does. */
    public static String told(Paragraph paragraph, Decision decision) {
        List<Block> blocks = paragraph.getBody().stream()
                .filter(block -> block.getStates().contains(decision))
                .toList();
        return PlainText.of(blocks).strip();
    }

    /** Whether the text states a decision in other words than those of the decision, blanks and signs aside. */
    public static boolean differs(Paragraph paragraph, Decision decision) {
        String told = letters(told(paragraph, decision));
        return !told.isEmpty()
                && (decision.getText() != null || decision.getClauses().isEmpty())
                && (isBlank(decision) || !told.contains(letters(decision.getText())));
    }

    private static boolean isBlank(Decision decision) {
        return decision.getText() == null || decision.getText().isBlank();
    }

    private static String letters(String words) {
        StringBuilder letters = new StringBuilder();
        words.chars().filter(Character::isLetterOrDigit).forEach(letter -> letters.append((char) letter));
        return letters.toString();
    }

    private static Optional<Place> place(Paragraph paragraph, Decision decision) {
        Passage passage = BodyReader.read(paragraph.getBody());
        for (int i = 0; i < passage.lines().size(); i++) {
            Line line = passage.lines().get(i);
            if (line.is(LineKind.TEXT) && line.traits().states().contains(decision)) {
                boolean alone = line.traits().states().size() == 1
                        && line.origin() instanceof Block block
                        && isOnlyOne(block, decision, paragraph);
                String said = isBlank(decision)
                        ? alone ? line.text() : ""
                        : BodyReader.shown(decision.getText().strip());
                int start = line.text().indexOf(said);
                if (start >= 0 && !said.isEmpty()) {
                    return Optional.of(new Place(passage, passage.start(i) + start, said));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOnlyOne(Block block, Decision decision, Paragraph paragraph) {
        return paragraph.getBody().stream()
                .allMatch(other -> other == block || !other.getStates().contains(decision));
    }

    /** The words in the text; what of them stays the same keeps its looks. */
    private record Place(Passage passage, int start, String said) {

        void put(String words, EList<Block> body) {
            String wanted = BodyReader.shown(words.strip());
            int shorter = Math.min(wanted.length(), said.length());
            int same = 0;
            while (same < shorter && wanted.charAt(same) == said.charAt(same)) {
                same++;
            }
            int end = 0;
            while (end < shorter - same
                    && wanted.charAt(wanted.length() - 1 - end) == said.charAt(said.length() - 1 - end)) {
                end++;
            }
            int from = start + same;
            Passage next = passage.replace(
                    from,
                    said.length() - same - end,
                    wanted.substring(same, wanted.length() - end),
                    passage.styleAt(from));
            BodyWriter.write(next, body);
        }
    }
}
