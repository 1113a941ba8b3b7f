// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.paragraf.core.internal.federation.Period;
import se.paragraf.core.internal.minutes.GoverningLaw;
import se.paragraf.core.internal.minutes.Notices;
import se.paragraf.core.internal.minutes.SameName;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.Member;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.Posting;

/** The notices of a meeting, board by board. */
final class NoticePages {

    private final Meeting meeting;
    private final NoticeDays days;
    private final List<Notice> notices;
    private final Coverage coverage;
    private final TreeSet<Integer> numbers;

    NoticePages(Meeting meeting, NoticeDays days) {
        this.meeting = meeting;
        this.days = days;
        Notices known = Notices.of(meeting);
        notices = new ArrayList<>(known.separate());
        if (known.restExpected()) {
            notices.add(0, known.rest());
        }
        coverage = new Coverage(notices.stream().map(Notice::getParagraphs).toList());
        numbers = Chosen.numbers(meeting.getParagraphs());
    }

    /** A page for each board with its {@code board} and {@code sections}; one page without a board if none is known. */
    List<Map<String, Object>> list() {
        Map<String, String> boards = boards();
        if (boards.isEmpty()) {
            boards.put("", "");
        }
        return boards.values().stream()
                .map(board -> Map.of("board", board, "sections", sections(board)))
                .toList();
    }

    /** The owners of boards by the key of their name: those of the postings, else the members that have one. */
    private Map<String, String> boards() {
        Map<String, String> boards = new LinkedHashMap<>();
        notices.stream()
                .flatMap(notice -> notice.getPostings().stream())
                .flatMap(posting -> owner(posting).stream())
                .forEach(owner -> boards.putIfAbsent(SameName.key(owner), owner));
        boolean isOpen = notices.stream().anyMatch(notice -> owners(notice).isEmpty());
        if (isOpen) {
            members().forEach(owner -> boards.putIfAbsent(SameName.key(owner), owner));
        }
        return boards;
    }

    private Stream<String> members() {
        LocalDate day = meeting.getDate();
        return GoverningLaw.body(meeting).map(Federation::getMembers).stream()
                .flatMap(List::stream)
                .filter(Member::isNoticeBoard)
                .filter(member -> day == null || Period.holds(member.getFrom(), member.getTo(), day))
                .map(Member::getName)
                .filter(name -> name != null && !name.isBlank());
    }

    private List<Map<String, Object>> sections(String board) {
        List<Map<String, Object>> sections = new ArrayList<>();
        for (int i = 0; i < notices.size(); i++) {
            Notice notice = notices.get(i);
            List<Posting> postings = notice.getPostings();
            // Days that are stated without a board hold for each; a notice without boards goes up on all of them.
            Optional<Posting> own = postings.stream()
                    .filter(posting -> owner(posting).map(SameName::key).equals(Optional.of(SameName.key(board))))
                    .findFirst()
                    .or(() -> owners(notice).isEmpty() ? postings.stream().findFirst() : Optional.empty());
            if (own.isPresent() || owners(notice).isEmpty()) {
                Map<String, Object> section = days.of(meeting, notice, own);
                section.put("notice", notice);
                section.put("spans", coverage.spans(i, numbers));
                section.put("separate", !notice.getParagraphs().isEmpty());
                sections.add(section);
            }
        }
        return sections;
    }

    private static List<String> owners(Notice notice) {
        return notice.getPostings().stream()
                .flatMap(posting -> owner(posting).stream())
                .toList();
    }

    private static Optional<String> owner(Posting posting) {
        Member member = posting.getMember();
        return Stream.of(posting.getBoard(), member == null || member.eIsProxy() ? null : member.getName())
                .filter(name -> name != null && !name.isBlank())
                .findFirst();
    }
}
