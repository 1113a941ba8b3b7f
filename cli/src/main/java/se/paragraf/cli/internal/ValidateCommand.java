// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.paragraf.core.inspection.Inspection;
import se.paragraf.core.minutes.MeetingSeries;
import se.paragraf.core.validation.CheckedFile;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingsJson;
import se.paragraf.core.validation.FindingsSarif;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.ValidationRequest;
import se.paragraf.model.minutes.Meeting;

/** Checks meetings and prints what the rules found. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", descriptionKey = "meetings")
    private List<String> files;

    @Option(names = "--format", paramLabel = "text|json|sarif")
    private FindingsForm form = FindingsForm.TEXT;

    @Option(names = "--rules", paramLabel = "ID", split = ",")
    private Set<String> rules = Set.of();

    @Option(names = "--federation", paramLabel = "F.paragraf")
    private Path federation;

    @Option(names = "--min-severity", paramLabel = "ERROR|WARNING|INFO")
    private Severity leastSevere = Severity.INFO;

    private Optional<GivenBody> body = Optional.empty();

    ValidateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Set<String> chosen = ChosenRules.of(session, spec.commandLine(), rules);
        if (federation != null) {
            int opened = session.inputs().attempt(federation.toString(), () -> {
                body = Optional.of(GivenBody.open(session, federation));
                return ExitCode.DONE;
            });
            if (opened != ExitCode.DONE) {
                return opened;
            }
        }
        CheckedFiles checked = new CheckedFiles();
        int code = new MeetingReader(
                        session,
                        body,
                        Optional.of((file, inspection) -> checkUnread(file, inspection, chosen, checked)))
                .each(files, (meetings, isFolder) -> check(meetings, isFolder, chosen, checked));
        print(checked.list());
        return code;
    }

    /** Those of a folder are checked among the others of their body. */
    private int check(List<ReadMeeting> meetings, boolean isFolder, Set<String> chosen, CheckedFiles checked) {
        Map<Meeting, MeetingSeries> seriesByMeeting = new HashMap<>();
        if (isFolder) {
            MeetingSeries.ofEachBody(meetings.stream().map(ReadMeeting::meeting).toList())
                    .forEach(series -> Stream.concat(series.meetings().stream(), series.undated().stream())
                            .forEach(meeting -> seriesByMeeting.put(meeting, series)));
        }
        int code = ExitCode.DONE;
        for (ReadMeeting read : meetings) {
            code = Math.max(code, session.inputs().attempt(read.found().file(), () -> {
                List<Finding> found = findings(read, Optional.ofNullable(seriesByMeeting.get(read.meeting())), chosen);
                return noted(read.found(), found, checked);
            }));
        }
        return code;
    }

    /** The file alone is checked. */
    private int checkUnread(FoundFile file, Inspection inspection, Set<String> chosen, CheckedFiles checked) {
        List<Finding> found = session.paragraf()
                .validating()
                .findings(inspection, body.map(GivenBody::federation))
                .filter(finding -> chosen.contains(finding.rule().id()))
                .filter(finding -> finding.severity().compareTo(leastSevere) <= 0)
                .toList();
        return noted(file, found, checked);
    }

    private static int noted(FoundFile file, List<Finding> found, CheckedFiles checked) {
        checked.add(file, found);
        return found.stream().anyMatch(ValidateCommand::isFault) ? ExitCode.FAULTS : ExitCode.DONE;
    }

    private List<Finding> findings(ReadMeeting read, Optional<MeetingSeries> series, Set<String> chosen) {
        ValidationRequest request = ValidationRequest.of(read.meeting()).withRules(chosen);
        if (series.isPresent()) {
            request = request.withSeries(series.get());
        }
        if (read.folder().isPresent()) {
            request = request.withFolder(read.folder().get());
        }
        if (read.inspection().isPresent()) {
            request = request.withInspection(read.inspection().get());
        }
        return session.paragraf()
                .validating()
                .findings(request)
                .filter(finding -> finding.severity().compareTo(leastSevere) <= 0)
                .toList();
    }

    private void print(List<CheckedFile> checked) throws IOException {
        Console console = session.console();
        switch (form) {
            case TEXT ->
                console.print(checked.stream()
                        .map(file -> FindingsText.of(file.name(), file.findings(), console.language()))
                        .collect(Collectors.joining(System.lineSeparator())));
            case JSON -> FindingsJson.write(checked, console.language(), console.out());
            case SARIF -> FindingsSarif.write(checked, console.language(), console.out());
        }
    }

    private static boolean isFault(Finding finding) {
        return finding.outcome() == Outcome.FAIL && finding.severity() == Severity.ERROR;
    }
}
