// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.paragraf.model.minutes.Attendance;

class ChartTest {

    private final Meetings called = new Meetings(1, 4);

    private List<Quorum> quorums(Need need) {
        Chart chart = new Chart(called.meeting(), need);
        return IntStream.range(0, 4).mapToObj(chart::quorum).toList();
    }

    @Test
    void the_foot_counts_those_who_decide_at_each_paragraph_and_marks_where_they_are_too_few() {
        Attendance first = called.member("Anna Ek", "Granå kommun");
        called.member("Bo Alm", "Lindåsa kommun");
        called.member("Cia Lind", "Region Norrdal");
        called.substitute("Dan Rönn", "Granå kommun");
        called.disqualify(2, first);
        Seating.attend(called.meeting(), List.of(first), Set.of(4), false)
                .orElseThrow()
                .apply();
        List<Quorum> quorums = quorums(new Need(OptionalInt.of(3), false));
        assertThat(quorums).extracting(Quorum::deciding).containsExactly(3, 2, 3, 2);
        assertThat(quorums)
                .extracting(Quorum::state)
                .containsExactly(Quorum.State.ENOUGH, Quorum.State.BELOW, Quorum.State.ENOUGH, Quorum.State.BELOW);
    }

    @Test
    void in_an_assembly_a_disqualified_member_counts_for_the_quorum() {
        called.disqualify(2, called.member("Anna Ek", "Granå kommun"));
        assertThat(quorums(new Need(OptionalInt.of(1), true)))
                .extracting(Quorum::state)
                .containsOnly(Quorum.State.ENOUGH);
    }

    @Test
    void nothing_is_said_of_the_quorum_where_nobody_knows_how_many_must_decide() {
        called.member("Anna Ek", "Granå kommun");
        assertThat(quorums(new Need(OptionalInt.empty(), false))).containsOnly(new Quorum(1, Quorum.State.UNKNOWN));
    }

    @Test
    void a_cell_says_in_words_who_served_in_whose_place() {
        Attendance member = called.member("Anna Ek", "Granå kommun");
        Attendance substitute = called.substitute("Dan Rönn", "Granå kommun");
        Seating.serve(called.meeting(), substitute, member).orElseThrow().apply();
        Chart chart = called.chart();
        Locale swedish = Locale.forLanguageTag("sv");
        assertThat(chart.words(1, 2).in(swedish)).isEqualTo("§ 3: Dan Rönn tjänstgör för Anna Ek.");
        assertThat(chart.words(0, 2).in(swedish)).isEqualTo("§ 3: Dan Rönn tjänstgör för Anna Ek.");
        assertThat(chart.words(0, 2).in(Locale.ENGLISH)).isEqualTo("§ 3: Dan Rönn serves for Anna Ek.");
    }
}
