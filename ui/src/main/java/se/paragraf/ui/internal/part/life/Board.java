// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.Member;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Posting;

/**
 * A board that a notice is to come up on (Finsam 19 §).
 *
 * @param owner whose board; null where the minutes name none
 * @param member the owner in the file of the body
 * @param posting the notice on it, where the minutes have one
 */
record Board(String owner, Optional<Member> member, Optional<Posting> posting) {

    /** The boards of a notice: those that it names, else those of the members of the body, else its own one. */
    static List<Board> of(Meeting meeting, List<Posting> postings) {
        if (!postings.isEmpty()) {
            return postings.stream()
                    .map(posting -> new Board(
                            posting.getBoard(), Optional.ofNullable(posting.getMember()), Optional.of(posting)))
                    .toList();
        }
        Federation body = meeting.getFederation();
        List<Board> boards = body == null || body.eIsProxy()
                ? List.of()
                : body.getMembers().stream()
                        .filter(member -> member.isNoticeBoard() && isMember(member, meeting.getDate()))
                        .map(member -> new Board(member.getName(), Optional.of(member), Optional.empty()))
                        .toList();
        return boards.isEmpty()
                ? List.of(new Board(meeting.getFederationName(), Optional.empty(), Optional.empty()))
                : boards;
    }

    private static boolean isMember(Member member, LocalDate day) {
        return day == null
                || (member.getFrom() == null || !member.getFrom().isAfter(day))
                        && (member.getTo() == null || !member.getTo().isBefore(day));
    }

    /** The day on which the notice came up there. */
    Optional<LocalDate> postedOn() {
        return posting.map(Posting::getPostedOn);
    }
}
