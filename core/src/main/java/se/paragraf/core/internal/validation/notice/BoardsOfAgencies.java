// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.notice;

import java.util.List;
import java.util.stream.Stream;
import se.paragraf.core.internal.federation.Kinds;
import se.paragraf.core.internal.validation.rule.Announced;
import se.paragraf.core.validation.Edit;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.MemberKind;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.minutes.Posting;
import se.paragraf.model.text.Message;

/** A02: no agency of the state is listed as the owner of a board. */
final class BoardsOfAgencies {

    private BoardsOfAgencies() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        return Announced.eachNotice(rule, subject, BoardsOfAgencies::check);
    }

    private static Stream<Finding> check(Announced announced) {
        List<Posting> named = announced.notice().getPostings().stream()
                .filter(posting -> posting.getBoard() != null)
                .toList();
        List<Posting> agencies =
                named.stream().filter(BoardsOfAgencies::isAgency).toList();
        if (named.isEmpty()) {
            return Stream.empty();
        }
        if (agencies.isEmpty()) {
            return Stream.of(announced.finding(Outcome.PASS, "boards").message("A02.pass"));
        }
        List<String> names = agencies.stream().map(Posting::getBoard).toList();
        List<Posting> others = announced.notice().getPostings().stream()
                .filter(posting -> !agencies.contains(posting))
                .toList();
        return Stream.of(announced
                .finding(Outcome.FAIL, "boards")
                .fact(Facts.NAMES, names)
                .fix(
                        Message.of(BoardsOfAgencies.class, "A02.fix", String.join(", ", names)),
                        new Edit(announced.notice(), MinutesPackage.Literals.NOTICE__POSTINGS, others))
                .message("A02.fail", String.join(", ", names)));
    }

    private static boolean isAgency(Posting posting) {
        return Kinds.ofMember(posting.getBoard()) == MemberKind.STATE_AGENCY;
    }
}
