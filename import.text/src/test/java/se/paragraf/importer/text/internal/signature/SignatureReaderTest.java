// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.importer.text.internal.Minutes;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.SignatoryRole;

class SignatureReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sekreterare\tEva Sten\nOrdförande\tAnna Lindfors\nJusterare\tBo Granlund",
                "Sekreterare: Eva Sten\nOrdförande: Anna Lindfors\nJusterande: Bo Granlund",
                "Underskrifter\nSekreterare ........  Paragrafer 5-9\n   Eva Sten\nOrdförande ........\n   Anna Lindfors\nJusterare ........\n   Bo Granlund",
                "Vid protokollet\n______\nEva Sten\n\nJusteras\n______      ______\nAnna Lindfors      Bo Granlund\nOrdförande      Justerare",
                "______\nEva Sten\nSekreterare\n______\nAnna Lindfors\nOrdförande\n______\nBo Granlund\nJusterare",
                "Eva Sten, sekreterare\nAnna Lindfors, ordförande\nBo Granlund, justerare",
                "Vid protokollet          Justeras\n\n________          ________          ________\nEva Sten                 Anna Lindfors          Bo Granlund\n                         Ordförande             Justerare",
                "Vid protokollet          Justeras\n\nEva Sten                 Anna Lindfors          Bo Granlund\n                         ordförande",
                "Vid protokollet\tJusteras\n______\t______\nEva Sten\tAnna Lindfors\n\tOrdförande\n\t______\n\tBo Granlund",
                "Anna Lindfors, ordförande\t\tBo Granlund, justerare\n\nEva Sten, vid protokollet",
                "Ordförande\tSekreterare\tJusterare\nAnna Lindfors\tEva Sten\tBo Granlund"
            })
    void reads_signatures_in_many_layouts(String block) throws Exception {
        Meeting meeting = Minutes.withEnd(block);

        assertThat(Minutes.signers(meeting, SignatoryRole.CHAIR)).containsExactly("Anna Lindfors");
        assertThat(Minutes.signers(meeting, SignatoryRole.SECRETARY)).containsExactly("Eva Sten");
        assertThat(Minutes.signers(meeting, SignatoryRole.ADJUSTER)).containsExactly("Bo Granlund");
        assertThat(Minutes.unplaced(meeting)).isEmpty();
    }

    @Test
    void signers_take_their_offices_in_the_list_of_those_present() throws Exception {
        Meeting meeting = Minutes.withHead(
                "Beslutande: Anna Lindfors, Bo Granlund\nÖvriga: Eva Sten\nSekreterare: Eva Sten\nOrdförande: Anna Lindfors\nJusterare: Bo Granlund");

        assertThat(meeting.getSignatories())
                .allSatisfy(signatory -> assertThat(signatory.getAttendance()).isNotNull());
        assertThat(meeting.getAttendances())
                .flatExtracting(person -> person.getRoles())
                .containsExactly(AttendanceRole.CHAIR, AttendanceRole.ADJUSTER, AttendanceRole.SECRETARY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Beslutande: Anna Lindfors, Bo Granlund / Ordförande: Anna Lindfors|CHAIR|",
                "Beslutande: Anna Lindfors, vice ordförande; Bo Granlund / Ordförande: Anna Lindfors|VICE_CHAIR CHAIR|",
                "Beslutande: Anna Lindfors, Bo Granlund / Ordförande: Anna Lindfors § 5|NONE|",
                "Beslutande: Anna Lindfors; Bo Granlund, ordförande / Ordförande: Anna Lindfors|NONE|CHAIR",
                "Beslutande: Anna Lindfors / Frånvarande: Bo Granlund, ordförande / Ordförande: Anna Lindfors|CHAIR|CHAIR"
            })
    void who_signs_as_chair_was_the_chair_unless_another_was(String head, String anna, String bo) throws Exception {
        Meeting meeting = Minutes.withHead(head.replace(" / ", "\n"));

        assertThat(roles(meeting, "Anna Lindfors")).isEqualTo("NONE".equals(anna) ? "" : anna);
        assertThat(roles(meeting, "Bo Granlund")).isEqualTo(bo == null ? "" : bo);
    }

    private static String roles(Meeting meeting, String name) {
        return meeting.getAttendances().stream()
                .filter(person -> person.getName().equals(name))
                .flatMap(person -> person.getRoles().stream())
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bo Granlund valdes till justerare.|Bo Granlund",
                "Till justerare utsågs Bo Granlund och Cia Holm.|Bo Granlund;Cia Holm",
                "Utses Bo Granlund att justera protokollet.|Bo Granlund",
                "Styrelsen beslutar att utse Bo Granlund att jämte ordföranden Anna Lindfors justera protokollet.|Bo Granlund",
                "Bo Granlund väljs att justera, med Dan Rud som ersättare.|Bo Granlund",
                "Till att justera dagens protokoll utses Bo Granlund (ersättare Dan Rud).|Bo Granlund"
            })
    void the_elected_adjuster_counts_where_no_line_names_one(String sentence, String names) throws Exception {
        Meeting meeting = Minutes.read("Samordningsförbundet Granbygden\nBeslutande: Anna Lindfors, ordförande\n\n"
                + "§ 1 Val av justerare\n" + sentence + "\n\n§ 2 Avslut\nMötet avslutas.");

        assertThat(Minutes.signers(meeting, SignatoryRole.ADJUSTER)).containsExactly(names.split(";"));
        assertThat(Minutes.signers(meeting, SignatoryRole.CHAIR)).containsExactly("Anna Lindfors");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Protokollet har undertecknats elektroniskt av:", "Signerat med BankID av"})
    void reads_who_has_signed_electronically_and_when(String head) throws Exception {
        Meeting meeting = Minutes.withEnd(head + "\nEva Sten, sekreterare, 2024-03-20\n"
                + "Anna Lindfors, ordförande, 2024-03-21\nBo Granlund, justerare 2024-03-22 kl. 14:02");

        assertThat(Minutes.signers(meeting, SignatoryRole.SECRETARY)).containsExactly("Eva Sten");
        assertThat(Minutes.signers(meeting, SignatoryRole.CHAIR)).containsExactly("Anna Lindfors");
        assertThat(Minutes.signers(meeting, SignatoryRole.ADJUSTER)).containsExactly("Bo Granlund");
    }

    @Test
    void names_without_a_capacity_are_not_lost() throws Exception {
        Meeting meeting = Minutes.withEnd(
                "Anslagsdatum 2024-03-22\nProtokollet justeras digitalt. Eva Sten, Anna Lindfors, Bo Granlund\nProtokollet finns hos: Kansliet");

        assertThat(Minutes.unplaced(meeting)).anyMatch(text -> text.contains("Anna Lindfors"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Till mötesordförande valdes Anna Lindfors.\nMötet väljer Bo-Åke Granlund till justerare och Eva Sten till sekreterare.",
                "Till mötesordförande valdes Anna Lindfors och till sekreterare Eva Sten.\nTill justerare valdes Bo-Åke Granlund."
            })
    void those_elected_have_the_office_beside_their_name(String text) throws Exception {
        Meeting meeting = Minutes.read(
                "Föreningen Sälgby Hembygd\n2024-06-04\nNärvarande: Anna Lindfors, Bo-Åke Granlund, Eva Sten\n\n"
                        + "§ 1 Val av mötesordförande, sekreterare och justerare\n" + text
                        + "\n\n§ 2 Avslutning\nMötet avslutas.\n");

        assertThat(Minutes.signers(meeting, SignatoryRole.CHAIR)).containsExactly("Anna Lindfors");
        assertThat(Minutes.signers(meeting, SignatoryRole.SECRETARY)).containsExactly("Eva Sten");
        assertThat(Minutes.signers(meeting, SignatoryRole.ADJUSTER)).containsExactly("Bo-Åke Granlund");
    }

    @Test
    void an_administrator_is_no_secretary() throws Exception {
        Meeting meeting = Minutes.withHead("Övriga deltagare: Eva Sten, administratör");

        assertThat(Minutes.signers(meeting, SignatoryRole.SECRETARY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Eva Sten, nämndsekreterare; Dan Rud, rektor|Eva Sten",
                "Eva Sten, kommunsekreterare; Dan Rud, sekreterare|Dan Rud",
                "Eva Sten, nämndsekreterare; Dan Rud, kommunsekreterare|",
                "Eva Sten, socialsekreterare|"
            })
    void the_only_one_with_a_title_of_secretary_is_the_secretary(String others, String secretary) throws Exception {
        Meeting meeting = Minutes.withHead("Övriga deltagare\n" + others.replace("; ", "\n"));

        assertThat(String.join(" ", Minutes.signers(meeting, SignatoryRole.SECRETARY)))
                .isEqualTo(secretary == null ? "" : secretary);
    }

    @Test
    void signatures_may_cover_some_paragraphs() throws Exception {
        Meeting meeting = Minutes.withHead("Ordförande: Anna Lindfors § 5-6; Bo Granlund § 7-9\nJusterare: Cia Holm");

        assertThat(Minutes.signers(meeting, SignatoryRole.CHAIR))
                .containsExactly("Anna Lindfors §5-6", "Bo Granlund §7-9");
    }

    @Test
    void thanks_of_the_chair_are_no_signature() throws Exception {
        Meeting meeting = Minutes.withEnd("Ordförande Anna Lindfors tackar alla för ett gott möte.");

        assertThat(Minutes.signers(meeting, SignatoryRole.CHAIR)).isEmpty();
        assertThat(Minutes.unplaced(meeting)).isEmpty();
    }

    @Test
    void a_chair_who_alone_adjusts_is_the_adjuster_too() throws Exception {
        Meeting meeting =
                Minutes.read("Föreningen Sälgby Hembygd\n2024-06-04\nNärvarande: Vera Lind (ordförande), Tage Ek\n\n"
                        + "§ 1 Öppnande\nMötet öppnas.\n\n§ 2 Avslutning\nMötet avslutas.\n\nJusteras: Vera Lind\n");

        assertThat(Minutes.signers(meeting, SignatoryRole.CHAIR)).containsExactly("Vera Lind");
        assertThat(Minutes.signers(meeting, SignatoryRole.ADJUSTER)).containsExactly("Vera Lind");
    }

    @Test
    void a_chair_who_adjusts_beside_someone_elected_signs_as_chair() throws Exception {
        Meeting meeting = Minutes.read(
                "Föreningen Sälgby Hembygd\n2024-06-04\nNärvarande: Vera Lind (ordförande), Tage Ek\n\n"
                        + "§ 1 Val av justerare\nTill justerare valdes Tage Ek.\n\n§ 2 Avslutning\nMötet avslutas.\n\nJusteras: Vera Lind\n");

        assertThat(Minutes.signers(meeting, SignatoryRole.ADJUSTER)).containsExactly("Tage Ek");
    }
}
