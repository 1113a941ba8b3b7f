// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.importer.text.internal.Minutes;
import se.paragraf.model.minutes.Meeting;

class AttendanceReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Lindfors, Granå kommun, ordförande",
                "Anna Lindfors  Granå kommun  ordförande",
                "Anna Lindfors\tGranå kommun, ordförande",
                "Anna Lindfors Granå kommun, ordförande",
                "Anna Lindfors - Granå kommun - ordförande",
                "Anna Lindfors – Granå kommun – ordförande",
                "Anna Lindfors (Granå kommun), ordförande",
                "Anna Lindfors (ordförande), Granå kommun",
                "• Anna Lindfors, Granå kommun, ordf.",
                "1. Anna Lindfors, ordförande, Granå kommun",
                "Ordförande: Anna Lindfors, Granå kommun"
            })
    void reads_a_person_in_every_way_to_separate(String line) throws Exception {
        assertThat(Minutes.people(Minutes.withHead("Beslutande\n" + line)))
                .containsExactly("DECIDING Anna Lindfors, Granå kommun CHAIR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Beslutande|DECIDING",
                "Närvarande ledamöter:|DECIDING",
                "BESLUTANDE|DECIDING",
                "Ej tjänstgörande ersättare|SUBSTITUTE",
                "Övriga deltagare|OTHER",
                "Ovriga deltagare|OTHER",
                "Tjänstemän|OTHER",
                "Inbjudna|OTHER",
                "Frånvarande|ABSENT",
                "Anmält förhinder:|ABSENT",
                "Ej närvarande ledamöter:|ABSENT",
                "Frånvarande ledamöter och ersättare|ABSENT",
                "Anmält frånvaro|ABSENT",
                "Icke närvarande|ABSENT",
                "Ej tjänstgörande suppleanter|SUBSTITUTE"
            })
    void tells_the_group_from_its_label(String label, String group) throws Exception {
        assertThat(Minutes.people(Minutes.withHead(label + "\nAnna Lindfors, Granå kommun")))
                .containsExactly(group + " Anna Lindfors, Granå kommun");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "§ 6-8| §6-8",
                "§§ 5–6, 8| §5-6,8-8",
                "ej § 6| §5-5,7-9",
                "t.o.m. § 7| §5-7",
                "fr.o.m. § 7| §7-9",
                "§ 5 och 9| §5-5,9-9",
                "6-8 §§| §6-8",
                "kl 10.00-11.30| 10:00--11:30",
                "t.o.m. kl. 14.15| null--14:15"
            })
    void reads_presence_in_part(String said, String expected) throws Exception {
        Meeting meeting = Minutes.withHead("Beslutande\nAnna Lindfors, Granå kommun, " + said);

        assertThat(Minutes.people(meeting)).containsExactly("DECIDING Anna Lindfors, Granå kommun" + " " + expected);
        assertThat(meeting.getAttendances().get(0).isWholeMeeting()).isFalse();
    }

    @Test
    void reads_party_letters_and_offices() throws Exception {
        assertThat(Minutes.people(Minutes.withHead("Beslutande\nAnna Lindfors (S), ordförande\n"
                        + "Bo Granlund (KD), 1:e vice ordförande\nCia Holm (-), ledamot")))
                .containsExactly(
                        "DECIDING Anna Lindfors (S) CHAIR",
                        "DECIDING Bo Granlund (KD) VICE_CHAIR",
                        "DECIDING Cia Holm MEMBER");
    }

    @Test
    void offices_in_brackets_are_no_parties() throws Exception {
        assertThat(Minutes.people(Minutes.withHead(
                        "Beslutande\nAnna Lindfors (ordf)\nBo Granlund (KD) (just)\nÖvriga: Eva Sten (sekr)")))
                .containsExactly(
                        "DECIDING Anna Lindfors CHAIR",
                        "DECIDING Bo Granlund (KD) ADJUSTER",
                        "OTHER Eva Sten SECRETARY");
    }

    @Test
    void reads_brackets_dashes_items_and_arrivals() throws Exception {
        assertThat(Minutes.people(Minutes.withHead("Beslutande\nAnna Lindfors [Granå kommun] – ordförande\n"
                        + "Bo Granlund [Region Lillmark] – på distans\nCia Svärd, m")))
                .containsExactly(
                        "DECIDING Anna Lindfors, Granå kommun CHAIR",
                        "DECIDING Bo Granlund, Region Lillmark",
                        "DECIDING Cia Svärd (m)");
    }

    @Test
    void one_named_only_as_replaced_is_absent() throws Exception {
        assertThat(Minutes.people(Minutes.withHead(
                        "Beslutande\nBo Granlund (S), tjg. ers. för Eva Sten (S)\nCia Holm ersätter Dan Rud")))
                .containsExactly(
                        "DECIDING Bo Granlund (S) SUBSTITUTE for Eva Sten",
                        "DECIDING Cia Holm SUBSTITUTE for Dan Rud",
                        "ABSENT Eva Sten (S)",
                        "ABSENT Dan Rud");
    }

    @Test
    void pairs_runs_of_names_and_affiliations_by_their_order() throws Exception {
        Meeting meeting = Minutes.withHead("Beslutande\tAnna Lindfors Bo Granlund Cia Holm\t"
                + "Granå kommun, ordförande Region Norrdal Försäkringskassan\n"
                + "Övriga deltagare\tDan Rud Eva Maria Sten Fia Berg\tFörbundschef Biträdande förbundschef Administratör\n"
                + "Sekreterare\tEva Maria Sten");

        assertThat(Minutes.people(meeting))
                .containsExactly(
                        "DECIDING Anna Lindfors, Granå kommun CHAIR",
                        "DECIDING Bo Granlund, Region Norrdal",
                        "DECIDING Cia Holm, Försäkringskassan",
                        "OTHER Dan Rud 'Förbundschef'",
                        "OTHER Eva Maria Sten SECRETARY 'Biträdande förbundschef'",
                        "OTHER Fia Berg 'Administratör'");
        assertThat(meeting.getAttendances().get(0).getTrace().getConfidence()).isLessThan(1);
    }

    @Test
    void leaves_a_run_unplaced_that_could_be_taken_apart_in_two_ways() throws Exception {
        Meeting meeting = Minutes.withHead("Beslutande\tAnna Tove Mia Siri Ida\tGranå kommun Region Norrdal");

        assertThat(Minutes.people(meeting)).isEmpty();
        assertThat(Minutes.unplaced(meeting)).singleElement().asString().contains("Anna Tove Mia Siri Ida");
    }

    @Test
    void pairs_a_block_of_names_with_the_block_below() throws Exception {
        assertThat(Minutes.people(Minutes.withHead(
                        "Beslutande\nAnna Lindfors\nBo Granlund\nGranå kommun, ordförande\nRegion Norrdal")))
                .containsExactly("DECIDING Anna Lindfors, Granå kommun CHAIR", "DECIDING Bo Granlund, Region Norrdal");
    }

    @Test
    void pairs_names_with_the_line_below_each() throws Exception {
        assertThat(Minutes.people(
                        Minutes.withHead("Ledamöter\nAnna Lindfors (S)\nOrdförande\nBo Granlund (M)\nLedamot")))
                .containsExactly("DECIDING Anna Lindfors (S) CHAIR", "DECIDING Bo Granlund (M) MEMBER");
    }

    @Test
    void reads_lists_on_one_line_and_their_wrapped_end() throws Exception {
        assertThat(
                        Minutes.people(
                                Minutes.withHead(
                                        "Närvarande: Anna Lindfors (ordf.), Bo Granlund,\nCia Holm och Dan Rud\nFrånvarande: Eva Sten")))
                .containsExactly(
                        "DECIDING Anna Lindfors CHAIR",
                        "DECIDING Bo Granlund",
                        "DECIDING Cia Holm",
                        "DECIDING Dan Rud",
                        "ABSENT Eva Sten");
    }

    @Test
    void reads_damaged_words_as_what_they_were() throws Exception {
        assertThat(Minutes.people(Minutes.withHead("Beslutande Anna Lindfors Grand kommun, ordforande\n"
                        + "Bo Granlund Forsdkringskassan\nCia Holm Arbetsférmedlingen § 6-7\n\n"
                        + "Ovriga deltagare Dan Rud Foérbundschef\nEva Sten ~Administrator")))
                .containsExactly(
                        "DECIDING Anna Lindfors, Grand kommun CHAIR",
                        "DECIDING Bo Granlund, Försäkringskassan",
                        "DECIDING Cia Holm, Arbetsförmedlingen §6-7",
                        "OTHER Dan Rud 'Förbundschef'",
                        "OTHER Eva Sten 'Administrator'");
    }

    @Test
    void officers_between_the_groups_are_present() throws Exception {
        assertThat(Minutes.people(Minutes.withHead(
                        "Närvarande\nOrdförande: Anna Lindfors\nLedamöter: Bo Granlund, Cia Holm\nÖvriga: Dan Rud")))
                .containsExactly(
                        "DECIDING Anna Lindfors CHAIR", "DECIDING Bo Granlund", "DECIDING Cia Holm", "OTHER Dan Rud");
    }

    @Test
    void heads_of_columns_are_no_people() throws Exception {
        Meeting meeting = Minutes.withHead("Beslutande\nNamn\tOrganisation\nAnna Lindfors\tGranå kommun");

        assertThat(Minutes.people(meeting)).containsExactly("DECIDING Anna Lindfors, Granå kommun");
        assertThat(Minutes.unplaced(meeting)).isEmpty();
    }

    @Test
    void a_run_of_names_with_capital_particles_is_paired() throws Exception {
        Meeting meeting = Minutes.withHead(
                "Beslutande\tAnna Lindfors Cia Von Rud Omar El Sten Bo Granlund\tGranå kommun, ordförande Försäkringskassan Region Norrdal Edsby kommun");

        assertThat(Minutes.people(meeting))
                .containsExactly(
                        "DECIDING Anna Lindfors, Granå kommun CHAIR",
                        "DECIDING Cia Von Rud, Försäkringskassan",
                        "DECIDING Omar El Sten, Region Norrdal",
                        "DECIDING Bo Granlund, Edsby kommun");
    }

    @Test
    void a_surname_of_one_letter_is_read_beside_a_body() throws Exception {
        Meeting meeting =
                Minutes.withHead("2024-06-04\nDeltagare\nTage Ek      Sälgby kommun\nVera Å       Försäkringskassan");

        assertThat(Minutes.people(meeting))
                .containsExactly("DECIDING Tage Ek, Sälgby kommun", "DECIDING Vera Å, Försäkringskassan");
        assertThat(Minutes.unplaced(meeting)).isEmpty();
    }

    @Test
    void a_substitute_among_the_others_who_does_not_serve_is_a_substitute() throws Exception {
        Meeting meeting = Minutes.withHead(
                "2024-06-04\nÖvriga närvarande\nVera Lind (C), ej tjänstgörande ersättare\nTage Ek, samordnare");

        assertThat(Minutes.people(meeting))
                .containsExactly("SUBSTITUTE Vera Lind (C) SUBSTITUTE", "OTHER Tage Ek 'samordnare'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Närvarande", "Närvarande:", "NÄRVARANDE", "Deltog", "Närvaro"})
    void a_label_on_a_line_of_its_own_heads_the_people_below(String label) throws Exception {
        Meeting meeting =
                Minutes.withHead("2024-06-04\n\n" + label + "\nVera Lind, Sälgby kommun\nTage Ek, ordförande\n");

        assertThat(Minutes.people(meeting))
                .containsExactly("DECIDING Vera Lind, Sälgby kommun", "DECIDING Tage Ek CHAIR");
        assertThat(Minutes.unplaced(meeting)).isEmpty();
    }

    @Test
    void one_who_takes_part_at_a_distance_is_marked_so() throws Exception {
        assertThat(Minutes.withHead("Beslutande\nAnna Lindfors (S), på distans\nBo Granlund (M)\nEva Sten, via Teams")
                        .getAttendances())
                .extracting(person -> person.getName() + " " + person.isRemote())
                .containsExactly("Anna Lindfors true", "Bo Granlund false", "Eva Sten true");
    }

    @Test
    void a_substitute_is_tied_to_the_absent_member() throws Exception {
        Meeting meeting = Minutes.withHead(
                "Beslutande\nAnna Lindfors (S)\nBo Granlund (M), ersätter Eva Sten\nFrånvarande\nEva Sten (M)");

        assertThat(meeting.getAttendances().get(1).getReplaces().getName()).isEqualTo("Eva Sten");
        assertThat(meeting.getAttendances().get(0).getReplaces()).isNull();
    }
}
