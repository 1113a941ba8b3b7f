// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.paragraf.importer.text.internal.Minutes;
import se.paragraf.model.minutes.Meeting;

class RollTableTest {

    @Test
    void marks_below_member_and_substitute_tell_as_what_each_was_there() throws Exception {
        assertThat(
                        Minutes.people(
                                Minutes.withHead(
                                        """
                        2024-03-14

                        Närvaro                 Led   Ers   Ej närv
                        Asta Lundberg (S)        X
                        Bror Ekman (C)                       X
                        Ditte Sandell (C)               X
                        Ebbe Torvik (V)                 X

                        Ditte Sandell tjänstgör för Bror Ekman.
                        """)))
                .containsExactly(
                        "DECIDING Asta Lundberg (S)",
                        "ABSENT Bror Ekman (C)",
                        "DECIDING Ditte Sandell (C) SUBSTITUTE for Bror Ekman",
                        "SUBSTITUTE Ebbe Torvik (V)");
    }

    @Test
    void marks_tell_members_from_their_substitutes_and_who_served() throws Exception {
        Meeting meeting = Minutes.withHead(
                """
                2024-03-14
                Ledamot          Utsedd av        Närv   Ersättare         Närv   Tjg
                Anna Lindfors    Granå kommun      X     Bo Ekdal
                Cia Almgren      Region Gran             Dan Bergman        X      X
                Eva Forsman      Bergs kommun      X     Fia Granlund       X
                X = närvarande
                """);

        assertThat(Minutes.people(meeting))
                .containsExactly(
                        "DECIDING Anna Lindfors, Granå kommun",
                        "ABSENT Bo Ekdal, Granå kommun",
                        "ABSENT Cia Almgren, Region Gran",
                        "DECIDING Dan Bergman, Region Gran SUBSTITUTE",
                        "DECIDING Eva Forsman, Bergs kommun",
                        "SUBSTITUTE Fia Granlund, Bergs kommun");
        assertThat(Minutes.unplaced(meeting)).isEmpty();
    }

    @Test
    void a_personal_substitute_serves_for_the_member_of_the_row() throws Exception {
        Meeting meeting = Minutes.withHead(
                """
                2024-03-14
                                Beslutande
                Ordinarie                 Närv.     Personlig ersättare    Närv.
                Lindfors, Anna, ordf.       x       Ekdal, Bo                -
                Almgren, Cia                -       Bergman, Dan             x
                """);

        assertThat(Minutes.people(meeting))
                .containsExactly(
                        "DECIDING Anna Lindfors CHAIR",
                        "ABSENT Bo Ekdal",
                        "ABSENT Cia Almgren",
                        "DECIDING Dan Bergman SUBSTITUTE for Cia Almgren");
    }

    @Test
    void columns_of_numbers_and_hours_limit_presence() throws Exception {
        Meeting meeting = Minutes.withHead(
                """
                2024-03-14
                NÄRVARANDE\t\t\tTid\t§
                Ordförande\tAnna Lindfors (S)\t\t8:15-11:40\t5-9
                1:e vice ordf.\tBo Ekdal (C)\t\t8:15-11:40\t5-9
                Ledamöter\tCia Almgren (M)\t\t8:15-10:50\t5-7
                Ersättare\tDan Bergman (M)\ttjänstgör för Cia Almgren\t10:50-11:40\t8-9
                \tEva Forsman (S)\t\t8:15-11:40\t5-9
                """);

        assertThat(Minutes.people(meeting))
                .containsExactly(
                        "DECIDING Anna Lindfors (S) CHAIR",
                        "DECIDING Bo Ekdal (C) VICE_CHAIR",
                        "DECIDING Cia Almgren (M) 08:15--10:50 §5-7",
                        "DECIDING Dan Bergman (M) SUBSTITUTE for Cia Almgren 10:50--11:40 §8-9",
                        "SUBSTITUTE Eva Forsman (S)");
        assertThat(meeting.getAttendances().get(2).getPresenceAsWritten()).isEqualTo("8:15-10:50, § 5-7");
    }

    @Test
    void a_column_says_for_whom_a_substitute_serves() throws Exception {
        Meeting meeting = Minutes.withHead(
                """
                2024-03-14
                Närvarande
                Namn\tOrganisation\tNärvarande §\tErsätter
                Anna Lindfors\tGranå kommun\t5-7\t
                Cia Almgren\tGranå kommun\t8-9\tAnna Lindfors
                """);

        assertThat(Minutes.people(meeting))
                .containsExactly(
                        "DECIDING Anna Lindfors, Granå kommun §5-7",
                        "DECIDING Cia Almgren, Granå kommun SUBSTITUTE for Anna Lindfors §8-9");
    }

    @Test
    void a_row_whose_name_cannot_be_read_stays_unplaced() throws Exception {
        Meeting meeting = Minutes.withHead(
                """
                2024-03-14
                Ledamöter\tParti\tNärv
                Anna Lindfors\tS\tX
                Bo Ekdal\tM\t
                Vakant\tC\t
                """);

        assertThat(Minutes.people(meeting)).containsExactly("DECIDING Anna Lindfors (S)", "ABSENT Bo Ekdal (M)");
    }

    @Test
    void a_list_at_the_end_says_who_was_there() throws Exception {
        Meeting meeting = Minutes.read(
                """
                Samordningsförbundet Granbygden
                2024-03-14
                Beslutande: Samtliga ledamöter utom Anna Lindfors (S), se närvarolistan sist i protokollet.
                Tjänstgörande ersättare: Dan Bergman (S) ersätter Anna Lindfors (S)

                § 5 Mötets öppnande
                Mötet öppnas.

                § 6 Mötet avslutas
                Mötet avslutas.

                Bilaga 1
                NÄRVAROLISTA
                Bo Ekdal (M), ordförande
                Cia Almgren, c                  ej § 5
                Eva Forsman (KD
                * Dan Bergman (S)
                * = tjänstgörande ersättare
                """);

        assertThat(Minutes.people(meeting))
                .containsExactly(
                        "ABSENT Anna Lindfors (S)",
                        "DECIDING Dan Bergman (S) SUBSTITUTE for Anna Lindfors",
                        "DECIDING Bo Ekdal (M) CHAIR",
                        "DECIDING Cia Almgren (c) §6-6",
                        "DECIDING Eva Forsman (KD)");
    }

    @Test
    void marks_for_parts_of_the_meeting_tell_who_served_when() throws Exception {
        Meeting meeting = Minutes.withHead(
                """
                2024-03-14
                NÄRVAROLISTA
                X = tjänstgörande   (x) = närvarande men inte tjänstgörande   – = frånvarande

                Namn\tPart\tUppdrag\t§ 5-6\t§ 7\t§ 8-9
                Anna Lindfors\tGranå kommun\tOrdförande\tX\tX\tX
                Bo Ekdal\tRegion Gran\tLedamot\tX\t–\tX
                Cia Almgren\tBergs kommun\tLedamot\tX\tX\t–
                Dan Bergman\tBergs kommun\tLedamot\t–\t–\t–
                Eva Forsman\tRegion Gran\tErsättare\t(x)\tX\t(x)
                Fia Granlund\tGranå kommun\tErsättare\t(x)\t(x)\t(x)
                """);

        assertThat(Minutes.people(meeting))
                .containsExactly(
                        "DECIDING Anna Lindfors, Granå kommun CHAIR",
                        "DECIDING Bo Ekdal, Region Gran MEMBER §5-6,8-9",
                        "DECIDING Cia Almgren, Bergs kommun MEMBER §5-7",
                        "ABSENT Dan Bergman, Bergs kommun MEMBER",
                        "DECIDING Eva Forsman, Region Gran SUBSTITUTE §7-7",
                        "SUBSTITUTE Fia Granlund, Granå kommun SUBSTITUTE");
    }

    @Test
    void votes_beside_the_marks_are_no_presence() throws Exception {
        Meeting meeting = Minutes.withHead(
                """
                2024-03-14
                Namn                     Parti   Närvarande   § 7
                Anna Lindfors, ordf.     S       ja           Ja
                Bo Ekdal                 M       distans      Nej
                Cia Almgren              C       § 5–8        Avstår
                Dan Bergman, ers.        MP      ej tjg       -
                """);

        assertThat(Minutes.people(meeting))
                .containsExactly(
                        "DECIDING Anna Lindfors (S) CHAIR",
                        "DECIDING Bo Ekdal (M)",
                        "DECIDING Cia Almgren (C) §5-8",
                        "SUBSTITUTE Dan Bergman (MP) SUBSTITUTE");
        assertThat(meeting.getAttendances().get(1).isRemote()).isTrue();
        assertThat(Minutes.unplaced(meeting)).singleElement().asString().hasLineCount(3);
    }

    @Test
    void columns_for_yes_and_no_are_votes() throws Exception {
        Meeting meeting = Minutes.withHead(
                """
                2024-03-14
                Namn\tParti\tNärv.\tJa\tNej\tAvstår
                Anna Lindfors\tS\tx\tx\t\t
                Bo Ekdal\tM\tx\t\tx\t
                Cia Almgren\tC\t-\t\t\t
                """);

        assertThat(Minutes.people(meeting))
                .containsExactly("DECIDING Anna Lindfors (S)", "DECIDING Bo Ekdal (M)", "ABSENT Cia Almgren (C)");
    }

    @Test
    void a_mark_or_column_that_is_not_understood_leaves_the_name_and_the_line() throws Exception {
        Meeting meeting = Minutes.withHead(
                """
                2024-03-14
                Namn\tParti\tNärv.\tStolsplats
                Anna Lindfors\tS\tx\t
                Bo Ekdal\tM\tgul\t
                Cia Almgren\tC\tx\tfönstret
                """);

        assertThat(Minutes.people(meeting))
                .containsExactly("DECIDING Anna Lindfors (S)", "DECIDING Bo Ekdal (M)", "DECIDING Cia Almgren (C)");
        assertThat(meeting.getAttendances().get(1).getTrace().getConfidence()).isLessThan(1);
        assertThat(Minutes.unplaced(meeting)).singleElement().asString().hasLineCount(2);
    }

    @Test
    void offices_in_the_column_of_presence_are_notes() throws Exception {
        Meeting meeting = Minutes.withHead(
                """
                2024-03-14
                Ordinarie ledamöter     Representerar     Närvaro
                Anna Lindfors           Granå kommun      ordf.
                Bo Ekdal                Region Gran       v. ordf., § 5-7
                Cia Almgren             Bergs kommun
                """);

        assertThat(Minutes.people(meeting))
                .containsExactly(
                        "DECIDING Anna Lindfors, Granå kommun CHAIR",
                        "DECIDING Bo Ekdal, Region Gran VICE_CHAIR §5-7",
                        "DECIDING Cia Almgren, Bergs kommun");
    }

    @Test
    void columns_that_cannot_be_paired_leave_the_names() throws Exception {
        Meeting meeting = Minutes.withHead(
                "2024-03-14\nBeslutande\nAnna Lindfors\nBo Ekdal\nCia Almgren\nordförande\nledamot\nGranå kommun\nRegion Gran\n");

        assertThat(Minutes.people(meeting))
                .containsExactly("DECIDING Anna Lindfors", "DECIDING Bo Ekdal", "DECIDING Cia Almgren");
        assertThat(meeting.getAttendances().get(0).getTrace().getConfidence()).isLessThan(1);
        assertThat(Minutes.unplaced(meeting)).singleElement().asString().hasLineCount(4);
    }

    @Test
    void a_column_with_the_part_of_a_few_leaves_the_others_there_throughout() throws Exception {
        Meeting meeting = Minutes.withHead(
                """
                2024-03-14
                Beslutande
                Namn\tOrganisation\tRoll\tNärvaro
                Anna Lindfors\tGranå kommun (S)\tOrdförande\t
                Bo Ekdal\t(M)\t\t§§ 5–7
                Cia Almgren\tRegion Gran (KD)\tTjänstgör för Bo Ekdal\t§§ 8–9
                Dan Bergman\tBergs kommun\t\tpå distans

                Övriga deltagare
                Namn\tRoll\tNärvaro
                Eva Forsman\tSekreterare, administratör\t
                Fia Granlund\tEkonom\tkl. 13.30–14.15
                """);

        assertThat(Minutes.people(meeting))
                .containsExactly(
                        "DECIDING Anna Lindfors (S), Granå kommun CHAIR",
                        "DECIDING Bo Ekdal (M) §5-7",
                        "DECIDING Cia Almgren (KD), Region Gran SUBSTITUTE for Bo Ekdal §8-9",
                        "DECIDING Dan Bergman, Bergs kommun",
                        "OTHER Eva Forsman SECRETARY 'administratör'",
                        "OTHER Fia Granlund 'Ekonom' 13:30--14:15");
        assertThat(meeting.getAttendances().get(3).isRemote()).isTrue();
        assertThat(Minutes.unplaced(meeting)).isEmpty();
    }

    @Test
    void an_empty_cell_means_absent_where_others_have_a_mark() throws Exception {
        Meeting meeting = Minutes.withHead(
                """
                2024-03-14
                Beslutande
                Namn\tOrganisation\tNärvaro
                Anna Lindfors\tGranå kommun\tx
                Bo Ekdal\tRegion Gran\t§§ 5–7
                Cia Almgren\tBergs kommun\t
                """);

        assertThat(Minutes.people(meeting))
                .containsExactly(
                        "DECIDING Anna Lindfors, Granå kommun",
                        "DECIDING Bo Ekdal, Region Gran §5-7",
                        "ABSENT Cia Almgren, Bergs kommun");
    }

    @Test
    void marks_without_a_head_over_the_names_tell_who_decided_and_who_listened() throws Exception {
        Meeting meeting = Minutes.withHead(
                """
                2024-03-14
                                                   Beslutar   Lyssnar   Ej här
                Anna Lindfors    Granå kommun         X
                Bo Ekdal         Granå kommun                    X
                Cia Almgren      Region Gran          X (§ 5-6)
                Dan Bergman      Bergs kommun         X (distans)
                Eva Forsman      Bergs kommun                              X
                """);

        assertThat(Minutes.people(meeting))
                .containsExactly(
                        "DECIDING Anna Lindfors, Granå kommun",
                        "SUBSTITUTE Bo Ekdal, Granå kommun",
                        "DECIDING Cia Almgren, Region Gran §5-6",
                        "DECIDING Dan Bergman, Bergs kommun",
                        "ABSENT Eva Forsman, Bergs kommun");
        assertThat(meeting.getAttendances().get(3).isRemote()).isTrue();
    }

    @Test
    void a_principal_before_its_members_is_that_of_both() throws Exception {
        Meeting meeting = Minutes.withHead(
                """
                2024-03-14
                | Part          | Ordinarie                  | Ersättare                     |
                |---------------|----------------------------|-------------------------------|
                | Granå kommun  | Anna Lindfors, ordf        | Bo Ekdal – tjänstgör ej       |
                | Region Gran   | Frånvarande: Cia Almgren   | Dan Bergman – tjänstgör       |
                | Bergs kommun  | Eva Forsman, anlände § 6   | –                             |
                """);

        assertThat(Minutes.people(meeting))
                .containsExactly(
                        "DECIDING Anna Lindfors, Granå kommun CHAIR",
                        "SUBSTITUTE Bo Ekdal, Granå kommun",
                        "ABSENT Cia Almgren, Region Gran",
                        "DECIDING Dan Bergman, Region Gran SUBSTITUTE",
                        "DECIDING Eva Forsman, Bergs kommun §6-9");
    }

    @Test
    void two_lists_side_by_side_have_each_its_principals() throws Exception {
        Meeting meeting = Minutes.withHead(
                """
                2024-03-14
                Kommun       Ledamot                        Kommun       Ledamot
                Granå        Anna Lindfors (S), ordförande  Berg         Bo Ekdal (C)
                Granå        Cia Almgren (M)                Berg         Vakant (SD)
                """);

        assertThat(Minutes.people(meeting))
                .containsExactly(
                        "DECIDING Anna Lindfors (S), Granå CHAIR",
                        "DECIDING Bo Ekdal (C), Berg",
                        "DECIDING Cia Almgren (M), Granå");
    }
}
