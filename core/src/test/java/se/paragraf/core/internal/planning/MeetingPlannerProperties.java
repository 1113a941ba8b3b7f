// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.paragraf.core.Paragraf;
import se.paragraf.core.planning.HeldMeeting;
import se.paragraf.core.planning.MeetingPlan;
import se.paragraf.core.planning.MeetingPlanner;
import se.paragraf.core.planning.PlanRequest;
import se.paragraf.model.minutes.Paragraph;

class MeetingPlannerProperties {

    private final MeetingPlanner planner = Paragraf.standalone().planning();

    @Property(seed = "20240516")
    void the_next_number_is_one_above_the_highest_of_that_year(
            @ForAll("series") List<HeldMeeting> held, @ForAll @IntRange(min = 2020, max = 2023) int year) {
        int highest = held.stream()
                .filter(meeting -> meeting.date().orElseThrow().getYear() == year)
                .mapToInt(HeldMeeting::highestNumber)
                .max()
                .orElse(0);

        MeetingPlan plan = planner.plan(new PlanRequest(LocalDate.of(year, 5, 16), Optional.empty(), held));

        List<Integer> numbers = plan.meeting().getParagraphs().stream()
                .map(Paragraph::getNumber)
                .toList();
        assertThat(numbers.get(0)).isEqualTo(highest + 1);
        assertThat(numbers).isSorted().doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<List<HeldMeeting>> series() {
        Arbitrary<LocalDate> days = Arbitraries.longs().between(18_262, 19_722).map(LocalDate::ofEpochDay);
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 400);
        return Combinators.combine(days, numbers)
                .as((day, number) -> new HeldMeeting(
                        Optional.of(day),
                        number,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .list()
                .ofMaxSize(20);
    }
}
