// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Attachment;
import se.paragraf.model.text.NumberSpan;

/** I17: what the text names as attached is attached, what is attached is named, and no number is left out. */
final class AttachmentsThere {

    private AttachmentsThere() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject, List<Attachments> notes) {
        TreeMap<Integer, String> attached = new TreeMap<>();
        for (Attachment attachment : subject.meeting().getAttachments()) {
            if (attachment.getNumber() != null) {
                attached.put(attachment.getNumber(), Objects.requireNonNullElse(attachment.getTitle(), ""));
            }
        }
        Set<Integer> files = new HashSet<>(attached.keySet());
        for (Attachments note : notes) {
            if (!note.files().isEmpty()) {
                files.addAll(note.files());
            }
        }
        Set<Integer> named = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (int place = 0; place < notes.size(); place++) {
            Attachments note = notes.get(place);
            if (note.titles().isEmpty()) {
                continue;
            }
            for (Integer number : note.titles().keySet()) {
                if (named.add(number) && !files.contains(number)) {
                    findings.add(missing(rule, note, place, number));
                }
            }
        }
        attached.forEach((number, title) -> {
            if (!named.contains(number)) {
                findings.add(rule.finding(Outcome.FAIL)
                        .severity(Severity.INFO)
                        .at("attachments")
                        .fact(Facts.NAMES, List.of(name(number, title)))
                        .message("I17.unnamed", name(number, title)));
            }
        });
        named.addAll(files);
        Set<Integer> inOrder = new TreeSet<>(named);
        if (!named.isEmpty()) {
            gaps(rule, inOrder, findings);
        }
        if (findings.isEmpty() && !named.isEmpty()) {
            findings.add(rule.finding(Outcome.PASS)
                    .at("attachments")
                    .fact(Facts.COUNT, named.size())
                    .message("I17.pass", Paragraphs.inWords(NumberSpan.joined(inOrder))));
        }
        return findings.stream();
    }

    private static Finding missing(RuleDescription rule, Attachments note, int place, Integer number) {
        String name = name(number, note.titles().get(number));
        return rule.finding(Outcome.FAIL)
                .paragraph(note.paragraph())
                .at(Paragraphs.location(place) + ".attachments")
                .fact(Facts.NAMES, List.of(name))
                .message("I17.missing", name, String.valueOf(note.paragraph()));
    }

    private static void gaps(RuleDescription rule, Collection<Integer> numbers, List<Finding> findings) {
        List<NumberSpan> spans = NumberSpan.joined(numbers);
        for (int i = 1; i < spans.size(); i++) {
            NumberSpan gap =
                    new NumberSpan(spans.get(i - 1).last() + 1, spans.get(i).first() - 1);
            findings.add(rule.finding(Outcome.FAIL)
                    .at("attachments")
                    .fact(Facts.COUNT, gap.last() - gap.first() + 1)
                    .message("I17.gap", Paragraphs.inWords(List.of(gap))));
        }
    }

    private static String name(Integer number, String title) {
        return title.isEmpty() ? "Bilaga " + number : "Bilaga " + number + ", " + title;
    }
}
