// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.internal.document.kind.ExcerptKind;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Disqualification;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.NumberSpan;

class ExcerptProperties {

    private static final int PARAGRAPHS = 9;

    @Property(seed = "20240314", tries = 300)
    void who_is_shown_as_deciding_took_part_in_one_of_the_paragraphs(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 399) Integer> people,
            @ForAll @IntRange(min = 1, max = PARAGRAPHS) int first,
            @ForAll @IntRange(max = 4) int length)
            throws Exception {
        Meeting meeting = meeting(people);
        int last = Math.min(first + length, PARAGRAPHS);

        List<?> deciding = people(meeting, first, last, AttendanceGroup.DECIDING);
        List<?> absent = people(meeting, first, last, AttendanceGroup.ABSENT);

        for (Attendance person : meeting.getAttendances()) {
            boolean tookPart = false;
            for (int number = first; number <= last; number++) {
                int at = number;
                tookPart |= NumberSpan.of(person.getPresence()).stream().anyMatch(span -> span.contains(at))
                        && meeting.getParagraphs().get(number - 1).getDisqualifications().stream()
                                .noneMatch(each -> each.getAttendance() == person);
            }
            assertThat(deciding.contains(person)).isEqualTo(tookPart);
            assertThat(absent.contains(person)).isEqualTo(!tookPart);
        }
    }

    /** A member for each number: present from its last digit on, for as long as the next says, disqualified at the third. */
    private static Meeting meeting(List<Integer> people) {
        Meeting meeting = Minutes.meeting("Förbundet", LocalDate.of(2024, 3, 14));
        for (int number = 1; number <= PARAGRAPHS; number++) {
            Minutes.paragraph(meeting, number, "Ärende");
        }
        for (int each : people) {
            Attendance person = Minutes.person(
                    meeting,
                    AttendanceGroup.DECIDING,
                    "Ledamot " + meeting.getAttendances().size(),
                    null);
            int from = 1 + each % 10 % PARAGRAPHS;
            person.getPresence().add(Minutes.range(from, from + each / 10 % 10));
            person.setWholeMeeting(false);
            Disqualification disqualification = Minutes.MAKE.createDisqualification();
            disqualification.setAttendance(person);
            meeting.getParagraphs().get(each / 100).getDisqualifications().add(disqualification);
        }
        return meeting;
    }

    private static List<?> people(Meeting meeting, int first, int last, AttendanceGroup group) throws Exception {
        ExportOptions options = ExportOptions.defaults().withParagraphs(List.of(new NumberSpan(first, last)));
        Map<?, ?> groups =
                (Map<?, ?>) new ExcerptKind().values(meeting, options).get("participants");
        return (List<?>) ((Map<?, ?>) groups.get(group.getName())).get("people");
    }
}
