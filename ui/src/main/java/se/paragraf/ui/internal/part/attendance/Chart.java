// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import java.util.List;
import java.util.Optional;
import se.paragraf.core.minutes.Part;
import se.paragraf.core.minutes.Participation;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;

/** Who took part in what, as it stands: people below each other, paragraphs beside each other. Does not follow changes. */
final class Chart {

    private final List<Attendance> people;
    private final List<Paragraph> paragraphs;
    private final Participation participation;
    private final Mark[][] marks;
    private final List<Quorum> quorums;

    Chart(Meeting meeting, Need need) {
        people = List.copyOf(meeting.getAttendances());
        paragraphs = List.copyOf(meeting.getParagraphs());
        participation = Participation.of(meeting);
        marks = new Mark[people.size()][paragraphs.size()];
        for (int row = 0; row < people.size(); row++) {
            for (int column = 0; column < paragraphs.size(); column++) {
                marks[row][column] = mark(people.get(row), paragraphs.get(column));
            }
        }
        quorums = paragraphs.stream()
                .map(paragraph -> Quorum.of(participation.tally(paragraph), need))
                .toList();
    }

    private Mark mark(Attendance person, Paragraph paragraph) {
        return switch (participation.at(paragraph, person)) {
            case DISQUALIFIED -> Mark.DISQUALIFIED;
            case UNDECIDED -> Mark.UNDECIDED;
            case AWAY -> substitute(person, paragraph).isPresent() ? Mark.REPLACED : Mark.AWAY;
            case TOOK_PART ->
                switch (Standing.of(person)) {
                    case MEMBER -> Mark.DECIDES;
                    case SERVING -> Mark.SERVES;
                    default -> Mark.ATTENDS;
                };
        };
    }

    private Optional<Attendance> substitute(Attendance member, Paragraph paragraph) {
        return participation.substitutesOf(member).stream()
                .filter(substitute -> participation.at(paragraph, substitute) == Part.TOOK_PART)
                .findFirst();
    }

    List<Attendance> people() {
        return people;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    Mark mark(int row, int column) {
        return marks[row][column];
    }

    /** How many decide at a paragraph. */
    Quorum quorum(int column) {
        return quorums.get(column);
    }

    /** What a cell says in words. */
    Localized words(int row, int column) {
        Attendance person = people.get(row);
        Paragraph paragraph = paragraphs.get(column);
        Mark mark = marks[row][column];
        Optional<String> other =
                switch (mark) {
                    case SERVES -> participation.replacedBy(person).map(Attendance::getName);
                    case REPLACED -> substitute(person, paragraph).map(Attendance::getName);
                    default -> Optional.empty();
                };
        String key = mark == Mark.ATTENDS && person.getGroup() == AttendanceGroup.SUBSTITUTE
                ? "mark.ATTENDS.substitute"
                : "mark." + mark;
        return Message.of(
                Chart.class,
                other.isPresent() ? key + ".named" : key,
                String.valueOf(paragraph.getNumber()),
                String.valueOf(person.getName()),
                other.orElse(""));
    }
}
