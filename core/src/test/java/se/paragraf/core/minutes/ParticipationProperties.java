// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Disqualification;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;

class ParticipationProperties {

    private static final int PARAGRAPHS = 7;
    private static final int PEOPLE = 6;

    @Property(seed = "20240314", tries = 1000)
    void a_substitute_and_the_member_replaced_never_both_take_part(@ForAll long seed) {
        Meeting meeting = meeting(new Random(seed));
        Participation participation = Participation.of(meeting);

        for (Paragraph paragraph : meeting.getParagraphs()) {
            for (Attendance substitute : participation.deciding(paragraph, Part.TOOK_PART)) {
                participation.replacedBy(substitute).ifPresent(member -> assertThat(participation.at(paragraph, member))
                        .isIn(Part.AWAY, Part.DISQUALIFIED));
            }
        }
    }

    @Property(seed = "20240314", tries = 1000)
    void one_who_is_disqualified_never_takes_part(@ForAll long seed) {
        Meeting meeting = meeting(new Random(seed));
        Participation participation = Participation.of(meeting);

        for (Paragraph paragraph : meeting.getParagraphs()) {
            for (Disqualification each : paragraph.getDisqualifications()) {
                assertThat(participation.at(paragraph, each.getAttendance())).isEqualTo(Part.DISQUALIFIED);
            }
        }
    }

    @Property(seed = "20240314", tries = 1000)
    void each_one_with_a_vote_is_counted_once_as_what_the_entry_says(@ForAll long seed) {
        Meeting meeting = meeting(new Random(seed));
        Participation participation = Participation.of(meeting);

        for (Paragraph paragraph : meeting.getParagraphs()) {
            Map<Part, List<Attendance>> listed = new EnumMap<>(Part.class);
            Arrays.stream(Part.values()).forEach(part -> listed.put(part, participation.deciding(paragraph, part)));

            assertThat(listed.values().stream().flatMap(List::stream))
                    .containsExactlyInAnyOrderElementsOf(meeting.getAttendances().stream()
                            .filter(person -> person.getGroup() == AttendanceGroup.DECIDING)
                            .toList());
            listed.forEach((part, people) ->
                    assertThat(people).allMatch(person -> participation.at(paragraph, person) == part));
            assertThat(participation.tally(paragraph))
                    .isEqualTo(new Tally(
                            listed.get(Part.TOOK_PART).size(),
                            listed.get(Part.DISQUALIFIED).size(),
                            listed.get(Part.AWAY).size(),
                            listed.get(Part.UNDECIDED).size()));
        }
    }

    private static Meeting meeting(Random random) {
        Minutes minutes = Minutes.undated().hours("09:00", "12:00");
        for (int i = 0; i < PEOPLE; i++) {
            AttendanceGroup group = AttendanceGroup.values()[random.nextInt(3) == 0 ? random.nextInt(4) : 0];
            minutes.attendance("Ledamot Nummer" + i, group, person -> {
                if (random.nextInt(2) == 0) {
                    person.setWholeMeeting(false);
                    int first = 1 + random.nextInt(PARAGRAPHS);
                    person.getPresence().add(Minutes.numbers(first, first + random.nextInt(4) - 1));
                } else if (random.nextInt(4) == 0) {
                    person.getTimes().add(Minutes.times("09:00", random.nextBoolean() ? "10:00" : "12:00"));
                }
                if (random.nextInt(2) == 0) {
                    person.setSubstitutesFor("Ledamot Nummer" + random.nextInt(PEOPLE));
                }
            });
        }
        for (int number = 1; number <= PARAGRAPHS; number++) {
            minutes.paragraph(number, paragraph -> {
                if (random.nextInt(3) == 0) {
                    Disqualification disqualification = MinutesFactory.eINSTANCE.createDisqualification();
                    disqualification.setAttendance(
                            minutes.meeting().getAttendances().get(random.nextInt(PEOPLE)));
                    paragraph.getDisqualifications().add(disqualification);
                }
            });
        }
        return minutes.meeting();
    }
}
