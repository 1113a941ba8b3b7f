// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.importer.text.internal.Minutes;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingMode;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.model.text.PlainText;

class HeaderReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sammanträdesdatum\n2024-03-14",
                "Sammanträdesdatum\t14 mars 2024",
                "Sammantridesdatum: torsdagen den 14 mars 2024",
                "PROTOKOLL 2024-03-14",
                "Protokoll nr 3/2024\nDatum: 14/3 2024",
                "Datum 14.3.2024",
                "Mötesdatum: 14-03-2024 torsdag",
                "Protokoll fört vid styrelsemöte den 14 mars 2024",
                "2024-03-14\nSammanträdesdatum",
                "Plats och tid: Folkets hus, torsdag den 14 mars 2024 kl 9",
                "Datum\tPlats\tTid\n2024-03-14\tFolkets hus\t09.00-11.00"
            })
    void finds_the_day_in_every_form(String head) throws Exception {
        Meeting meeting = Minutes.withHead(head);

        assertThat(meeting.getDate()).isEqualTo(LocalDate.of(2024, 3, 14));
        assertThat(Minutes.unplaced(meeting)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plats och tid\tFolkets hus, klockan 08.40-12.00|08:40|12:00",
                "Tid: kl. 8:40–12|08:40|12:00",
                "Tid 13-15|13:00|15:00",
                "Plats och tid: Folkets hus kl 9|09:00|",
                "Tid: 13.00-14.00, 14.15-16.30|13:00|16:30",
                "Datum och tid: 2024-03-14 13.00 – ca 15.30|13:00|15:30"
            })
    void reads_clock_times(String head, String start, String end) throws Exception {
        Meeting meeting = Minutes.withHead(head);

        assertThat(meeting.getStart()).isEqualTo(LocalTime.parse(start));
        assertThat(meeting.getEnd()).isEqualTo(end == null ? null : LocalTime.parse(end));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Folkets hus, Exempelby, kl 13.00-15.00|Folkets hus, Exempelby|IN_PERSON",
                "Distansmöte, klockan 13.00-15.30||DISTANCE",
                "Digitalt via Teams||DISTANCE",
                "Zoom kl 9||DISTANCE",
                "Rådhuset, Granå samt digitalt via Teams|Rådhuset, Granå|HYBRID",
                "Hybridmöte, Rådhuset|Rådhuset|HYBRID",
                "telefonmöte (per capsulam följt av distansmöte)||DISTANCE",
                "Skype-möte||DISTANCE",
                "Zoom-länk||DISTANCE",
                "Rådhuset, kl. 9-15, paus för lunch 12.00-13.00|Rådhuset|IN_PERSON",
                "torsdagen den 14 mars 2024, sal Eken, kl. 9-11|sal Eken|IN_PERSON"
            })
    void tells_place_and_mode_apart(String value, String place, MeetingMode mode) throws Exception {
        Meeting meeting = Minutes.withHead("Plats och tid: " + value);

        assertThat(meeting.getPlace()).isEqualTo(place);
        assertThat(meeting.getMode()).isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Samordningsférbundet Granbygden 2024-03-14|Samordningsférbundet Granbygden",
                "Tvåsjö samordningsförbund     Sida 1(2)|Tvåsjö samordningsförbund",
                "Samordningsförbundet Norra Granå|Samordningsförbundet Norra Granå",
                "Samordningsförbundet Granå, Edsby och Lindås|Samordningsförbundet Granå, Edsby och Lindås",
                "Samordningsförbundet i Norrdals län|Samordningsförbundet i Norrdals län",
                "Barn- och utbildningsnämnden|Barn- och utbildningsnämnden",
                "Socialnämnden i Granå kommun|Socialnämnden",
                "Granå kommun   Kommunstyrelsen|Kommunstyrelsen",
                "Föreningen Granå Hembygd|Föreningen Granå Hembygd",
                "Protokoll från Samordningsförbundet Granås styrelsemöte|Samordningsförbundet Granå",
                "Protokoll fört vid årsmöte nr 2/2024 med Föreningen Granå Hembygd|Föreningen Granå Hembygd",
                "Organ: Granå räddningstjänst|Granå räddningstjänst"
            })
    void takes_the_body_as_it_calls_itself(String head, String name) throws Exception {
        assertThat(Minutes.read(head + "\n\n§ 1 Öppnande\nMötet öppnas.").getFederationName())
                .isEqualTo(name);
    }

    @Test
    void a_day_on_the_second_line_below_its_label_is_found() throws Exception {
        Meeting meeting =
                Minutes.read("PROTOKOLL\n\nSammanträdesdatum\n\nSamordningsförbundet Granbygden\n\n2024-03-14\n\n"
                        + "§ 1 Öppnande\nMötet öppnas.");

        assertThat(meeting.getDate()).isEqualTo(LocalDate.of(2024, 3, 14));
        assertThat(meeting.getFederationName()).isEqualTo("Samordningsförbundet Granbygden");
        assertThat(Minutes.unplaced(meeting)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kl 09:00 – 11:05, ajournering 10:00-10:20|09:00|11:05",
                "kl. 18.00-20.35 / Ajournering kl. 19.10-19.25|18:00|20:35",
                "kl. 18.00-20.35 (19.10-19.25 ajournering)|18:00|20:35",
                "kl 8.30–12.00, lunch, 13.00–15.00|08:30|15:00",
                "kl 8.30, lunch 12-13, 15.00|08:30|15:00",
                "kl 8.30–16, ajournering kl 9.00-9.10 och 10.00-10.10|08:30|16:00"
            })
    void an_adjournment_does_not_end_the_meeting(String value, String start, String end) throws Exception {
        Meeting meeting = Minutes.withHead("2024-03-14\nPlats och tid: Folkets hus, " + value.replace(" / ", "\n"));

        assertThat(meeting.getStart()).isEqualTo(LocalTime.parse(start));
        assertThat(meeting.getEnd()).isEqualTo(LocalTime.parse(end));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hybridmöte: Folkets hus i Granå samt Zoom|Folkets hus i Granå|HYBRID",
                "Digitalt möte via Teams||DISTANCE",
                "Distansmöte||DISTANCE"
            })
    void a_line_without_label_may_say_how_they_meet(String line, String place, MeetingMode mode) throws Exception {
        Meeting meeting = Minutes.withHead("2024-03-14\n" + line);

        assertThat(meeting.getPlace()).isEqualTo(place);
        assertThat(meeting.getMode()).isEqualTo(mode);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Röda salen, Folkets hus, kl. 13:00-16:20\nPlats och tid\n\nAnna Lindfors (S), ordförande\nBo Granlund (C)\nBeslutande\n\nCia Holm, kanslichef\nÖvriga närvarande\n\nBo Granlund\nUtsedd att justera",
                "Röda salen, Folkets hus, kl. 13:00-16:20\nPlats och tid\nAnna Lindfors (S), ordförande\nBo Granlund (C)\nBeslutande\nCia Holm, kanslichef\nÖvriga närvarande\nBo Granlund\nUtsedd att justera",
                "Plats och tid\nRöda salen, Folkets hus, kl. 13:00-16:20\n\nBeslutande\nAnna Lindfors (S), ordförande\nBo Granlund (C)\n\nÖvriga närvarande\nCia Holm, kanslichef\n\nUtsedd att justera\nBo Granlund"
            })
    void labels_may_stand_below_their_values(String head) throws Exception {
        Meeting meeting = Minutes.withHead("SAMMANTRÄDESPROTOKOLL\n2024-03-14\n\n" + head);

        assertThat(meeting.getPlace()).isEqualTo("Röda salen, Folkets hus");
        assertThat(Minutes.people(meeting))
                .containsExactly(
                        "DECIDING Anna Lindfors (S) CHAIR",
                        "DECIDING Bo Granlund (C) ADJUSTER",
                        "OTHER Cia Holm 'kanslichef'");
        assertThat(Minutes.signers(meeting, SignatoryRole.ADJUSTER)).containsExactly("Bo Granlund");
        assertThat(Minutes.unplaced(meeting)).isEmpty();
    }

    @Test
    void a_place_that_is_not_stated_stays_unset() throws Exception {
        Meeting meeting = Minutes.withHead("2024-03-14");

        assertThat(meeting.getPlace()).isNull();
        assertThat(meeting.getMode()).isEqualTo(MeetingMode.UNSTATED);
        assertThat(meeting.getStart()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tisdag 4 juni 2024 kl 9-11.30, Teams||DISTANCE",
                "Tisdag 2024-06-04 kl 9-11.30, Sälgens bygdegård|Sälgens bygdegård|IN_PERSON",
                "4 juni 2024, kl. 9-11.30 i Sälgens bygdegård samt Zoom|Sälgens bygdegård|HYBRID",
                "Datum och tid: 4 juni 2024 9-11.30, Sälgens bygdegård|Sälgens bygdegård|IN_PERSON",
                "Datum: 4 juni 2024, kl 9-11.30||",
                "Tisdag 4 juni 2024 kl 9-11.30||"
            })
    void a_place_may_follow_the_day_and_the_time(String line, String place, MeetingMode mode) throws Exception {
        Meeting meeting = Minutes.withHead(line);

        assertThat(meeting.getDate()).isEqualTo(LocalDate.of(2024, 6, 4));
        assertThat(meeting.getStart()).isEqualTo(LocalTime.of(9, 0));
        assertThat(meeting.getEnd()).isEqualTo(LocalTime.of(11, 30));
        assertThat(meeting.getPlace()).isEqualTo(place);
        assertThat(meeting.getMode()).isEqualTo(mode == null ? MeetingMode.UNSTATED : mode);
        assertThat(Minutes.unplaced(meeting)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ledningsgruppen för Samverkan Sälgby|Ledningsgruppen för Samverkan Sälgby",
                "Samordningsgruppen för unga vuxna, Region Sälgen|Samordningsgruppen för unga vuxna",
                "Beredningsgruppen för Samordningsförbundet Sälgen|Beredningsgruppen för Samordningsförbundet Sälgen",
                "Beredningsgruppen för Samordningsförbundet Sälgen / Samordningsförbundet Sälgen|Samordningsförbundet Sälgen",
                "FINSAM SÄLGEN / Beredningsgruppen för Samordningsförbundet Sälgen|FINSAM SÄLGEN"
            })
    void a_group_is_a_body_unless_the_federation_stands_by_itself(String head, String name) throws Exception {
        Meeting meeting = Minutes.read(head.replace(" / ", "\n") + "\n2024-06-04\n\n§ 1 Öppnande\nMötet öppnas.");

        assertThat(meeting.getFederationName()).isEqualTo(name);
        assertThat(Minutes.unplaced(meeting)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MINNESANTECKNINGAR / PROTOKOLL",
                "Protokoll nr 2/2024 - Styrelsemöte",
                "Protokoll nr 2/2024 från styrelsens sammanträde",
                "Förbundsdirektionen          2024-06-04",
                "Byggnadsnämnden i Sälgby kommun     2024-06-04"
            })
    void a_title_and_a_dated_head_are_understood(String line) throws Exception {
        assertThat(Minutes.unplaced(Minutes.withHead(line + "\nDatum: 2024-06-04")))
                .isEmpty();
    }

    @Test
    void a_sentence_about_the_body_is_not_a_head() throws Exception {
        assertThat(Minutes.unplaced(Minutes.withHead("Underlag från styrelsen om lokaler\nDatum: 2024-06-04")))
                .containsExactly("Underlag från styrelsen om lokaler");
    }

    @Test
    void a_dated_head_of_pages_belongs_to_no_paragraph() throws Exception {
        String head = "\n\nSamordningsförbundet Sälgen      2024-06-04\n\n";
        Meeting meeting = Minutes.read(head + "§ 1 Öppnande\nMötet öppnas." + head + "§ 2 Budget\nVi talar." + head
                + "§ 3 Avslutning\nMötet avslutas.\n");

        assertThat(Minutes.unplaced(meeting)).isEmpty();
        assertThat(meeting.getParagraphs())
                .extracting(paragraph -> PlainText.of(paragraph.getBody()))
                .containsExactly("Mötet öppnas.", "Vi talar.", "Mötet avslutas.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Protokoll nr 4/2024", "Sammanträde 4/2024", "Nr 4/2024", "Mötesnummer: 4/2024"})
    void the_number_of_the_meeting_in_its_series(String line) throws Exception {
        assertThat(Minutes.withHead(line + "\n2024-03-14").getSerial()).isEqualTo("4/2024");
    }

    @Test
    void a_day_is_no_number_in_a_series() throws Exception {
        assertThat(Minutes.withHead("Sammanträde 12/03 2024").getSerial()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paragrafer: 5-9",
                "Paragrafer\t§§ 5 – 9",
                "Paragrafer  5-9",
                "Sekreterare  ............  Paragrafer 5 - 9"
            })
    void the_head_states_the_paragraphs(String line) throws Exception {
        assertThat(Minutes.ranges(Minutes.withHead("2024-03-14\n" + line).getStatedParagraphs()))
                .isEqualTo(" §5-9");
    }

    @Test
    void breaks_have_their_times() throws Exception {
        assertThat(Minutes.withHead("2024-03-14\nTid: kl 9.00-12.00, ajournering kl. 10.10-10.25")
                        .getAdjournments())
                .extracting(range -> range.getFrom() + "-" + range.getTo())
                .containsExactly("10:10-10:25");
    }

    @ParameterizedTest
    @CsvSource({
        "Offentligt sammanträde,true",
        "Mötet är offentligt.,true",
        "Mötet är inte offentligt.,false",
        "Ett möte,false"
    })
    void a_meeting_is_public_where_the_minutes_say_so(String line, boolean open) throws Exception {
        assertThat(Minutes.withHead("2024-03-14\n" + line).isOpenToPublic()).isEqualTo(open);
    }
}
