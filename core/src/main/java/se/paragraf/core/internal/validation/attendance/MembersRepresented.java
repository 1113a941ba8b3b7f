// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.attendance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.paragraf.core.internal.minutes.PrincipalName;
import se.paragraf.core.internal.validation.rule.Phrase;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.Member;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Posting;

/**
 * N07: each principal has somebody who serves. Where the file of the body is not at hand, the notice tells of principals, as
 * it is posted on the board of each municipality and region among them (Finsam 19 §); others stay unknown.
 */
final class MembersRepresented {

    private MembersRepresented() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        List<Attendance> serving = Serving.in(subject);
        if (serving.isEmpty()) {
            return Stream.of(rule.finding(Outcome.UNKNOWN).at("participants").message("N07.unlisted"));
        }
        List<Member> members = Roll.of(subject).members();
        Map<String, String> represented = new LinkedHashMap<>();
        serving.forEach(person -> Stream.concat(
                        Stream.ofNullable(person.getMember()).map(Member::getName),
                        Stream.ofNullable(person.getOrganisation()))
                .filter(Objects::nonNull)
                .forEach(name -> represented.put(PrincipalName.key(name), name)));
        Map<String, String> known = new LinkedHashMap<>();
        (members.isEmpty() ? boards(subject) : members.stream().map(Member::getName))
                .filter(name -> !Phrase.isBlank(name))
                .forEach(name -> known.put(PrincipalName.key(name), name));
        List<String> missing = missing(known, represented);
        if (represented.isEmpty()) {
            return Stream.of(rule.finding(Outcome.UNKNOWN).at("participants").message("N07.untold"));
        }
        if (!missing.isEmpty()) {
            return Stream.of(rule.finding(Outcome.FAIL)
                    .at("participants")
                    .fact(Facts.NAMES, missing)
                    .fact(Facts.COUNT, missing.size())
                    .message(members.isEmpty() ? "N07.board" : "N07.fail", String.join(", ", missing)));
        }
        return Stream.of(
                members.isEmpty()
                        ? rule.finding(Outcome.UNKNOWN).at("participants").message("N07.unknown")
                        : rule.finding(Outcome.PASS)
                                .at("participants")
                                .fact(Facts.COUNT, known.size())
                                .message("N07.pass", known.size()));
    }

    private static Stream<String> boards(Subject subject) {
        return subject.meeting().getNotices().stream()
                .flatMap(notice -> notice.getPostings().stream())
                .map(Posting::getBoard);
    }

    /** A name that was misread in one letter is still that of the only one it can be. */
    private static List<String> missing(Map<String, String> known, Map<String, String> represented) {
        List<String> left = represented.keySet().stream()
                .filter(key -> !known.containsKey(key))
                .toList();
        List<String> missing = new ArrayList<>();
        known.forEach((key, name) -> {
            long near = left.stream()
                    .filter(other -> PrincipalName.isOneLetterOff(key, other))
                    .count();
            if (!represented.containsKey(key) && near != 1) {
                missing.add(name);
            }
        });
        return missing;
    }
}
