// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.series;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        List<Finding> findings = new ArrayList<>();
        List<String> there = new ArrayList<>();
        List<Paragraph> paragraphs = subject.meeting().getParagraphs();
        for (int place = 0; place < paragraphs.size(); place++) {
            Paragraph paragraph = paragraphs.get(place);
            for (int i = 0; i < paragraph.getAttachments().size(); i++) {
                String location = "paragraphs[" + place + "].attachments[" + i + "]";
                check(rule, subject, paragraph.getAttachments().get(i), location, there, findings);
            }
        }
        List<Attachment> all = subject.meeting().getAttachments();
        for (int i = 0; i < all.size(); i++) {
            check(rule, subject, all.get(i), "attachments[" + i + "]", there, findings);
        }
        if (!there.isEmpty()) {
            findings.add(rule.finding(Outcome.PASS)
                    .at("attachments")
                    .fact(Facts.COUNT, there.size())
                    .message("R05.pass", there.size()));
        }
        return Stream.concat(findings.stream(), EarlierAttachments.check(rule, subject));
    }

    private static void check(
            RuleDescription rule,
            Subject subject,
            Attachment attachment,
            String location,
            List<String> there,
            List<Finding> findings) {
        String file = attachment.getFile();
        if (file == null || file.isBlank()) {
            return;
        }
        Optional<Path> folder = subject.folder();
        if (folder.isPresent() && isIn(folder.get(), file)) {
            there.add(file);
            return;
        }
        Outcome outcome = folder.isPresent() ? Outcome.FAIL : Outcome.UNKNOWN;
        String title = Objects.requireNonNullElse(attachment.getTitle(), file);
        findings.add(rule.finding(outcome)
                .at(location)
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
