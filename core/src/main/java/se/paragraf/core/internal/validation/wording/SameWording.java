// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.internal.validation.rule.Phrase;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.NumberSpan;

/** I22: decisions are worded and marked in one way throughout. */
final class SameWording {

    private SameWording() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject, List<DecidingWords> notes) {
        List<DecidingWords> deciding =
                notes.stream().filter(DecidingWords::decides).toList();
        if (deciding.isEmpty()) {
            return Stream.empty();
        }
        List<Message> wanting = new ArrayList<>();
        List<Integer> paragraphs = new ArrayList<>();
        List<Integer> present = numbers(deciding, note -> !note.present().isEmpty());
        List<Integer> past = numbers(deciding, note -> !note.past().isEmpty());
        if (!present.isEmpty() && !past.isEmpty()) {
            wanting.add(Message.of(
                    SameWording.class,
                    "I22.tense",
                    first(deciding, DecidingWords::present),
                    inWords(present),
                    first(deciding, DecidingWords::past),
                    inWords(past)));
            paragraphs.addAll(present);
            paragraphs.addAll(past);
        }
        List<Integer> unmarked = numbers(deciding, note -> note.unmarked() && !note.marked());
        if (!unmarked.isEmpty() && deciding.stream().anyMatch(DecidingWords::marked)) {
            wanting.add(Message.of(SameWording.class, "I22.unmarked", inWords(unmarked)));
            paragraphs.addAll(unmarked);
        }
        if (wanting.isEmpty()) {
            return Stream.of(rule.finding(Outcome.PASS)
                    .at("paragraphs")
                    .fact(Facts.COUNT, deciding.size())
                    .message("I22.pass"));
        }
        return Stream.of(rule.finding(Outcome.FAIL)
                .at("paragraphs")
                .fact(Facts.PARAGRAPHS, Paragraphs.listed(NumberSpan.joined(paragraphs)))
                .message("I22.fail", Phrase.sentences(wanting)));
    }

    private static List<Integer> numbers(List<DecidingWords> notes, Predicate<DecidingWords> wanted) {
        return notes.stream().filter(wanted).map(DecidingWords::paragraph).toList();
    }

    private static String first(List<DecidingWords> notes, Function<DecidingWords, String> word) {
        return notes.stream()
                .map(word)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> found.toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private static String inWords(List<Integer> numbers) {
        return Paragraphs.inWords(NumberSpan.joined(numbers));
    }
}
