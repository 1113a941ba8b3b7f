// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Notes;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Attachment;
import se.paragraf.model.text.NumberSpan;

/** I17: what the text names as attached is attached, what is attached is named, and no number is left out. */
final class AttachmentsThere {

    /** More are not told one by one. */
    private static final int MOST = 100;

    private final RuleDescription rule;
    private final List<Finding> findings = new ArrayList<>();
    private int untold;

    private AttachmentsThere(RuleDescription rule) {
        this.rule = rule;
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject, Notes<Attachments> notes) {
        return new AttachmentsThere(rule).check(subject, notes);
    }

    private Stream<Finding> check(Subject subject, Notes<Attachments> notes) {
        TreeMap<Integer, String> attached = new TreeMap<>();
        for (Attachment attachment : subject.meeting().getAttachments()) {
            if (attachment.getNumber() != null) {
                attached.put(attachment.getNumber(), Objects.requireNonNullElse(attachment.getTitle(), ""));
            }
        }
        Set<Integer> files = new HashSet<>(attached.keySet());
        List<Run> runs = notes.gatheredByRun(Run::of);
        runs.forEach(run -> files.addAll(run.files()));
        Set<Integer> named = new HashSet<>();
        for (Run run : runs) {
            run.named().forEach((number, place) -> {
                if (named.add(number) && !files.contains(number)) {
                    tell(() -> missing(notes.get(place), place, number));
                }
            });
        }
        attached.forEach((number, title) -> {
            if (!named.contains(number)) {
                tell(() -> unnamed(name(number, title)));
            }
        });
        named.addAll(files);
        List<NumberSpan> spans =
                NumberSpan.joined(named.stream().mapToInt(Integer::intValue).sorted());
        for (int i = 1; i < spans.size(); i++) {
            NumberSpan gap =
                    new NumberSpan(spans.get(i - 1).last() + 1, spans.get(i).first() - 1);
            tell(() -> gap(gap));
        }
        if (untold > 0) {
            findings.add(finding().fact(Facts.COUNT, untold).message("I17.more", untold));
        } else if (findings.isEmpty() && !named.isEmpty()) {
            findings.add(rule.finding(Outcome.PASS)
                    .at("attachments")
                    .fact(Facts.COUNT, named.size())
                    .message("I17.pass", Paragraphs.inWords(spans)));
        }
        return findings.stream();
    }

    /** The numbers of files in a run of paragraphs, and those named there with the place of the first that does. */
    private record Run(Set<Integer> files, Map<Integer, Integer> named) {

        static Run of(List<Attachments> run, int start) {
            Run all = new Run(new HashSet<>(), new LinkedHashMap<>());
            for (int i = 0; i < run.size(); i++) {
                all.files.addAll(run.get(i).files());
                for (Integer number : run.get(i).titles().keySet()) {
                    all.named.putIfAbsent(number, start + i);
                }
            }
            return all;
        }
    }

    private void tell(Supplier<Finding> finding) {
        if (findings.size() < MOST) {
            findings.add(finding.get());
        } else {
            untold++;
        }
    }

    private Finding missing(Attachments note, int place, Integer number) {
        String name = name(number, note.titles().get(number));
        return rule.finding(Outcome.FAIL)
                .paragraph(note.paragraph())
                .at(Paragraphs.location(place) + ".attachments")
                .fact(Facts.NAMES, List.of(name))
                .message("I17.missing", name, String.valueOf(note.paragraph()));
    }

    private Finding unnamed(String name) {
        return finding()
                .severity(Severity.INFO)
                .fact(Facts.NAMES, List.of(name))
                .message("I17.unnamed", name);
    }

    private Finding gap(NumberSpan gap) {
        return finding()
                .fact(Facts.COUNT, gap.last() - gap.first() + 1)
                .message("I17.gap", Paragraphs.inWords(List.of(gap)));
    }

    private FindingBuilder finding() {
        return rule.finding(Outcome.FAIL).at("attachments");
    }

    private static String name(Integer number, String title) {
        return title.isEmpty() ? "Bilaga " + number : "Bilaga " + number + ", " + title;
    }
}
