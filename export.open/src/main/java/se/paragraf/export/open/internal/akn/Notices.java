// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.akn;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import se.paragraf.core.minutes.Announcement;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.text.NumberSpan;

/** The proofs that the adjustment of the minutes was made known. */
final class Notices {

    private final Context context;
    private final AknXml xml;
    private final Facts facts;

    Notices(Context context, AknXml xml) {
        this.context = context;
        this.xml = xml;
        this.facts = new Facts(context, xml);
    }

    void write() throws XMLStreamException {
        for (Notice notice : context.meeting.getNotices()) {
            xml.start("container", "name", "anslag", "eId", context.ids.of(notice))
                    .line()
                    .element("block", context.words.get("notice"), "name", "rubrik");
            facts.day("notice.meeting", context.meeting.getDate());
            facts.text("notice.paragraphs", NumberSpan.inWords(NumberSpan.of(notice.getParagraphs()), "–", ", "));
            facts.day("notice.adjusted", notice.getAdjustedOn());
            for (Announcement announcement : Announcement.of(notice)) {
                boards(announcement);
            }
            facts.text("notice.storage", notice.getStorage());
            signature(notice.getSigner());
            xml.end().line();
        }
    }

    private void boards(Announcement days) throws XMLStreamException {
        List<String> boards = days.boards().stream().filter(Words::areIn).toList();
        boolean hasDays = Stream.of(
                        days.postedOn(),
                        days.removedOn(),
                        days.lastVisibleDay(),
                        days.earliestRemoval(),
                        days.statedAppealEnd())
                .anyMatch(Objects::nonNull);
        if (boards.isEmpty() && !hasDays) {
            return;
        }
        xml.start("container", "name", "anslagstavla").line();
        for (String board : boards) {
            xml.start("p").text(context.words.get("notice.board") + ": ");
            xml.start("organization", "refersTo", context.agents.organisation(board))
                    .text(board.strip());
            xml.end().end().line();
        }
        facts.day("notice.posted", days.postedOn());
        facts.day("notice.visible", days.lastVisibleDay());
        facts.day("notice.earliest", days.earliestRemoval());
        facts.day("notice.removed", days.removedOn());
        facts.day("notice.appeal", days.statedAppealEnd());
        xml.end().line();
    }

    private void signature(String signer) throws XMLStreamException {
        String person = context.agents.person(signer);
        if (person != null) {
            xml.start("p").start("signature").text(context.words.get("notice.signature") + ": ");
            xml.start("person", "refersTo", person).text(signer.strip());
            xml.end().end().end().line();
        }
    }
}
