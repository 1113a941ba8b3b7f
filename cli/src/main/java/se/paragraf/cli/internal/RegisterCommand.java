// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.paragraf.core.register.RegisterCsv;
import se.paragraf.core.register.RegisterFilter;
import se.paragraf.core.register.RegisterJson;
import se.paragraf.core.register.RegisteredAssignment;
import se.paragraf.core.register.RegisteredDecision;
import se.paragraf.model.minutes.Meeting;

/** Lists what was decided, or who owes what by when. */
@Command(name = "register")
final class RegisterCommand implements Callable<Integer> {

    /** What is listed. */
    enum Kind {
        DECISIONS,
        ASSIGNMENTS
    }

    private final Session session;

    @Parameters(index = "0", paramLabel = "decisions|assignments", descriptionKey = "register.kind")
    private Kind kind;

    @Parameters(index = "1..*", paramLabel = "FILE|DIR", arity = "1..*", descriptionKey = "meetings")
    private List<String> files;

    @Option(names = "--format", paramLabel = "text|json|csv")
    private RegisterForm form = RegisterForm.TEXT;

    @Option(names = "--open")
    private boolean open;

    @Option(names = "--search", paramLabel = "WORDS")
    private String words = "";

    @Option(names = "--owner", paramLabel = "WHO")
    private String owner = "";

    @Option(names = "--from", paramLabel = "YYYY-MM-DD")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "YYYY-MM-DD")
    private LocalDate to;

    RegisterCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        List<Meeting> meetings = new ArrayList<>();
        int code = new MeetingReader(session, Optional.empty()).each(files, (read, isFolder) -> {
            read.stream().map(ReadMeeting::meeting).forEach(meetings::add);
            return ExitCode.DONE;
        });
        RegisterFilter filter = new RegisterFilter(
                split(words), split(owner), Optional.ofNullable(from), Optional.ofNullable(to), open);
        if (kind == Kind.DECISIONS) {
            print(session.paragraf().register().decisions(meetings).stream()
                    .filter(filter::accepts)
                    .toList());
        } else {
            printAssignments(session.paragraf().register().assignments(meetings).stream()
                    .filter(filter::accepts)
                    .toList());
        }
        return code;
    }

    private void print(List<RegisteredDecision> decisions) throws IOException {
        Console console = session.console();
        switch (form) {
            case TEXT -> console.print(RegisterText.decisions(decisions, console.language()));
            case JSON -> RegisterJson.decisions(decisions, console.out());
            case CSV -> RegisterCsv.decisions(decisions, console.language(), console.out());
        }
    }

    private void printAssignments(List<RegisteredAssignment> assignments) throws IOException {
        Console console = session.console();
        switch (form) {
            case TEXT -> console.print(RegisterText.assignments(assignments, console.language()));
            case JSON -> RegisterJson.assignments(assignments, console.language(), console.out());
            case CSV -> RegisterCsv.assignments(assignments, console.language(), console.out());
        }
    }

    private static List<String> split(String words) {
        return Stream.of(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
