// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.paragraf.core.register.Report;
import se.paragraf.model.minutes.Assignment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.ParagraphKind;
import se.paragraf.model.text.Message;

/**
 * What in a later paragraph speaks for it being a report on an assignment. Each reason has a weight from 0 to 1, the chance
 * that it is none falls with each.
 */
final class Evidence {

    private static final double REFERENCE = 0.9;
    private static final double CASE = 0.6;
    private static final double WORDS = 0.6;
    private static final double SHORT_WORD = 0.45;
    private static final double TITLE = 0.2;
    private static final double REPORTING = 0.2;
    private static final double OWNER = 0.15;

    /** Less is no proposal. */
    private static final double LEAST = 0.5;

    /** One word so long is seldom of another matter. */
    private static final int TELLING = 10;

    private final Meeting meeting;
    private final Paragraph paragraph;
    private final Map<String, String> words;
    private final String name;
    private final Map<String, String> owner;
    private final Set<String> title;

    Evidence(Meeting meeting, Paragraph paragraph, Assignment assignment) {
        this.meeting = meeting;
        this.paragraph = paragraph;
        this.name = Objects.requireNonNullElse(assignment.getTo(), "");
        this.owner = Stems.ofMeaning(name);
        this.words = Stems.ofMeaning(Objects.requireNonNullElse(assignment.getText(), ""));
        this.words.keySet().removeAll(owner.keySet());
        this.title = Stems.ofMeaning(Objects.requireNonNullElse(paragraph.getTitle(), ""))
                .keySet();
    }

    /** The report that a paragraph of a later meeting may be; empty if nothing much speaks for it. */
    Optional<Report> in(Meeting later, ParagraphWords said) {
        Reasons reasons = new Reasons();
        boolean referred = said.refersTo(meeting.getDate(), paragraph.getNumber());
        if (referred) {
            reasons.add(REFERENCE, "evidence.reference", String.valueOf(paragraph.getNumber()), meeting.getDate());
        } else if (said.paragraph().getKind() == ParagraphKind.FORMALITY) {
            return Optional.empty();
        }
        String number = paragraph.getCaseNumber();
        if (number != null && number.equals(said.paragraph().getCaseNumber())) {
            reasons.add(CASE, "evidence.case", number);
        }
        addWords(said, reasons);
        if (!title.isEmpty() && title.equals(said.title())) {
            reasons.add(TITLE, "evidence.title");
        }
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        if (said.isReporting()) {
            reasons.add(REPORTING, "evidence.reporting");
        }
        if (!owner.isEmpty() && said.all().containsAll(owner.keySet())) {
            reasons.add(OWNER, "evidence.owner", name);
        }
        return reasons.confidence() < LEAST
                ? Optional.empty()
                : Optional.of(
                        new Report(Places.of(later, said.paragraph()), false, reasons.confidence(), reasons.evidence));
    }

    private void addWords(ParagraphWords said, Reasons reasons) {
        List<String> shared = words.entrySet().stream()
                .filter(word -> said.all().contains(word.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        boolean telling = shared.size() > 1 || shared.stream().anyMatch(word -> word.length() >= TELLING);
        if (telling || shared.size() == words.size() && !shared.isEmpty()) {
            double weight = (telling ? WORDS : SHORT_WORD) * shared.size() / words.size();
            reasons.add(weight, "evidence.words", String.join(", ", shared));
        }
    }

    private static final class Reasons {

        private final List<Message> evidence = new ArrayList<>();
        private double doubt = 1;

        void add(double weight, String key, Object... arguments) {
            doubt *= 1 - weight;
            evidence.add(Message.of(Evidence.class, key, arguments));
        }

        boolean isEmpty() {
            return evidence.isEmpty();
        }

        double confidence() {
            return Math.round((1 - doubt) * 100) / 100.0;
        }
    }
}
