// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.series;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Attachment;
import se.paragraf.model.minutes.Paragraph;

/** R05: the files of attachments lie beside that of the meeting, and attachments to earlier minutes are known there. */
final class AttachmentsAtHand {

    private AttachmentsAtHand() {}

    /**
     * What is noted of a paragraph.
     *
     * @param number its number if it speaks of attachments to other minutes, else 0
     * @param attachments the numbers of its attachments, null for one without
     * @param files the files of its attachments
     * @param mentions what it says of attachments to other minutes
     */
    record Note(
            int number, List<Integer> attachments, List<Attached> files, List<EarlierAttachments.Mention> mentions) {

        static Note of(Paragraph paragraph) {
            List<Attachment> all = paragraph.getAttachments();
            List<EarlierAttachments.Mention> mentions = EarlierAttachments.in(paragraph);
            return new Note(
                    mentions.isEmpty() ? 0 : paragraph.getNumber(),
                    all.stream().map(Attachment::getNumber).toList(),
                    attached(all),
                    mentions);
        }
    }

    /** A file of an attachment, which is one of several. */
    private record Attached(int place, String title, String file) {}

    private static List<Attached> attached(List<Attachment> all) {
        return IntStream.range(0, all.size())
                .filter(place -> all.get(place).getFile() != null
                        && !all.get(place).getFile().isBlank())
                .mapToObj(place -> new Attached(
                        place, all.get(place).getTitle(), all.get(place).getFile()))
                .toList();
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject, List<Note> notes) {
        List<Finding> findings = new ArrayList<>();
        List<String> there = new ArrayList<>();
        for (int place = 0; place < notes.size(); place++) {
            if (!notes.get(place).files().isEmpty()) {
                String location = Paragraphs.location(place) + ".attachments";
                notes.get(place).files().forEach(file -> check(rule, subject, file, location, there, findings));
            }
        }
        attached(subject.meeting().getAttachments())
                .forEach(file -> check(rule, subject, file, "attachments", there, findings));
        if (!there.isEmpty()) {
            findings.add(rule.finding(Outcome.PASS)
                    .at("attachments")
                    .fact(Facts.COUNT, there.size())
                    .message("R05.pass", there.size()));
        }
        return Stream.concat(findings.stream(), EarlierAttachments.check(rule, subject, notes));
    }

    private static void check(
            RuleDescription rule,
            Subject subject,
            Attached attached,
            String location,
            List<String> there,
            List<Finding> findings) {
        String file = attached.file();
        Optional<Path> folder = subject.folder();
        if (folder.isPresent() && isIn(folder.get(), file)) {
            there.add(file);
            return;
        }
        Outcome outcome = folder.isPresent() ? Outcome.FAIL : Outcome.UNKNOWN;
        String title = Objects.requireNonNullElse(attached.title(), file);
        findings.add(rule.finding(outcome)
                .at(location + "[" + attached.place() + "]")
                .fact(Facts.NAMES, List.of(file))
                .message(folder.isPresent() ? "R05.fail" : "R05.unknown", title, file));
    }

    private static boolean isIn(Path folder, String file) {
        try {
            Path path = folder.resolve(file).normalize();
            return path.startsWith(folder.normalize()) && Files.isRegularFile(path);
        } catch (InvalidPathException e) {
            // A name that no file can have is not there.
            return false;
        }
    }
}
