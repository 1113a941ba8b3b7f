// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.importing.ImportSettings;
import se.paragraf.core.importing.Source;
import se.paragraf.importer.text.internal.Minutes;
import se.paragraf.importer.text.internal.TextImporter;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.Mandate;
import se.paragraf.model.federation.Office;
import se.paragraf.model.federation.Person;
import se.paragraf.model.minutes.Meeting;

class GroupLayoutsTest {

    @Test
    void labels_without_capitals_head_columns_that_tabs_only_bring_to_their_place() throws Exception {
        assertThat(
                        Minutes.people(
                                Minutes.withHead(
                                        """
                        2024-03-14

                        ledamöter\t\t\t\t\tersättare
                        Anna Lindfors (S), ordförande\t\tBo Ekdal (M)
                        Dan Bergman (M)\t\t\tGun Ahl (C), tjänstgörande för Fia Granlund (C)
                        Fia Granlund (C), frånvarande

                        övriga
                        Cia Almgren, miljöinspektör
                        """)))
                .containsExactly(
                        "DECIDING Anna Lindfors (S) CHAIR",
                        "DECIDING Dan Bergman (M)",
                        "ABSENT Fia Granlund (C)",
                        "SUBSTITUTE Bo Ekdal (M)",
                        "DECIDING Gun Ahl (C) SUBSTITUTE for Fia Granlund",
                        "OTHER Cia Almgren 'miljöinspektör'");
    }

    @Test
    void a_vice_chair_stands_alone_where_all_but_some_were_there() throws Exception {
        assertThat(
                        Minutes.people(
                                Minutes.withHead(
                                        """
                        2024-03-14
                        NÄRVARANDE          Samtliga ledamöter utom Evert Tallin (C)
                                            Ordförande: Anna Lindfors (S)
                                            Vice ordförande: Bo Ekdal (M)
                        TJG. ERSÄTTARE      Gun Ahl (C) för Evert Tallin (C)
                        """)))
                .containsExactlyInAnyOrder(
                        "ABSENT Evert Tallin (C)",
                        "DECIDING Anna Lindfors (S) CHAIR",
                        "DECIDING Gun Ahl (C) SUBSTITUTE for Evert Tallin",
                        "DECIDING Bo Ekdal (M) VICE_CHAIR");
    }

    @Test
    void a_firm_beside_a_name_is_nobody() throws Exception {
        assertThat(
                        Minutes.people(
                                Minutes.withHead(
                                        """
                        2024-03-14
                        Övriga
                        Tage Wester, Wester Revision AB, sakkunnig revisor (§ 9)
                        """)))
                .containsExactly("OTHER Tage Wester, Wester Revision AB 'sakkunnig revisor' §9-9");
    }

    @Test
    void who_came_late_stayed_until_the_end() throws Exception {
        assertThat(
                        Minutes.people(
                                Minutes.withHead(
                                        """
                        2024-03-14 kl. 9.00-11.25
                        Beslutande
                        Anna Lindfors, Granå kommun (närvarande från kl. 9.40)
                        Bo Ekdal, Lövmo kommun (t.o.m. kl. 10.30)
                        """)))
                .containsExactly(
                        "DECIDING Anna Lindfors, Granå kommun 09:40--11:25",
                        "DECIDING Bo Ekdal, Lövmo kommun 09:00--10:30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                Beslutande                Ersättare             Övriga deltagare
                Anna Lindfors (S), ordf.  Bo Ekdal (M)          Cia Almgren, förbundschef
                Dan Bergman (M)                                 Eva Forsman, sekreterare
                Fia Granlund (C)
                """,
                """
                Beslutande\t\tErsättare\t\tÖvriga deltagare
                Anna Lindfors (S), ordf.\t\tBo Ekdal (M)\t\tCia Almgren, förbundschef
                Dan Bergman (M)\t\t\t\tEva Forsman, sekreterare
                Fia Granlund (C)
                """
            })
    void groups_stand_side_by_side(String head) throws Exception {
        assertThat(Minutes.people(Minutes.withHead("2024-03-14\n" + head)))
                .containsExactly(
                        "DECIDING Anna Lindfors (S) CHAIR",
                        "DECIDING Dan Bergman (M)",
                        "DECIDING Fia Granlund (C)",
                        "SUBSTITUTE Bo Ekdal (M)",
                        "OTHER Cia Almgren 'förbundschef'",
                        "OTHER Eva Forsman SECRETARY");
    }

    @ParameterizedTest
    @CsvSource({
        "Ledamöter på mötet, DECIDING",
        "Ledamöter som deltog, DECIDING",
        "Närvarande vid sammanträdet, DECIDING",
        "Närvarande med rösträtt, DECIDING",
        "Ersättare på mötet, SUBSTITUTE",
        "Ersättare som var närvarande, SUBSTITUTE",
        "Tjänstemän på mötet, OTHER",
        "Gäster vid dagens möte, OTHER",
        "Närvarande utan rösträtt, OTHER",
        "Frånvarande vid mötet, ABSENT",
        "Förhindrad, ABSENT"
    })
    void the_label_of_a_group_may_name_the_meeting(String label, String group) throws Exception {
        assertThat(Minutes.people(Minutes.withHead("2024-03-14\n" + label + "\nAnna Lindfors\nBo Ekdal\n")))
                .containsExactly(group + " Anna Lindfors", group + " Bo Ekdal");
    }

    @Test
    void a_substitute_without_a_vote_does_not_serve() throws Exception {
        assertThat(Minutes.people(Minutes.withHead(
                        "2024-03-14\nNärvarande utan rösträtt\nAnna Lindfors, suppleant\nBo Ekdal, revisor\n")))
                .containsExactly("SUBSTITUTE Anna Lindfors SUBSTITUTE", "OTHER Bo Ekdal 'revisor'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tjänstgör ej", "tjänstgör inte", "tjänstgjorde ej", "ej tjänstgörande"})
    void not_serving_is_no_title(String said) throws Exception {
        assertThat(Minutes.people(Minutes.withHead(
                        "2024-03-14\nBeslutande\nAnna Lindfors\nBo Ekdal, ersättare (" + said + ")\n")))
                .containsExactly("DECIDING Anna Lindfors", "SUBSTITUTE Bo Ekdal SUBSTITUTE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lämnade mötet kl. 11.45, efter p. 3",
                "gick kl 11.45 efter § 3",
                "lämnade sammanträdet klockan 11:45, efter punkt 3"
            })
    void time_and_number_of_one_who_left_are_both_read(String said) throws Exception {
        Meeting meeting = Minutes.read(
                "Protokoll 2024-03-14\nBeslutande\nAnna Lindfors\nBo Ekdal (" + said + ")\n\n"
                        + "§ 1 Öppnande\nMötet öppnas.\n\n§ 2 Val\nAnna Lindfors väljs.\n\n§ 3 Rapport\nRapporten godkänns.\n\n§ 4 Avslutning\nMötet avslutas.\n");

        assertThat(meeting.getAttendances().get(1).getPresence())
                .singleElement()
                .matches(range -> range.getFirst() == 1 && range.getLast() == 3);
        assertThat(meeting.getAttendances().get(1).getTimes())
                .singleElement()
                .matches(range -> range.getFrom() == null && range.getTo().equals(LocalTime.of(11, 45)));
    }

    @Test
    void what_is_not_read_in_one_column_leaves_the_line_unplaced() throws Exception {
        Meeting meeting = Minutes.withHead(
                "2024-03-14\nBeslutande          Ersättare\nAnna Lindfors (S)   Bo Ekdal (M)\nCia Almgren (M)     ??? K%n");

        assertThat(Minutes.people(meeting))
                .containsExactly("DECIDING Anna Lindfors (S)", "DECIDING Cia Almgren (M)", "SUBSTITUTE Bo Ekdal (M)");
        assertThat(Minutes.unplaced(meeting)).containsExactly("Cia Almgren (M)     ??? K%n");
    }

    @Test
    void pairs_three_blocks() throws Exception {
        Meeting meeting = Minutes.withHead(
                """
                2024-03-14
                Ledamöter

                Anna Lindfors
                Bo Ekdal

                (S)
                (M)

                Granå kommun, ordförande
                Bergs kommun, på distans § 5-7
                """);

        assertThat(Minutes.people(meeting))
                .containsExactly(
                        "DECIDING Anna Lindfors (S), Granå kommun CHAIR", "DECIDING Bo Ekdal (M), Bergs kommun §5-7");
        assertThat(meeting.getAttendances().get(1).isRemote()).isTrue();
    }

    @Test
    void blocks_of_different_lengths_are_not_paired() throws Exception {
        Meeting meeting =
                Minutes.withHead("2024-03-14\nLedamöter\n\nAnna Lindfors\nBo Ekdal\nCia Almgren\n\n(S)\n(M)\n");

        assertThat(Minutes.people(meeting))
                .containsExactly("DECIDING Anna Lindfors", "DECIDING Bo Ekdal", "DECIDING Cia Almgren");
        assertThat(Minutes.unplaced(meeting)).containsExactly("(S)\n(M)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Granå kommun\n  Anna Lindfors (S)\n  Bo Ekdal\nRegion Gran\n  Cia Almgren (M)\n",
                "Granå kommun    Anna Lindfors (S), Bo Ekdal\nRegion Gran     Cia Almgren (M)\n",
                "Granå kommun: Anna Lindfors (S), Bo Ekdal\nRegion Gran: Cia Almgren (M)\n"
            })
    void principals_head_those_who_represent_them(String list) throws Exception {
        assertThat(Minutes.people(Minutes.withHead("2024-03-14\nNärvarande\n" + list)))
                .containsExactly(
                        "DECIDING Anna Lindfors (S), Granå kommun",
                        "DECIDING Bo Ekdal, Granå kommun",
                        "DECIDING Cia Almgren (M), Region Gran");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Samtliga ledamöter utom Anna Lindfors (S) och Bo Ekdal",
                "Samtliga ledamöter med undantag för Anna Lindfors (S) och Bo Ekdal.",
                "Samtliga ledamöter, dock ej Anna Lindfors (S), Bo Ekdal, se bilaga 1"
            })
    void all_but_some_are_there(String said) throws Exception {
        assertThat(Minutes.people(Minutes.withHead("2024-03-14\nBeslutande: " + said)))
                .containsExactly("ABSENT Anna Lindfors (S)", "ABSENT Bo Ekdal");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Lindfors (S), anlände kl 9.10|(S) 09:10--null",
                "Anna Lindfors (S), lämnade mötet kl 11.00|(S) null--11:00",
                "Anna Lindfors (S), lämnade efter § 7|(S) §5-7",
                "Anna Lindfors (S), lämnade före § 7|(S) §5-6",
                "Anna Lindfors (S), anlände vid § 7|(S) §7-9",
                "Anna Lindfors (S), anlände efter § 7|(S) §8-9",
                "Anna Lindfors (S), deltog ej § 6-7|(S) §5-5,8-9",
                "Anna Lindfors (S), §§ 6 och8|(S) §6-6,8-8",
                "Anna Lindfors (S), 6--8|(S) §6-8",
                "Anna Lindfors (S) 8:15-11.30 6-8|(S) 08:15--11:30 §6-8",
                "Anna Lindfors (S), from kl 9.30, §§ 6--9|(S) 09:30--null §6-9",
                "Anna Lindfors (S), mötesordf. § 7|(S) CHAIR",
                "Anna Lindfors (S) (S)|(S)",
                "Anna Lindfors, s,|(s)",
                "Anna Lindfors (KD|(KD)",
                "Anna Lindfors (GranPartiet)|(GranPartiet)",
                "Anna Lindfors (-), via Teams|''"
            })
    void reads_what_stands_beside_a_name(String line, String expected) throws Exception {
        assertThat(Minutes.people(Minutes.withHead("2024-03-14\nBeslutande\n" + line)))
                .containsExactly(("DECIDING Anna Lindfors " + expected).strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Lindfors (S) ersätter Bo Ekdal (S) 5, 7-9|' §5-5,7-9'",
                "Anna Lindfors (S), ersätter Bo Ekdal, S, § 5|' §5-5'",
                "Anna Lindfors (S) tjg.ers. för Bo Ekdal (S)|''",
                "Anna Lindfors (S), tjg ers for Bo Ekdal (S)|''",
                "Anna Lindfors (S) tjg ers för Bo Ekdal (S) tom kl 10.00, 5-7|' null--10:00 §5-7'",
                "Anna Lindfors (S) för Bo Ekdal (S)|''",
                "Anna Lindfors (S), tjänstgör i stället för Bo Ekdal (S)|''"
            })
    void the_one_who_is_replaced_is_absent(String line, String part) throws Exception {
        assertThat(Minutes.people(Minutes.withHead("2024-03-14\nTjänstgörande ersättare\n" + line)))
                .containsExactly("DECIDING Anna Lindfors (S) SUBSTITUTE for Bo Ekdal" + part, "ABSENT Bo Ekdal (S)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Stadsarkitekt Anna Lindfors|'Stadsarkitekt'",
                "Mark- och exploateringschef Anna Lindfors|'Mark- och exploateringschef'",
                "Anna Lindfors, förbundschef, tillika sekreterare|SECRETARY 'förbundschef'",
                "Anna Lindfors, förbundschef och sekreterare|SECRETARY 'förbundschef'",
                "Anna Lindfors (vid pennan)|SECRETARY"
            },
            quoteCharacter = '"')
    void reads_titles_on_either_side_of_a_name(String line, String expected) throws Exception {
        assertThat(Minutes.people(Minutes.withHead("2024-03-14\nÖvriga närvarande\n" + line)))
                .containsExactly("OTHER Anna Lindfors " + expected);
    }

    @Test
    void one_who_is_listed_twice_is_one_person() throws Exception {
        Meeting meeting = Minutes.withHead(
                "2024-03-14\nErsättare\nAnna Lindfors (S)\nBo Ekdal (M)\nTjänstgörande ersättare\nAnna Lindfors (S) § 5-6\n");

        assertThat(Minutes.people(meeting))
                .containsExactly("DECIDING Anna Lindfors (S) SUBSTITUTE §5-6", "SUBSTITUTE Bo Ekdal (M)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Beslutande: Samtliga ledamöter utom Bo Ekdal (M)|ABSENT Bo Ekdal (M)",
                "Beslutande: Samtliga ledamöter utom Bo Ekdal (M), se närvarolistan|ABSENT Bo Ekdal (M)"
            })
    void officers_are_there_where_the_members_are_not_named(String said, String absent) throws Exception {
        Meeting meeting =
                Minutes.withHead("2024-03-14\n" + said + "\nOrdförande: Anna Lindfors (S)\nSekreterare: Cia Almgren");
        assertThat(Minutes.people(meeting))
                .containsExactlyInAnyOrder(absent, "DECIDING Anna Lindfors (S) CHAIR", "OTHER Cia Almgren SECRETARY");
        assertThat(Minutes.unplaced(meeting)).containsExactly(said);
    }

    @Test
    void officers_stand_beside_each_other_below_a_table() throws Exception {
        Meeting meeting = Minutes.withHead(
                """
                2024-03-14
                Huvudman          Ordinarie            Ersättare
                Granå kommun      Anna Lindfors (S)    Dan Bergman (S)
                Lövmo kommun      Bo Ekdal (M)         –
                Ordförande: Anna Lindfors              Sekreterare: Cia Almgren
                """);
        assertThat(Minutes.people(meeting)).contains("OTHER Cia Almgren SECRETARY");
        assertThat(Minutes.unplaced(meeting)).isEmpty();
    }

    @Test
    void one_who_came_instead_serves() throws Exception {
        assertThat(Minutes.people(
                        Minutes.withHead("2024-03-14\nFrånvarande\nAnna Lindfors (S), ersätts av Bo Ekdal (S)")))
                .containsExactly("ABSENT Anna Lindfors (S)", "DECIDING Bo Ekdal (S) SUBSTITUTE for Anna Lindfors");
    }

    private static final String ALL_BUT_ONE =
            """
            Samordningsförbundet Granbygden
            2024-03-14
            Beslutande: Samtliga ledamöter utom Bo Ekdal.

            § 5 Mötets öppnande
            Mötet öppnas.
            """;

    @Test
    void the_full_stop_of_a_sentence_is_not_part_of_a_name() throws Exception {
        Meeting meeting = Minutes.read(
                """
                Samordningsförbundet Granbygden
                2024-03-14
                Närvarande: Samtliga ledamöter utom Bo Ekdal.
                Ordförande: Anna Lindfors. Sekreterare: Cia Almgren.

                § 5 Mötets öppnande
                Mötet öppnas.
                """);

        assertThat(Minutes.people(meeting))
                .containsExactlyInAnyOrder(
                        "ABSENT Bo Ekdal", "DECIDING Anna Lindfors CHAIR", "OTHER Cia Almgren SECRETARY");
    }

    @Test
    void all_members_are_those_of_the_file_of_the_body() throws Exception {
        assertThat(Minutes.people(readAs("Samordningsförbundet  Granbygden")))
                .containsExactly("DECIDING Anna Lindfors", "DECIDING Cia Almgren", "ABSENT Bo Ekdal");
    }

    @Test
    void the_members_of_another_body_were_not_there() throws Exception {
        assertThat(Minutes.people(readAs("Samordningsförbundet Almbygden")))
                .noneMatch(person -> person.contains("Anna Lindfors"));
    }

    private static Meeting readAs(String bodyName) throws Exception {
        Federation body = FederationFactory.eINSTANCE.createFederation();
        body.setName(bodyName);
        for (String name : List.of("Anna Lindfors", "Bo Ekdal", "Cia Almgren")) {
            Person person = FederationFactory.eINSTANCE.createPerson();
            person.setName(name);
            body.getPersons().add(person);
            Mandate mandate = FederationFactory.eINSTANCE.createMandate();
            mandate.setPerson(person);
            mandate.setOffice(Office.MEMBER);
            body.getMandates().add(mandate);
        }
        return new TextImporter()
                .read(
                        new Source("minutes.txt", ALL_BUT_ONE.getBytes(StandardCharsets.UTF_8)),
                        ImportSettings.defaults().of(body, List::of),
                        warning -> {});
    }
}
