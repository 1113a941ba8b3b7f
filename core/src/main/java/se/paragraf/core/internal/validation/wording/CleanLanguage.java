// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.internal.validation.rule.Phrase;
import se.paragraf.core.validation.Edit;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Notes;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingState;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.text.NumberSpan;

/** I26: no slips of the pen, and no words that a machine misread. */
final class CleanLanguage {

    /** More paragraphs are not told one by one. */
    private static final int MOST = 100;

    /** Fewer damaged words may be names. */
    private static final int FEWEST = 3;

    private static final int EXAMPLES = 5;

    private CleanLanguage() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject, Notes<Slips> notes) {
        List<Finding> findings = new ArrayList<>();
        boolean open = !isAdjusted(subject.meeting());
        int[] telling = notes.telling().toArray();
        IntStream.of(telling)
                .filter(place -> !notes.get(place).slips().isEmpty())
                .limit(MOST)
                .forEach(place -> findings.add(slips(rule, notes.get(place), place, open)));
        List<Slips> damages = IntStream.of(telling)
                .mapToObj(notes::get)
                .filter(note -> !note.damaged().isEmpty())
                .toList();
        List<String> damaged =
                damages.stream().flatMap(note -> note.damaged().stream()).toList();
        if (damaged.size() >= FEWEST) {
            List<String> examples = damaged.stream().distinct().limit(EXAMPLES).toList();
            findings.add(rule.finding(Outcome.FAIL)
                    .at("paragraphs")
                    .fact(Facts.NAMES, examples)
                    .fact(Facts.COUNT, damaged.size())
                    .fact(
                            Facts.PARAGRAPHS,
                            Paragraphs.listed(NumberSpan.joined(damages.stream().mapToInt(Slips::paragraph))))
                    .message("I26.damaged", damaged.size(), String.join(", ", examples)));
        }
        if (findings.isEmpty() && !notes.isEmpty()) {
            findings.add(rule.finding(Outcome.PASS).at("paragraphs").message("I26.pass"));
        }
        return findings.stream();
    }

    private static Finding slips(RuleDescription rule, Slips note, int place, boolean open) {
        FindingBuilder finding = rule.finding(Outcome.FAIL)
                .paragraph(note.paragraph())
                .at(Paragraphs.location(place) + ".text")
                .fact(Facts.NAMES, note.slips().stream().map(Slip::words).toList())
                .fact(Facts.COUNT, note.slips().size());
        if (open) {
            note.fix().ifPresent(fix -> finding.fix(fix.title(), fix.edits().toArray(Edit[]::new)));
        }
        return finding.message(
                open ? "I26.fail" : "I26.adjusted",
                String.valueOf(note.paragraph()),
                Phrase.sentences(note.slips().stream().map(Slip::inWords).toList()));
    }

    /** What is adjusted is not silently changed. */
    private static boolean isAdjusted(Meeting meeting) {
        return meeting.getState() != MeetingState.DRAFT
                || meeting.getAdjustments().stream()
                        .map(Adjustment::getAdjustedOn)
                        .anyMatch(day -> day != null)
                || meeting.getNotices().stream().map(Notice::getAdjustedOn).anyMatch(day -> day != null);
    }
}
