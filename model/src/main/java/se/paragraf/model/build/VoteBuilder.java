// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.build;

import java.util.function.Function;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Ballot;
import se.paragraf.model.minutes.BallotChoice;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Proposal;
import se.paragraf.model.minutes.Vote;

/** A vote. Counts are those of the ballots unless they are said. */
public final class VoteBuilder {

    private final Vote vote = MinutesFactory.eINSTANCE.createVote();
    private final Function<String, Proposal> proposals;
    private final Function<String, Attendance> attendances;

    VoteBuilder(String matter, Function<String, Proposal> proposals, Function<String, Attendance> attendances) {
        vote.setMatter(Require.text(matter, "matter"));
        this.proposals = proposals;
        this.attendances = attendances;
    }

    /**
     * Yes stands for a proposal.
     *
     * @param proposal its text
     * @return this
     * @throws IllegalArgumentException if the paragraph has no such proposal
     */
    public VoteBuilder yesTo(String proposal) {
        vote.setYesTo(proposals.apply(proposal));
        return this;
    }

    /**
     * No stands for a proposal.
     *
     * @param proposal its text
     * @return this
     * @throws IllegalArgumentException if the paragraph has no such proposal
     */
    public VoteBuilder noTo(String proposal) {
        vote.setNoTo(proposals.apply(proposal));
        return this;
    }

    /**
     * How many voted how.
     *
     * @param yes votes for
     * @param no votes against
     * @param abstained those who did not vote
     * @return this
     */
    public VoteBuilder counted(int yes, int no, int abstained) {
        vote.setYes((int) Require.notNegative(yes, "yes"));
        vote.setNo((int) Require.notNegative(no, "no"));
        vote.setAbstained((int) Require.notNegative(abstained, "abstained"));
        return this;
    }

    /**
     * Who voted yes.
     *
     * @param names names of those present
     * @return this
     * @throws IllegalArgumentException if one of them is not in the list of those present
     */
    public VoteBuilder yesBy(String... names) {
        ballots(BallotChoice.YES, names);
        return this;
    }

    /**
     * Who voted no.
     *
     * @param names names of those present
     * @return this
     * @throws IllegalArgumentException if one of them is not in the list of those present
     */
    public VoteBuilder noBy(String... names) {
        ballots(BallotChoice.NO, names);
        return this;
    }

    /**
     * Who did not vote.
     *
     * @param names names of those present
     * @return this
     * @throws IllegalArgumentException if one of them is not in the list of those present
     */
    public VoteBuilder abstainedBy(String... names) {
        ballots(BallotChoice.ABSTAIN, names);
        return this;
    }

    /**
     * The vote is closed.
     *
     * @return this
     */
    public VoteBuilder closed() {
        vote.setSecret(true);
        return this;
    }

    /**
     * The chair decided an equal vote.
     *
     * @param chair the name of the chair
     * @return this
     */
    public VoteBuilder castingVoteOf(String chair) {
        vote.setCastingVote(Require.text(chair, "chair"));
        return this;
    }

    /**
     * The lot decided.
     *
     * @return this
     */
    public VoteBuilder decidedByLot() {
        vote.setByLot(true);
        return this;
    }

    private void ballots(BallotChoice choice, String... names) {
        for (String name : Require.notNull(names, "names")) {
            Ballot ballot = MinutesFactory.eINSTANCE.createBallot();
            ballot.setAttendance(attendances.apply(name));
            ballot.setName(name);
            ballot.setChoice(choice);
            Require.require(
                    vote.getBallots().stream()
                            .noneMatch(other -> other.getName().equals(name)),
                    "names has one who voted already: " + name);
            vote.getBallots().add(ballot);
        }
    }

    private int count(BallotChoice choice) {
        return (int) vote.getBallots().stream()
                .filter(ballot -> ballot.getChoice() == choice)
                .count();
    }

    Vote result() {
        if (vote.getYes() == null && !vote.getBallots().isEmpty()) {
            counted(count(BallotChoice.YES), count(BallotChoice.NO), count(BallotChoice.ABSTAIN));
        }
        return vote;
    }
}
