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

/** Heads whose labels and values lie where a converter or a template put them. */
class HeadLayoutsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 14);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tid\nPlats\n\nTorsdagen den 14 mars 2024 kl. 13.00-15.00\nFolkets hus",
                "Sammanträdesdatum\n14 mars 2024\n\nTid\n13.00–15.00\n\nPlats\nFolkets hus",
                "Folkets hus, torsdagen den 14 mars 2024, kl. 13.00-15.00\nPlats och tid\n\nKansliet 2024-03-20\nJusteringens plats och tid",
                "Datum\tTid\tPlats\n2024-03-14\t13.00-15.00\tFolkets hus",
                "1 1 (3) Plats och tid Folkets hus, torsdagen den 14 mars 2024 kl 13.00-15.00",
                "Från: Kansliet\nSkickat: den 25 mars 2024 16:12\nTill: Registrator\nÄmne: Protokoll\n\nHej!\nHär kommer det.\n-----------\nPlats och tid: Folkets hus, 2024-03-14 kl 13.00-15.00",
                "From: Kansliet\nDate: 2024-03-25\nTo: Registrator\nSubject: Protokoll\n\nMöte 2024-03-14 kl 13.00-15.00, Folkets hus",
                "Omedelbar justering\n\nSammanträdestid: 2024-03-14 klockan 13.00–15.00 (ajournering 14.00–14.10)\nSammanträdesplats: Folkets hus",
                "Senast uppdaterad: 2024-03-25\nDatum: 2024-03-14\nTid: 13-15\nPlats: Folkets hus",
                "KALLELSE/PROTOKOLL\nPlats och tid: Folkets hus, 2024-03-14 kl 13.00-15.00\nSammanträdet kungjordes den 4 mars 2024. Kallelse skickades den 6 mars 2024."
            })
    void reads_day_time_and_place(String head) throws Exception {
        Meeting meeting = Minutes.withHead(head);

        assertThat(meeting.getDate()).isEqualTo(DAY);
        assertThat(meeting.getStart()).isEqualTo(LocalTime.of(13, 0));
        assertThat(meeting.getEnd()).isEqualTo(LocalTime.of(15, 0));
        assertThat(meeting.getPlace()).isEqualTo("Folkets hus");
    }

    @Test
    void the_place_may_stand_in_the_line_below_the_title() throws Exception {
        Meeting meeting = Minutes.withHead(
                "MINNESANTECKNINGAR\nfrån gruppens möte den 14 mars 2024, kl. 9.30-12 i Kanalhuset, Granby");

        assertThat(meeting.getPlace()).isEqualTo("Kanalhuset, Granby");
        assertThat(meeting.getMode()).isEqualTo(MeetingMode.IN_PERSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ajourneringar: kl. 13:40–13:55, kl. 14:00–14:20 (kaffe) samt kl. 14:40–14:45|13:40-13:55 14:00-14:20 14:40-14:45",
                "ajournering kl. 09.50–10.10, lunch 12.00–13.00, ajournering 14.20–14.35|09:50-10:10 12:00-13:00 14:20-14:35",
                "Paus: 14.00-14.15 och 14.30-14.40|14:00-14:15 14:30-14:40"
            })
    void every_break_is_read(String line, String breaks) throws Exception {
        Meeting meeting = Minutes.withHead("Plats och tid: Folkets hus, 2024-03-14 kl 08.00-15.40\n" + line);

        assertThat(meeting.getAdjournments().stream().map(time -> time.getFrom() + "-" + time.getTo()))
                .containsExactly(breaks.split(" "));
        assertThat(meeting.getStart()).isEqualTo(LocalTime.of(8, 0));
        assertThat(meeting.getEnd()).isEqualTo(LocalTime.of(15, 40));
        assertThat(meeting.getPlace()).isEqualTo("Folkets hus");
    }

    @Test
    void a_break_beside_the_time_leaves_nothing_behind() throws Exception {
        Meeting meeting =
                Minutes.withHead("Datum: 2024-03-14\nTid: 08:30-12:00 (fika 10:00-10:15)\nPlats: Folkets hus");

        assertThat(meeting.getAdjournments()).hasSize(1);
        assertThat(Minutes.unplaced(meeting)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sammanträdet kungjordes den 4 mars 2024. Kallelse skickades den 6 mars 2024.|2024-03-04|2024-03-06",
                "Kungörelse anslogs 2024-03-04, kallelse utsänd 2024-03-06|2024-03-04|2024-03-06",
                "Kallelsen skickades till ledamöter och ersättare 2024-03-06||2024-03-06",
                "Kallelse: 2024-03-06||2024-03-06",
                "Nästa kallelse skickas den 6 april 2024||"
            })
    void the_days_of_announcement_and_summons_are_kept(String line, LocalDate announced, LocalDate summoned)
            throws Exception {
        Meeting meeting = Minutes.withHead("Plats och tid: Folkets hus, 2024-03-14 kl 13-15\n" + line);

        assertThat(meeting.getAnnouncedOn()).isEqualTo(announced);
        assertThat(meeting.getSummonedOn()).isEqualTo(summoned);
        assertThat(meeting.getPlace()).startsWith("Folkets hus");
        assertThat(meeting.getDate()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PROTOKOLL NR 2/2009|2/2009",
                "Styrelsemöte nr 3|3",
                "SAMMANTRÄDESPROTOKOLL 4/2019|4/2019",
                "Protokoll nr 5/2001/2002|5/2001/2002",
                "Protokoll 9/10 2024|"
            })
    void the_number_of_the_meeting_stays_as_written(String title, String serial) throws Exception {
        assertThat(Minutes.withHead(title + "\nDatum: 2024-03-14").getSerial()).isEqualTo(serial);
    }

    @Test
    void what_a_mail_says_above_the_minutes_is_not_lost() throws Exception {
        Meeting meeting = Minutes.read(
                "Från: Kansliet\nSkickat: den 25 mars 2024\nTill: Registrator\nÄmne: Protokoll\n\nHej!\n\nSamordningsförbundet Granbygden\nDatum: 2024-03-14\n\n§ 1 Öppnande\nMötet öppnas.\n");

        assertThat(String.join("\n", Minutes.unplaced(meeting))).contains("Skickat: den 25 mars 2024", "Hej!");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Form: På plats och på distans, HYBRID",
        "Mötesform: Distans, DISTANCE",
        "Sammanträdesform: Fysiskt möte, IN_PERSON",
    })
    void a_field_of_its_own_tells_how_the_participants_meet(String line, MeetingMode mode) throws Exception {
        Meeting meeting = Minutes.withHead("2024-03-14\nPlats: Folkets hus, Granby\n" + line + "\n");

        assertThat(meeting.getMode()).isEqualTo(mode);
        assertThat(meeting.getPlace()).isEqualTo("Folkets hus, Granby");
        assertThat(Minutes.unplaced(meeting)).isEmpty();
    }

    @Test
    void a_page_head_with_a_dot_names_the_body_and_the_minutes() throws Exception {
        Meeting meeting = Minutes.read(
                """
                Socialnämnden · Sammanträdesprotokoll 2024-03-14

                § 5 Mötets öppnande
                Mötet öppnas.
                """);

        assertThat(meeting.getFederationName()).isEqualTo("Socialnämnden");
        assertThat(Minutes.unplaced(meeting)).isEmpty();
    }
}
