// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.akn;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.BallotChoice;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Vote;

/** The votes in numbers, and how many decided. */
final class Analysis {

    private final Context context;
    private final AknXml xml;

    Analysis(Context context, AknXml xml) {
        this.context = context;
        this.xml = xml;
    }

    /** The votes for each choice: as told, else as many as are listed by name; none where nothing is said. */
    static Map<BallotChoice, Long> counts(Vote vote) {
        Map<BallotChoice, Long> counts = new EnumMap<>(BallotChoice.class);
        for (BallotChoice choice : BallotChoice.values()) {
            Integer told =
                    switch (choice) {
                        case YES -> vote.getYes();
                        case NO -> vote.getNo();
                        case ABSTAIN -> vote.getAbstained();
                    };
            long listed = vote.getBallots().stream()
                    .filter(ballot -> ballot.getChoice() == choice)
                    .count();
            if (told != null || listed > 0) {
                counts.put(choice, told == null ? listed : told);
            }
        }
        return counts;
    }

    /** The name of the count of a choice, to which the single votes refer. */
    static String count(Context context, Vote vote, BallotChoice choice) {
        return context.ids.of(vote) + ".count." + choice.getName();
    }

    void write() throws XMLStreamException {
        List<Attendance> deciding = context.meeting.getAttendances().stream()
                .filter(person -> person.getGroup() == AttendanceGroup.DECIDING && Words.areIn(person.getName()))
                .toList();
        // Where some were there for a part only, there is no one number.
        boolean isCounted = !deciding.isEmpty() && deciding.stream().allMatch(Attendance::isWholeMeeting);
        boolean isVoted = context.paragraphs.stream()
                .flatMap(paragraph -> paragraph.getVotes().stream())
                .anyMatch(vote -> !counts(vote).isEmpty());
        if (!isCounted && !isVoted) {
            return;
        }
        xml.start("analysis", "source", context.agents.body()).line();
        xml.start("parliamentary").line();
        if (isCounted) {
            xml.start("quorumVerification", "eId", context.ids.own("quorum")).line();
            count(context.ids.own("quorum.count"), deciding.size(), "deciding");
            xml.end().line();
        }
        for (Paragraph paragraph : context.paragraphs) {
            for (Vote vote : paragraph.getVotes()) {
                voting(paragraph, vote);
            }
        }
        xml.end().line();
        xml.end().line();
    }

    private void voting(Paragraph paragraph, Vote vote) throws XMLStreamException {
        Map<BallotChoice, Long> counts = counts(vote);
        if (counts.isEmpty()) {
            return;
        }
        xml.start(
                        "voting",
                        "eId",
                        context.ids.own(context.ids.of(vote) + ".voting"),
                        "href",
                        "#" + context.ids.of(paragraph))
                .line();
        for (Map.Entry<BallotChoice, Long> each : counts.entrySet()) {
            count(
                    count(context, vote, each.getKey()),
                    each.getValue(),
                    each.getKey().getName());
        }
        xml.end().line();
    }

    private void count(String eId, long number, String concept) throws XMLStreamException {
        xml.empty("count", "eId", eId, "value", Long.toString(number), "refersTo", context.agents.concept(concept))
                .line();
    }
}
