// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import se.paragraf.core.federation.LinkCount;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.minutes.ImportRecord;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.NumberSpan;

/** Tells what was read from minutes, what was mended in them, and what was not understood. */
final class ImportReport {

    private static final String INDENT = "  ";

    private final TextPage page;

    ImportReport(Locale language) {
        page = new TextPage(language);
    }

    String of(String input, Path target, MeetingFile.Outcome outcome, Meeting meeting, Optional<LinkCount> linked) {
        page.line(OneLine.of(input) + " -> " + target + page.word("import." + outcome));
        page.line(INDENT + String.join(", ", head(meeting)));
        page.line(INDENT
                + page.word(
                        "import.counts",
                        meeting.getAttendances().size(),
                        meeting.getParagraphs().size(),
                        count(meeting, paragraph -> paragraph.getDecisions().size()),
                        count(meeting, paragraph -> paragraph.getAssignments().size()),
                        meeting.getAttachments().size()
                                + count(
                                        meeting,
                                        paragraph -> paragraph.getAttachments().size())));
        linked.map(this::links).ifPresent(line -> page.line(INDENT + line));
        if (meeting.getImportRecord() != null) {
            record(meeting.getImportRecord());
        }
        return page.toString();
    }

    /** What is in a file of a body that was just started. */
    String of(Path file, Federation body) {
        page.line(file + ": " + Objects.requireNonNullElseGet(body.getName(), () -> page.word("show.nobody")));
        page.line(INDENT
                + page.word(
                        "import.started",
                        body.getMembers().size(),
                        body.getPersons().size(),
                        body.getMandates().size()));
        return page.toString();
    }

    private List<String> head(Meeting meeting) {
        List<Integer> numbers =
                meeting.getParagraphs().stream().map(Paragraph::getNumber).toList();
        return List.of(
                Objects.requireNonNullElseGet(meeting.getFederationName(), () -> page.word("show.nobody")),
                meeting.getDate() == null
                        ? page.word("show.undated")
                        : meeting.getDate().toString(),
                "§ " + NumberSpan.inWords(NumberSpan.joined(numbers), "–", ", "));
    }

    private String links(LinkCount count) {
        return count.sameBody()
                ? page.word("import.linked", count.people(), count.called(), count.boards(), count.posted())
                : page.word("import.otherbody");
    }

    private void record(ImportRecord told) {
        RepairLines.add(page, told, INDENT + INDENT, key -> page.line(INDENT + page.word(key) + ":"));
        if (!told.getUnplaced().isEmpty()) {
            page.line(INDENT + page.word("show.unplaced") + ":");
            told.getUnplaced()
                    .forEach(unplaced ->
                            page.indented(INDENT + INDENT, Objects.requireNonNullElse(unplaced.getText(), "")));
        }
    }

    private static int count(Meeting meeting, ToIntFunction<Paragraph> of) {
        return meeting.getParagraphs().stream().mapToInt(of).sum();
    }
}
