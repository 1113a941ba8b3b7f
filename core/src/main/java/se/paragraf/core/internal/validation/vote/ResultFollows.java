// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.vote;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.paragraf.core.internal.minutes.PersonName;
import se.paragraf.core.internal.validation.rule.Phrase;
import se.paragraf.core.minutes.Signer;
import se.paragraf.core.minutes.Signing;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.BallotChoice;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Proposal;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.model.text.NumberSpan;

/**
 * I08: the decision follows from the count. Of equal votes the chair has the casting one, in elections and employments the
 * lot (KL 5:56).
 */
final class ResultFollows {

    private static final List<String> CASTING = List.of("utslagsröst");
    private static final List<String> LOT = List.of("lottning", "lotten", "lottades", "lottas");

    private final Voting voting;

    private ResultFollows(Voting voting) {
        this.voting = voting;
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject, Paragraph paragraph) {
        return Voting.each(rule, subject, paragraph, voting -> Stream.of(new ResultFollows(voting).check()));
    }

    private Finding check() {
        if (!voting.hasCount()) {
            return voting.finding(Outcome.UNKNOWN).message("I08.uncounted", voting.number());
        }
        int yes = voting.count(BallotChoice.YES);
        int no = voting.count(BallotChoice.NO);
        if (yes == no) {
            return equal(yes);
        }
        if (isCast()) {
            return fail("I08.needless", yes, no);
        }
        return decided(yes > no ? voting.vote().getYesTo() : voting.vote().getNoTo(), yes, no);
    }

    private Finding equal(int each) {
        boolean lot = voting.vote().isByLot() || !isCast() && voting.says(LOT);
        if (voting.isElection()) {
            return lot
                    ? voting.finding(Outcome.PASS).message("I08.lot", voting.number(), each)
                    : fail(isCast() ? "I08.castelection" : "I08.nolot", each, each);
        }
        if (lot) {
            return fail("I08.wronglot", each, each);
        }
        if (!isCast()) {
            // Whose it was may be told in words that nobody put into the list.
            return voting.says(CASTING)
                    ? voting.finding(Outcome.UNKNOWN).message("I08.perhapscast", voting.number(), each)
                    : fail("I08.equal", each, each);
        }
        String caster = voting.vote().getCastingVote();
        List<Signer> chairs = Signing.of(voting.subject().meeting()).signers(SignatoryRole.CHAIR).stream()
                .filter(this::leadsHere)
                .toList();
        if (chairs.isEmpty()) {
            return voting.finding(Outcome.UNKNOWN)
                    .fact(Facts.NAMES, List.of(caster))
                    .message("I08.nochair", voting.number(), caster);
        }
        return chairs.stream().anyMatch(chair -> PersonName.agree(chair.name(), caster))
                ? voting.finding(Outcome.PASS)
                        .fact(Facts.NAMES, List.of(caster))
                        .message("I08.cast", voting.number(), each, caster)
                : voting.finding(Outcome.FAIL)
                        .fact(Facts.NAMES, List.of(caster))
                        .message(
                                "I08.notchair",
                                voting.number(),
                                caster,
                                voting.rule().source());
    }

    private boolean leadsHere(Signer chair) {
        return chair.paragraphs().isEmpty()
                || NumberSpan.of(chair.paragraphs()).stream()
                        .anyMatch(span -> span.contains(voting.paragraph().getNumber()));
    }

    private boolean isCast() {
        String caster = voting.vote().getCastingVote();
        return !Phrase.isBlank(caster);
    }

    /** An earlier vote only chooses what the next one is about. */
    private Finding decided(Proposal winner, int yes, int no) {
        List<Proposal> adopted = voting.paragraph().getDecisions().stream()
                .map(Decision::getAdopts)
                .filter(Objects::nonNull)
                .toList();
        if (!voting.isLast()) {
            return voting.finding(Outcome.PASS).message("I08.earlier", voting.number(), yes, no);
        }
        if (winner == null || adopted.isEmpty()) {
            return voting.finding(Outcome.UNKNOWN).message(yes > no ? "I08.yes" : "I08.no", voting.number(), yes, no);
        }
        return adopted.contains(winner)
                ? voting.finding(Outcome.PASS).message("I08.pass", voting.number(), yes, no)
                : fail("I08.fail", yes, no);
    }

    private Finding fail(String key, int yes, int no) {
        return voting.finding(Outcome.FAIL)
                .message(key, voting.number(), yes, no, voting.rule().source());
    }
}
