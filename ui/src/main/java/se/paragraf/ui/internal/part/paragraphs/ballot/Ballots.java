// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.ballot;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.paragraf.core.minutes.Part;
import se.paragraf.core.minutes.Participation;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.Ballot;
import se.paragraf.model.minutes.BallotChoice;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Reservation;
import se.paragraf.model.minutes.Vote;

/** Who may vote in a paragraph, how they voted, and who lost. */
public final class Ballots {

    private Ballots() {}

    /** Those who take part in the decision. */
    public static List<Attendance> voters(Paragraph paragraph) {
        return paragraph.eContainer() instanceof Meeting meeting
                ? Participation.of(meeting).deciding(paragraph, Part.TOOK_PART)
                : List.of();
    }

    /** Those who are there, with a vote or without. */
    public static List<Attendance> present(Paragraph paragraph) {
        if (!(paragraph.eContainer() instanceof Meeting meeting)) {
            return List.of();
        }
        Participation participation = Participation.of(meeting);
        return meeting.getAttendances().stream()
                .filter(person -> person.getGroup() != AttendanceGroup.ABSENT)
                .filter(person -> participation.at(paragraph, person) == Part.TOOK_PART)
                .toList();
    }

    public static Optional<Ballot> of(Vote vote, Attendance person) {
        return vote.getBallots().stream()
                .filter(ballot -> ballot.getAttendance() == person
                        || ballot.getAttendance() == null && Objects.equals(ballot.getName(), person.getName()))
                .findFirst();
    }

    /** Notes how somebody voted, nothing if the choice is null, and counts the ballots. */
    public static void cast(Vote vote, Attendance person, BallotChoice choice) {
        Optional<Ballot> cast = of(vote, person);
        if (choice == null) {
            cast.ifPresent(vote.getBallots()::remove);
        } else {
            cast.orElseGet(() -> add(vote, person)).setChoice(choice);
        }
        count(vote);
    }

    private static Ballot add(Vote vote, Attendance person) {
        Ballot ballot = MinutesFactory.eINSTANCE.createBallot();
        ballot.setName(person.getName());
        ballot.setAttendance(person);
        vote.getBallots().add(ballot);
        return ballot;
    }

    private static void count(Vote vote) {
        vote.setYes(count(vote, BallotChoice.YES));
        vote.setNo(count(vote, BallotChoice.NO));
        vote.setAbstained(count(vote, BallotChoice.ABSTAIN));
        if (!isTie(vote)) {
            vote.setCastingVote(null);
        }
    }

    private static int count(Vote vote, BallotChoice choice) {
        return (int) vote.getBallots().stream()
                .filter(ballot -> ballot.getChoice() == choice)
                .count();
    }

    /** As many for as against, so that the vote of the chair decides (KL 5:56, 6:35). */
    public static boolean isTie(Vote vote) {
        return vote.getYes() != null && vote.getYes() > 0 && vote.getYes().equals(vote.getNo());
    }

    /** Who presides in the paragraph. */
    public static Optional<Attendance> chair(Paragraph paragraph) {
        List<Attendance> voters = voters(paragraph);
        return voters.stream()
                .filter(person -> person.getRoles().contains(AttendanceRole.CHAIR))
                .findFirst()
                .or(() -> voters.stream()
                        .filter(person -> person.getRoles().contains(AttendanceRole.VICE_CHAIR))
                        .findFirst());
    }

    /** What won; empty where the counts do not tell, or the lot decided. */
    static Optional<BallotChoice> won(Vote vote) {
        if (vote.getYes() == null || vote.getNo() == null) {
            return Optional.empty();
        }
        int more = vote.getYes() - vote.getNo();
        if (more != 0) {
            return Optional.of(more > 0 ? BallotChoice.YES : BallotChoice.NO);
        }
        return vote.getCastingVote() == null
                ? Optional.empty()
                : vote.getBallots().stream()
                        .filter(ballot -> vote.getCastingVote().equals(ballot.getName()))
                        .map(Ballot::getChoice)
                        .filter(choice -> choice != BallotChoice.ABSTAIN)
                        .findFirst();
    }

    /** Those who voted for what lost. */
    public static List<Ballot> lost(Vote vote) {
        return won(vote)
                .map(won -> vote.getBallots().stream()
                        .filter(ballot -> ballot.getChoice() != won && ballot.getChoice() != BallotChoice.ABSTAIN)
                        .toList())
                .orElse(List.of());
    }

    /** Those who lost and have no reservation yet. */
    public static List<Ballot> withoutReservation(Paragraph paragraph, Vote vote) {
        return lost(vote).stream()
                .filter(ballot -> paragraph.getReservations().stream().noneMatch(made -> isOf(made, ballot)))
                .toList();
    }

    private static boolean isOf(Reservation made, Ballot ballot) {
        return made.getAttendance() != null && made.getAttendance() == ballot.getAttendance()
                || Objects.equals(made.getName(), ballot.getName());
    }

    /** Makes a reservation of somebody. */
    public static Reservation reservation(Ballot ballot) {
        Reservation reservation = MinutesFactory.eINSTANCE.createReservation();
        reservation.setName(ballot.getName());
        reservation.setAttendance(ballot.getAttendance());
        return reservation;
    }
}
