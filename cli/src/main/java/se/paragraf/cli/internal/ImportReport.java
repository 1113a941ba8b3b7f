// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.core.federation.LinkCount;
import se.paragraf.model.federation.Element;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.SourceTrace;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.ImportRecord;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Unplaced;
import se.paragraf.model.text.NumberSpan;

/** Tells what was read from minutes, what was mended in them, and what was not understood. */
final class ImportReport {

    private static final String INDENT = "  ";
    /** What is read less surely is a doubt to look at. */
    private static final double SURE = 0.9;
    /** How many lines of a list are shown. */
    private static final int MOST = 8;

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
        groups(meeting).ifPresent(line -> page.line(INDENT + line));
        linked.map(this::links).ifPresent(line -> page.line(INDENT + line));
        if (meeting.getImportRecord() != null) {
            record(meeting.getImportRecord());
        }
        few("import.doubts", doubts(meeting));
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

    /** How many there are of each group of participants. */
    private Optional<String> groups(Meeting meeting) {
        return Arrays.stream(AttendanceGroup.values())
                .map(group -> Map.entry(
                        group,
                        meeting.getAttendances().stream()
                                .filter(person -> person.getGroup() == group)
                                .count()))
                .filter(counted -> counted.getValue() > 0)
                .map(counted -> page.word("group." + counted.getKey()) + ": " + counted.getValue())
                .reduce((one, other) -> one + ", " + other);
    }

    private void record(ImportRecord told) {
        few("show.repairs", RepairLines.of(page, told, true));
        few("show.proposals", RepairLines.of(page, told, false));
        few(
                "show.unplaced",
                told.getUnplaced().stream()
                        .map(Unplaced::getText)
                        .filter(Objects::nonNull)
                        .flatMap(String::lines)
                        .toList());
    }

    /** What was read and may have been meant otherwise, with its lines. */
    private List<String> doubts(Meeting meeting) {
        List<String> doubts = new ArrayList<>();
        meeting.eAllContents().forEachRemaining(object -> {
            if (object instanceof Element element
                    && element.getTrace() != null
                    && element.getTrace().getConfidence() < SURE) {
                SourceTrace trace = element.getTrace();
                doubts.add(page.word("import.doubt", String.valueOf(trace.getFirstLine()), said(element)));
            }
        });
        return doubts;
    }

    /** The words by which one finds an element again: its name, its heading, or the first of its texts. */
    private static String said(Element element) {
        if (element instanceof Paragraph paragraph) {
            return Stream.of(paragraph.getNumberAsWritten(), paragraph.getTitle())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
        }
        return element.eClass().getEAllAttributes().stream()
                .filter(attribute -> !attribute.isID() && element.eGet(attribute) instanceof String)
                .map(attribute -> OneLine.of((String) element.eGet(attribute)))
                .findFirst()
                .orElse("");
    }

    /** A list under its heading, and where it is long how much more there is: the report stays within a screen. */
    private void few(String heading, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        page.line(INDENT + page.word("import.list", page.word(heading), lines.size()));
        lines.stream().limit(MOST).forEach(line -> page.line(INDENT + INDENT + line));
        if (lines.size() > MOST) {
            page.line(INDENT + INDENT + page.word("import.more", lines.size() - MOST));
        }
    }

    private static int count(Meeting meeting, ToIntFunction<Paragraph> of) {
        return meeting.getParagraphs().stream().mapToInt(of).sum();
    }
}
