// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.paragraf.core.internal.federation.Kinds;
import se.paragraf.core.internal.federation.Period;
import se.paragraf.core.internal.minutes.PrincipalName;
import se.paragraf.core.internal.validation.rule.Announced;
import se.paragraf.core.validation.Edit;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.Member;
import se.paragraf.model.federation.MemberKind;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.Posting;
import se.paragraf.model.text.Message;

/** A01: the notice is on the boards of all members that have one. */
final class BoardsOfMembers {

    private static final Set<MemberKind> OWNERS = Set.of(MemberKind.MUNICIPALITY, MemberKind.REGION);

    private BoardsOfMembers() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        List<Member> members = subject.body()
                .map(body -> withBoards(body, subject.meeting().getDate()))
                .orElse(List.of());
        Map<String, Member> owners = new LinkedHashMap<>();
        members.forEach(member -> owners.put(member.getName(), member));
        if (members.isEmpty()) {
            represented(subject.meeting()).forEach(name -> owners.putIfAbsent(name, null));
        }
        return Announced.eachNotice(
                rule, subject, announced -> Stream.of(check(announced, owners, !members.isEmpty())));
    }

    private static Finding check(Announced announced, Map<String, Member> owners, boolean known) {
        if (!announced.isStated() && announced.notice().getPostings().isEmpty()) {
            return announced
                    .finding(Outcome.UNKNOWN, "boards")
                    .fact(Facts.NAMES, List.copyOf(owners.keySet()))
                    .message("A01.none", String.join(", ", owners.keySet()));
        }
        List<String> missing = owners.entrySet().stream()
                .filter(owner -> !isOn(announced.notice(), owner.getKey(), owner.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (!missing.isEmpty()) {
            return missing(announced, owners, missing);
        }
        FindingBuilder finding = announced.finding(known ? Outcome.PASS : Outcome.UNKNOWN, "boards");
        return known ? finding.message("A01.pass", owners.size()) : finding.message("A01.unknown");
    }

    private static Finding missing(Announced announced, Map<String, Member> owners, List<String> missing) {
        String names = String.join(", ", missing);
        FindingBuilder finding = announced
                .finding(Outcome.FAIL, "boards")
                .fact(Facts.NAMES, missing)
                .fact(Facts.COUNT, missing.size());
        Notice notice = announced.notice();
        if (notice.eContainer() != null) {
            List<Posting> all = new ArrayList<>(notice.getPostings());
            missing.forEach(owner -> all.add(posting(owner, owners.get(owner))));
            finding.fix(
                    Message.of(BoardsOfMembers.class, "A01.fix", names),
                    new Edit(notice, MinutesPackage.Literals.NOTICE__POSTINGS, all));
        }
        return finding.message("A01.fail", names);
    }

    private static Posting posting(String owner, Member member) {
        Posting posting = MinutesFactory.eINSTANCE.createPosting();
        posting.setBoard(owner);
        posting.setMember(member);
        return posting;
    }

    private static boolean isOn(Notice notice, String owner, Member member) {
        return notice.getPostings().stream()
                .anyMatch(posting -> member != null && posting.getMember() == member
                        || posting.getBoard() != null && isNamed(posting.getBoard(), owner, member));
    }

    /** A name that was read from a scan only is no proof that a board is missing. */
    private static boolean isNamed(String board, String owner, Member member) {
        return PrincipalName.agree(board, owner) || member == null && PrincipalName.agreeIfDamaged(board, owner);
    }

    private static List<Member> withBoards(Federation body, LocalDate day) {
        return body.getMembers().stream()
                .filter(member -> member.isNoticeBoard() || OWNERS.contains(member.getKind()))
                .filter(member -> member.getName() != null)
                .filter(member -> day == null || Period.holds(member.getFrom(), member.getTo(), day))
                .toList();
    }

    /** The kommuner and regions of those who decide, of which none can be no member. */
    private static List<String> represented(Meeting meeting) {
        List<String> names = new ArrayList<>();
        for (Attendance attendance : meeting.getAttendances()) {
            String name = attendance.getOrganisation();
            if (isOfMember(attendance)
                    && name != null
                    && OWNERS.contains(Kinds.ofMember(name))
                    && names.stream().noneMatch(other -> PrincipalName.agree(other, name))) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean isOfMember(Attendance attendance) {
        return attendance.getGroup() == AttendanceGroup.DECIDING || attendance.getGroup() == AttendanceGroup.SUBSTITUTE;
    }
}
