// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.importer.text.internal.Minutes;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.Posting;

/** Notices whose labels and days were torn apart. */
class NoticeLayoutsTest {

    @Test
    void what_is_published_until_a_day_is_seen_on_that_day() throws Exception {
        Notice notice = Minutes.withEnd(
                        "Anslag\nAnslaget publiceras: 2024-03-25\nAnslaget publiceras till och med: 2024-04-15")
                .getNotices()
                .get(0);

        assertThat(notice.getPostings())
                .extracting(Posting::getPostedOn, Posting::getRemovedOn, Posting::getLastVisibleDay)
                .containsExactly(tuple(LocalDate.of(2024, 3, 25), null, LocalDate.of(2024, 4, 15)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEVIS\nDatum för anslags        2024-03-25            Datum för anslags       2024-04-16\nuppsättande                                    nedtagande\nFörvaringsplats          Kansliet, Granby\nför protokollet",
                "ANSLAG\nAnslaget          Anslaget\nsätts upp         tas ned\n2024-03-25        2024-04-16\nFörvaringsplats   Kansliet, Granby",
                "ANSLAG\nAnslaget\tAnslaget\nsätts upp\ttas ned\n2024-03-25\t2024-04-16\nProtokollet förvaras\tKansliet, Granby",
                "Anslag\n\nAnslaget sätts upp\nAnslaget tas ned\nFörvaringsplats\n\n2024-03-25\n2024-04-16\nKansliet, Granby",
                "ANSLAG/BEVIS Protokollet är justerat. Justeringen har tillkännagivits genom anslag.\nDatum då anslaget sätts upp 2024-03-25 Datum då anslaget tas ned 2024-04-16\nFörvaringsplats för protokollet Kansliet, Granby",
                "BEVIS\nAnslaget Anslaget sätts upp tas ned\n2024-03-25 2024-04-16\nFörvaringsplats: Kansliet, Granby"
            })
    void reads_days_and_storage(String end) throws Exception {
        Notice notice = Minutes.withEnd(end).getNotices().get(0);

        assertThat(notice.getPostings())
                .extracting(Posting::getPostedOn, Posting::getRemovedOn)
                .containsExactly(tuple(LocalDate.of(2024, 3, 25), LocalDate.of(2024, 4, 16)));
        assertThat(notice.getStorage()).isEqualTo("Kansliet, Granby");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEVIS\nParagrafer\t5\nDatum för justering\t2024-03-22\nAnslaget sätts upp\t2024-03-25\n\nBEVIS – omedelbar justering\nParagraf\t9\nDatum för justering\t2024-03-14\nAnslaget sätts upp\t2024-03-15",
                "BEVIS\nParagraf: 9 (omedelbar justering)\nJusteringsdatum: 2024-03-14\nAnslaget sätts upp: 2024-03-15\n\nBEVIS\nParagrafer: 5–8\nJusteringsdatum: 2024-03-22\nAnslaget sätts upp: 2024-03-25",
                "JUSTERING OCH ANSLAG\n                    § 9                  §§ 5–8\nJusterat            2024-03-14            2024-03-22\nAnslås              2024-03-15            2024-03-25",
                "ANSLAG\nParagrafer\t§ 9\t§§ 5, 6–8\nJusterat\t2024-03-14\t2024-03-22\nAnslaget sätts upp\t2024-03-15\t2024-03-25",
                "Justering: § 9 justerades omedelbart 2024-03-14, övriga paragrafer 2024-03-22\n\nANSLAG § 9\nAnslaget sätts upp 2024-03-15\n\nANSLAG §§ 5-8\nAnslaget sätts upp 2024-03-25"
            })
    void one_notice_is_of_a_paragraph_and_the_other_of_the_rest(String end) throws Exception {
        Meeting meeting = Minutes.withEnd(end);

        assertThat(meeting.getNotices())
                .extracting(notice -> Minutes.ranges(notice.getParagraphs()), Notice::getAdjustedOn)
                .containsExactlyInAnyOrder(
                        tuple("", LocalDate.of(2024, 3, 22)), tuple(" §9-9", LocalDate.of(2024, 3, 14)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Att protokollet är justerat den 22 mars 2024 har tillkännagivits genom anslag den 25 mars\n2024 på anslagstavlorna i Granby kommun och Region Sydlid. Anslaget får tas ned först den 16 april 2024.",
                "Protokollet justerades 2024-03-22 och anslogs 2024-03-25 på medlemmarnas anslagstavlor: Granby kommun, Region Sydlid. Anslaget nedtages tidigast 2024-04-16.",
                "Justerat digitalt 2024-03-22.\nAnslaget på medlemmarnas digitala anslagstavlor 2024-03-25 (Granby\nkommun, Region Sydlid). Får tas bort tidigast 2024-04-16.",
            })
    void prose_tells_the_days_and_the_boards(String end) throws Exception {
        Notice notice = Minutes.withEnd(end).getNotices().get(0);

        assertThat(notice.getAdjustedOn()).isEqualTo("2024-03-22");
        assertThat(notice.getPostings())
                .extracting(Posting::getBoard, Posting::getPostedOn, Posting::getRemovedOn, Posting::getEarliestRemoval)
                .containsExactly(
                        tuple("Granby kommun", LocalDate.of(2024, 3, 25), null, LocalDate.of(2024, 4, 16)),
                        tuple("Region Sydlid", LocalDate.of(2024, 3, 25), null, LocalDate.of(2024, 4, 16)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ANSLAG\nProtokollet är anslaget 2024-03-25. Anslaget avtages 2024-04-16.",
                "Anslag\nAnslag från: 2024-03-25\nAnslag tas ner: 2024-04-16",
                "Justering\nJusterade 2024-03-22, anslagna 2024-03-25, nedtas 2024-04-16",
            })
    void other_words_tell_the_same_days(String end) throws Exception {
        assertThat(Minutes.withEnd(end).getNotices().get(0).getPostings())
                .extracting(Posting::getPostedOn, Posting::getRemovedOn)
                .containsExactly(tuple(LocalDate.of(2024, 3, 25), LocalDate.of(2024, 4, 16)));
    }

    @Test
    void the_address_of_the_storage_goes_on_below_it() throws Exception {
        Notice notice = Minutes.withEnd(
                        "Anslagsdatum 2024-03-25\nFörvaringsplats: Förbundets kansli\nStorgatan 2\n999 11 Granby\n\nUnderskrift\nEva Sten")
                .getNotices()
                .get(0);

        assertThat(notice.getStorage()).isEqualTo("Förbundets kansli, Storgatan 2, 999 11 Granby");
        assertThat(notice.getSigner()).isEqualTo("Eva Sten");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Protokollet anslås: 2024-03-25 i Granå kommun, Lindåsa kommun och Region Norrdal",
                "Anslås hos Granå kommun, Lindåsa kommun och Region Norrdal.",
                "Anslagen hos\tGranå kommun, Lindåsa kommun, Region Norrdal"
            })
    void the_boards_are_named_after_the_day_or_without_one(String line) throws Exception {
        Notice notice = Minutes.withEnd("ANSLAGSBEVIS\n" + line + "\nAnslagsdatum: 2024-03-25")
                .getNotices()
                .get(0);

        assertThat(notice.getPostings())
                .extracting(Posting::getBoard)
                .containsExactly("Granå kommun", "Lindåsa kommun", "Region Norrdal");
    }

    @Test
    void the_notice_says_of_which_body_and_meeting_it_is() throws Exception {
        Notice notice = Minutes.withEnd(
                        "BEVIS\nOrgan: Styrelsen\nSammanträdesdatum: 2024-03-13\nAnslaget sätts upp: 2024-03-25")
                .getNotices()
                .get(0);

        assertThat(notice.getBody()).isEqualTo("Styrelsen");
        assertThat(notice.getMeetingDate()).isEqualTo(LocalDate.of(2024, 3, 13));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Protokollet har justerats 2024-03-22.",
                "Protokollet justerat 2024-03-22",
                "Protokollet är justerat den 22 mars 2024"
            })
    void the_day_of_the_adjustment_may_stand_on_a_line_of_its_own(String line) throws Exception {
        Meeting meeting = Minutes.withEnd(line + "\n\nEva Sten, sekreterare");

        assertThat(meeting.getNotices()).singleElement().satisfies(notice -> assertThat(notice.getAdjustedOn())
                .isEqualTo(LocalDate.of(2024, 3, 22)));
    }
}
