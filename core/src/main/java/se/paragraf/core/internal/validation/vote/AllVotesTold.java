// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.vote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.paragraf.core.minutes.Part;
import se.paragraf.core.minutes.Participation;
import se.paragraf.core.minutes.Tally;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Ballot;
import se.paragraf.model.minutes.BallotChoice;
import se.paragraf.model.minutes.Paragraph;

/** I07: the votes for, against and withheld are as many as those who served, and in an open vote all are listed once. */
final class AllVotesTold {

    private final Voting voting;
    private final Tally tally;
    private final Participation participation;

    private AllVotesTold(Voting voting) {
        this.voting = voting;
        this.participation = voting.subject().participation();
        this.tally = participation.tally(voting.paragraph());
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject, Paragraph paragraph) {
        return Voting.each(rule, subject, paragraph, voting -> new AllVotesTold(voting).check());
    }

    private Stream<Finding> check() {
        if (!voting.isPresenceListed()) {
            return Stream.of(voting.finding(Outcome.UNKNOWN).message("I07.unlisted", voting.number()));
        }
        List<Finding> findings = new ArrayList<>();
        sum().ifPresent(findings::add);
        if (!voting.vote().isSecret()) {
            list().ifPresent(findings::add);
        }
        return findings.isEmpty()
                ? Stream.of(voting.finding(Outcome.PASS)
                        .fact(Facts.COUNT, tally.tookPart())
                        .message("I07.pass", voting.number(), tally.tookPart()))
                : findings.stream();
    }

    private Optional<Finding> sum() {
        if (!voting.hasCount()) {
            return Optional.of(voting.finding(Outcome.UNKNOWN)
                    .message("I07.uncounted", voting.number(), voting.rule().source()));
        }
        Integer abstained = voting.count(BallotChoice.ABSTAIN);
        int sum = voting.count(BallotChoice.YES) + voting.count(BallotChoice.NO) + (abstained == null ? 0 : abstained);
        int most = tally.tookPart() + tally.undecided();
        if (sum > most || sum < tally.tookPart() && abstained != null) {
            return Optional.of(voting.finding(Outcome.FAIL)
                    .fact(Facts.COUNT, sum)
                    .fact(Facts.NEEDED, tally.tookPart())
                    .message(
                            "I07.fail",
                            voting.number(),
                            sum,
                            tally.tookPart(),
                            voting.rule().source()));
        }
        if (sum < tally.tookPart()) {
            return Optional.of(voting.finding(Outcome.UNKNOWN)
                    .fact(Facts.COUNT, sum)
                    .fact(Facts.NEEDED, tally.tookPart())
                    .message(
                            "I07.abstained",
                            voting.number(),
                            sum,
                            tally.tookPart(),
                            voting.rule().source()));
        }
        return tally.undecided() > 0
                ? Optional.of(voting.finding(Outcome.UNKNOWN)
                        .fact(Facts.COUNT, sum)
                        .message("I07.open", voting.number(), tally.undecided()))
                : Optional.empty();
    }

    private Optional<Finding> list() {
        List<Ballot> ballots = voting.vote().getBallots();
        if (ballots.isEmpty()) {
            return Optional.of(voting.finding(Outcome.UNKNOWN)
                    .message("I07.names", voting.number(), voting.rule().source()));
        }
        Set<Attendance> listed = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        for (Ballot ballot : ballots) {
            Optional<Attendance> person = participation.find(ballot.getAttendance(), ballot.getName());
            if (person.isEmpty()
                    || !listed.add(person.get())
                    || person.get().getGroup() != AttendanceGroup.DECIDING
                    || isOut(participation.at(voting.paragraph(), person.get()))) {
                wrong.add(person.map(Attendance::getName).orElse(ballot.getName() == null ? "?" : ballot.getName()));
            }
        }
        if (!wrong.isEmpty()) {
            return Optional.of(voting.finding(Outcome.FAIL)
                    .fact(Facts.NAMES, wrong)
                    .message(
                            "I07.wrong",
                            voting.number(),
                            String.join(", ", wrong),
                            voting.rule().source()));
        }
        List<String> missing = participation.deciding(voting.paragraph(), Part.TOOK_PART).stream()
                .filter(person -> !listed.contains(person))
                .map(person -> person.getName() == null ? "?" : person.getName())
                .toList();
        if (!missing.isEmpty()) {
            return Optional.of(voting.finding(Outcome.FAIL)
                    .fact(Facts.NAMES, missing)
                    .message(
                            "I07.missing",
                            voting.number(),
                            String.join(", ", missing),
                            voting.rule().source()));
        }
        return Stream.of(BallotChoice.values()).allMatch(this::agrees)
                ? Optional.empty()
                : Optional.of(voting.finding(Outcome.FAIL)
                        .message("I07.differs", voting.number(), voting.rule().source()));
    }

    private boolean agrees(BallotChoice choice) {
        Integer count = voting.count(choice);
        return count == null || count == voting.listed(choice);
    }

    private static boolean isOut(Part part) {
        return part == Part.AWAY || part == Part.DISQUALIFIED;
    }
}
