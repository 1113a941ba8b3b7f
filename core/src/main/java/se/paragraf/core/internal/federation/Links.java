// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.federation;

import java.util.List;
import java.util.stream.Stream;
import se.paragraf.core.federation.LinkCount;
import se.paragraf.core.internal.minutes.SameName;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.Member;
import se.paragraf.model.federation.Person;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Posting;

/** The people and principals of a body by their names. */
final class Links {

    private final Federation body;
    private final Names<Person> people;
    private final Names<Member> members;

    Links(Federation body) {
        this.body = body;
        people = Names.of(
                body.getPersons(),
                person -> Stream.concat(Stream.ofNullable(person.getName()), person.getOtherNames().stream()));
        members = Names.ofPrincipals(body.getMembers(), member -> Stream.ofNullable(member.getName()));
    }

    LinkCount link(Meeting meeting) {
        List<Attendance> called = meeting.getAttendances();
        List<Posting> postings = meeting.getNotices().stream()
                .flatMap(notice -> notice.getPostings().stream())
                .toList();
        if (!isBodyOf(meeting)) {
            return new LinkCount(false, 0, called.size(), 0, postings.size());
        }
        meeting.setFederation(body);
        for (Attendance attendance : called) {
            people.find(attendance.getName()).ifPresent(attendance::setPerson);
            members.find(attendance.getOrganisation()).ifPresent(attendance::setMember);
        }
        postings.forEach(posting -> members.find(posting.getBoard()).ifPresent(posting::setMember));
        return new LinkCount(
                true,
                (int) called.stream().filter(one -> one.getPerson() != null).count(),
                called.size(),
                (int) postings.stream().filter(one -> one.getMember() != null).count(),
                postings.size());
    }

    /** Minutes that do not name their body are taken for those of the one whose file they are read with. */
    private boolean isBodyOf(Meeting meeting) {
        String name = meeting.getFederationName();
        return name == null || body.getName() == null || SameName.key(name).equals(SameName.key(body.getName()));
    }
}
