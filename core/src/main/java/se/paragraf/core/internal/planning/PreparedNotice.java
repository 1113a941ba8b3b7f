// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.paragraf.core.calendar.Deadline;
import se.paragraf.core.calendar.DeadlineKind;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.Member;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.Posting;

/** The adjustment and the notice of a meeting to come: the latest days and the boards; what is done, when it is done. */
final class PreparedNotice {

    private static final MinutesFactory FACTORY = MinutesFactory.eINSTANCE;

    private PreparedNotice() {}

    static void add(Meeting meeting, Optional<Federation> body, List<Deadline> deadlines) {
        Adjustment adjustment = FACTORY.createAdjustment();
        adjustment.setLatest(day(deadlines, DeadlineKind.ADJUSTMENT_LATEST));
        meeting.getAdjustments().add(adjustment);
        Notice notice = FACTORY.createNotice();
        notice.setAdjustment(adjustment);
        notice.setLatest(day(deadlines, DeadlineKind.NOTICE_LATEST));
        body.ifPresent(known -> {
            notice.setStorage(known.getStorage());
            Mandates.principals(known, meeting.getDate())
                    .filter(Member::isNoticeBoard)
                    .forEach(owner -> post(notice, owner));
        });
        meeting.getNotices().add(notice);
    }

    private static void post(Notice notice, Member owner) {
        Posting posting = FACTORY.createPosting();
        posting.setBoard(owner.getName());
        posting.setMember(owner);
        notice.getPostings().add(posting);
    }

    private static LocalDate day(List<Deadline> deadlines, DeadlineKind kind) {
        return deadlines.stream()
                .filter(deadline -> deadline.kind() == kind)
                .map(Deadline::date)
                .findFirst()
                .orElse(null);
    }
}
