// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.attendance;

import java.util.List;
import java.util.stream.Stream;
import se.paragraf.core.internal.federation.Period;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.Mandate;
import se.paragraf.model.federation.Member;

/** N11: each principal elects at least one member and as many substitutes. */
final class SeatsBalanced {

    private SeatsBalanced() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        List<Member> members = Roll.of(subject).members();
        if (members.isEmpty()) {
            return Stream.of(
                    rule.finding(Outcome.UNKNOWN).at("federation.members").message("N11.unknown"));
        }
        if (isDraft(subject)) {
            return Stream.of(
                    rule.finding(Outcome.UNKNOWN).at("federation.members").message("N11.draft"));
        }
        List<Member> wrong = members.stream()
                .filter(member -> member.getSeats() < 1 || member.getSeats() != member.getSubstituteSeats())
                .toList();
        return wrong.isEmpty()
                ? Stream.of(rule.finding(Outcome.PASS)
                        .at("federation.members")
                        .fact(Facts.COUNT, members.size())
                        .message("N11.pass", members.size()))
                : wrong.stream().map(member -> finding(rule, member));
    }

    /** Begun from minutes, which name those who came only: no period is filled in for anybody. */
    private static boolean isDraft(Subject subject) {
        List<Mandate> mandates =
                subject.body().map(Federation::getMandates).map(List::copyOf).orElse(List.of());
        return !mandates.isEmpty() && mandates.stream().noneMatch(Period::isStated);
    }

    private static Finding finding(RuleDescription rule, Member member) {
        String name = member.getName() == null ? "?" : member.getName();
        return rule.finding(Outcome.FAIL)
                .at("federation.members")
                .fact(Facts.NAMES, List.of(name))
                .fact(Facts.SEATS, member.getSeats())
                .message("N11.fail", name, member.getSeats(), member.getSubstituteSeats(), rule.source());
    }
}
