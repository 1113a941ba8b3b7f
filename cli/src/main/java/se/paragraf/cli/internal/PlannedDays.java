// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.Member;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.Posting;

/**
 * The days of a meeting of which nothing else is known.
 *
 * @param held the day of the meeting
 * @param adjusted the day of the adjustment, null if it is not known
 * @param posted the day of the notice, null if it is not known
 */
record PlannedDays(LocalDate held, LocalDate adjusted, LocalDate posted) {

    private static final MinutesFactory FACTORY = MinutesFactory.eINSTANCE;

    /** A meeting with these days, announced on the boards of the body on that day if it is known. */
    Meeting meeting(Optional<Federation> body) {
        Meeting meeting = FACTORY.createMeeting();
        meeting.setDate(held);
        Notice notice = FACTORY.createNotice();
        notice.setAdjustedOn(adjusted);
        meeting.getNotices().add(notice);
        body.ifPresent(known -> {
            meeting.setFederation(known);
            meeting.setFederationName(known.getName());
        });
        List<Member> owners = body.map(known -> known.getMembers().stream()
                        .filter(Member::isNoticeBoard)
                        .filter(this::isMember)
                        .toList())
                .orElse(List.of());
        if (owners.isEmpty()) {
            notice.getPostings().add(posting());
        }
        for (Member owner : owners) {
            Posting posting = posting();
            posting.setBoard(owner.getName());
            posting.setMember(owner);
            notice.getPostings().add(posting);
        }
        return meeting;
    }

    private boolean isMember(Member member) {
        return (member.getFrom() == null || !member.getFrom().isAfter(held))
                && (member.getTo() == null || !member.getTo().isBefore(held));
    }

    private Posting posting() {
        Posting posting = FACTORY.createPosting();
        posting.setPostedOn(posted);
        return posting;
    }
}
