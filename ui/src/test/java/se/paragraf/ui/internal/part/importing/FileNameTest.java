// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FileNameTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 14);

    @Test
    void minutes_are_called_by_their_day() {
        assertThat(proposed(DAY, List.of())).isEqualTo("2024-03-14.paragraf");
    }

    @Test
    void minutes_without_a_day_are_called_as_their_source() {
        assertThat(proposed(null, List.of())).isEqualTo("protokoll.v2.paragraf");
    }

    @Test
    void the_file_of_the_body_is_no_name_for_minutes() {
        assertThat(FileName.proposed(null, "federation.docx", List.of(), file -> false))
                .hasToString("federation-1.paragraf");
    }

    @Test
    void a_second_meeting_of_a_day_gets_a_number() {
        Set<String> taken = Set.of("2024-03-14.paragraf", "2024-03-14-2.paragraf");
        assertThat(FileName.proposed(DAY, "x.txt", List.of(), file -> taken.contains(file.toString())))
                .hasToString("2024-03-14-3.paragraf");
    }

    @Test
    void where_minutes_lie_by_year_new_ones_do_too() {
        assertThat(proposed(DAY, List.of(Path.of("federation.paragraf"), Path.of("2023", "2023-12-01.paragraf"))))
                .isEqualTo(Path.of("2024", "2024-03-14.paragraf").toString());
    }

    @Test
    void the_ending_may_be_left_out() {
        assertThat(FileName.read(" mars ")).contains(Path.of("mars.paragraf"));
    }

    @Test
    void no_name_leads_out_of_the_folder() {
        assertThat(FileName.read("../mars")).isEmpty();
        assertThat(FileName.read("/tmp/mars")).isEmpty();
        assertThat(FileName.read("")).isEmpty();
    }

    @Test
    void a_name_that_is_taken_is_refused() {
        assertThat(FileName.fault("mars", file -> true)).isPresent();
        assertThat(FileName.fault("mars", file -> false)).isEmpty();
        assertThat(FileName.fault("Federation.paragraf", file -> false)).isPresent();
    }

    private static String proposed(LocalDate day, List<Path> others) {
        return FileName.proposed(day, "protokoll.v2.docx", others, file -> false)
                .toString();
    }
}
