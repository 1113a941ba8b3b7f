// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.importer.text.internal.Minutes;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.Posting;

class NoticeReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-25", "den 25 mars 2024"})
    void a_day_behind_the_last_board_is_no_part_of_its_name(String day) throws Exception {
        Notice notice = notice("ANSLAG\nJusteringen har anslagits på anslagstavlorna hos Granå kommun, "
                + "Lindåsa kommun och Region Norrdal " + day + ".");

        assertThat(notice.getPostings())
                .extracting(Posting::getBoard)
                .containsExactly("Granå kommun", "Lindåsa kommun", "Region Norrdal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Protokollet finns hos: Kansliet",
                "Protokollet förvaras hos Kansliet",
                "Förvaringsplats: Kansliet"
            })
    void the_place_where_the_minutes_are_kept_stands_without_its_lead(String line) throws Exception {
        Meeting meeting = Minutes.withEnd("Anslagsdatum 2024-03-22\n" + line);

        assertThat(meeting.getNotices()).singleElement().satisfies(notice -> assertThat(notice.getStorage())
                .isEqualTo("Kansliet"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Justeringsdatum: 2024-03-22|adjustedOn",
                "Justerat den 22 mars 2024|adjustedOn",
                "Justeringens plats och tid: Kansliet 2024-03-22|adjustedOn",
                "Datum för anslags uppsättande: 2024-03-22|postedOn",
                "Datum for anslags uppsittande 2024-03-22|postedOn",
                "Datum då anslaget sätts upp 2024-03-22|postedOn",
                "Anslaget har satts upp 2024-03-22|postedOn",
                "Anslagsdatum 2024-03-22|postedOn",
                "Protokollet anslås 2024-03-22|postedOn",
                "Justeringen har anslagits 2024-03-22 hos Granå kommun.|postedOn",
                "Justeringen tillkännagavs 2024-03-22 på anslagstavlan i Granå kommun.|postedOn",
                "Protokollet har justerats 2024-03-22 och tillkännagivits genom anslag i tre veckor.|adjustedOn",
                "Datum för anslags nedtagande: 2024-03-22|removedOn",
                "Anslaget tas ner: 2024-03-22|removedOn",
                "Anslaget tas ner efter 2024-03-22|lastVisibleDay",
                "Anslaget till och med 2024-03-22|lastVisibleDay",
                "Anslag nedtages tidigast 2024-03-22|earliestRemoval",
                "Sista dag för överklagande: 2024-03-22|statedAppealEnd",
                "Datum för överklagan t.o.m. 2024-03-22|statedAppealEnd"
            })
    void gives_a_date_the_meaning_of_its_label(String line, String fact) throws Exception {
        Notice notice = notice("ANSLAG\n" + line);

        assertThat(Stream.concat(Stream.of(notice), notice.getPostings().stream())
                        .flatMap(NoticeReaderTest::days))
                .containsOnly(fact + " 2024-03-22");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEVIS\nSammanträdesdatum: 2024-03-14 Justeringsdatum: 2024-03-22\nDatum för anslags uppsättande: 2024-03-25 Datum för anslags nedtagande: 2024-04-16",
                "Bevis om anslag\nProtokollet är justerat den 22 mars 2024.\nAnslaget sätts upp den 25 mars 2024 och tas ned den 16 april 2024.",
                "ANSLAG\nJusteringsdatum\tAnslaget Anslaget sätts upp tas ned\n2024-03-22\t2024-03-25\t2024-04-16",
                "ANSLAG/BEVIS\nProtokollet är justerat och anslaget på kommunens anslagstavla.\nJusteringsdatum\n2024-03-22\nDatum då anslaget sätts upp\n2024-03-25\nDatum då anslaget tas ned\n2024-04-16"
            })
    void reads_the_dates_in_many_layouts(String block) throws Exception {
        Notice notice = notice(block);

        assertThat(notice.getAdjustedOn()).isEqualTo(LocalDate.of(2024, 3, 22));
        assertThat(notice.getPostings().get(0).getPostedOn()).isEqualTo(LocalDate.of(2024, 3, 25));
        assertThat(notice.getPostings().get(0).getRemovedOn()).isEqualTo(LocalDate.of(2024, 4, 16));
    }

    @Test
    void names_each_board_in_full_and_in_the_singular() throws Exception {
        assertThat(Minutes.withHead("Beslutande\nAnna Lindfors, Edsbys kommun\nBEVIS\n"
                                + "Justeringen har tillkännagivits genom anslag hos Region Norrdal samt Granå,\n"
                                + "Edsby och Lindås kommuner.\n")
                        .getNotices()
                        .get(0)
                        .getPostings())
                .extracting(Posting::getBoard)
                .containsExactly("Region Norrdal", "Granå kommun", "Edsbys kommun", "Lindås kommun");
    }

    @Test
    void takes_the_genitive_from_owners_of_boards() throws Exception {
        assertThat(notice("BEVIS\nAnslås på Granå kommuns, Edsby kommuns och Region Norrdals anslagstavlor.")
                        .getPostings())
                .extracting(Posting::getBoard)
                .containsExactly("Granå kommun", "Edsby kommun", "Region Norrdal");
    }

    @Test
    void boards_without_a_name_are_not_invented() throws Exception {
        assertThat(notice("BEVIS\nAnslås på medlemmarnas anslagstavlor.\nAnslagsdatum 2024-03-25")
                        .getPostings())
                .extracting(Posting::getBoard)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Protokollet förvaras på förbundets kansli i Granå.",
                "Protokollet forvaras pd förbundets kansli i Granå.",
                "Förvaringsplats: förbundets kansli i Granå",
                "Förvaringsplats för protokollet\tförbundets kansli i Granå",
                "Protokollet finns tillgängligt hos förbundets kansli i Granå."
            })
    void finds_where_the_minutes_are_kept(String line) throws Exception {
        assertThat(notice("BEVIS\n" + line).getStorage()).isEqualTo("förbundets kansli i Granå");
    }

    @Test
    void who_signs_may_stand_below_a_dotted_line() throws Exception {
        assertThat(notice("BEVIS\nAnslagsdatum 2024-03-25\nUnderskrift\n.........\nEva Sten")
                        .getSigner())
                .isEqualTo("Eva Sten");
    }

    @Test
    void paragraphs_adjusted_at_once_have_a_notice_of_their_own() throws Exception {
        Meeting meeting = Minutes.withEnd(
                "BEVIS Omedelbar justering § 9\nJusteringsdatum 2024-03-14\n"
                        + "Anslaget sätts upp 2024-03-15\n\nBEVIS\nJusteringsdatum 2024-03-22\nAnslaget sätts upp 2024-03-25\n");

        assertThat(meeting.getNotices())
                .extracting(
                        notice -> notice.getPostings().get(0).getPostedOn() + Minutes.ranges(notice.getParagraphs()))
                .containsExactly("2024-03-15 §9-9", "2024-03-25");
    }

    @Test
    void the_whole_meeting_is_no_part_of_it() throws Exception {
        assertThat(notice("BEVIS\nParagrafer: 5-9\nAnslagsdatum 2024-03-25").getParagraphs())
                .isEmpty();
    }

    private static Stream<String> days(EObject object) {
        return object.eClass().getEAllAttributes().stream()
                .filter(attribute -> attribute.getEAttributeType() == FederationPackage.Literals.LOCAL_DATE)
                .filter(object::eIsSet)
                .map(attribute -> attribute.getName() + " " + object.eGet(attribute));
    }

    private static Notice notice(String block) throws Exception {
        Meeting front = Minutes.withHead(block);
        assertThat(front.getNotices()).hasSize(1);
        return front.getNotices().get(0);
    }

    @Test
    void the_same_day_is_the_day_before_it() throws Exception {
        Notice notice = notice("Bevis: Protokollet har justerats 2024-03-22 och anslagits samma dag.");

        assertThat(notice.getAdjustedOn()).isEqualTo(LocalDate.of(2024, 3, 22));
        assertThat(notice.getPostings().get(0).getPostedOn()).isEqualTo(LocalDate.of(2024, 3, 22));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Justeringen har anslagits hos Granå, Edsby och Lindås kommuner samt Region Norrdal.",
                "Protokollet anslås på anslagstavlorna i Granå kommun, Edsby kommun, Lindås kommun och Region Norrdal\nJusterat den 22 mars 2024",
                "Justeringen tillkännagavs 2024-03-25 på anslagstavlan i Granå kommun, Edsby kommun, Lindås kommun och Region Norrdal.",
                "Anslagstavlor          Granå kommun, Edsby kommun, Lindås kommun, Region Norrdal\nFörvaringsplats          Kansliet",
                "Anslagsplats: Granå kommun, Edsby kommun, Lindås kommun samt Region Norrdal"
            })
    void reads_lists_of_boards_in_many_forms(String block) throws Exception {
        assertThat(notice(block).getPostings())
                .extracting(Posting::getBoard)
                .containsExactly("Granå kommun", "Edsby kommun", "Lindås kommun", "Region Norrdal");
    }

    @Test
    void the_longer_of_two_notices_that_share_all_paragraphs_is_about_the_rest() throws Exception {
        Meeting meeting = Minutes.read(
                "Samordningsförbundet Granbygden\n2024-03-14\n\nAnslag om justering\nParagraf som justerats omedelbart: § 2\nJusteringsdatum: 2024-03-14\n\n"
                        + "Anslag om justering\nJusteringen av §§ 1 och 3 har tillkännagivits genom anslag.\nJusteringsdatum: 2024-03-22\n\n"
                        + "§ 1 Öppnande\nMötet öppnas.\n\n§ 2 Budget\nBudgeten antas.\n\n§ 3 Slut\nMötet avslutas.");

        assertThat(meeting.getNotices())
                .extracting(notice -> Minutes.ranges(notice.getParagraphs()) + " " + notice.getAdjustedOn())
                .containsExactly(" §2-2 2024-03-14", " 2024-03-22");
    }

    @Test
    void the_attest_of_an_excerpt_is_not_part_of_the_notice() throws Exception {
        Meeting meeting = Minutes.withEnd("BEVIS\nJusteringsdatum: 2024-03-22\n\nRätt utdraget ur protokollet intygar");

        assertThat(Minutes.unplaced(meeting)).containsExactly("Rätt utdraget ur protokollet intygar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEVIS\nJusteringsdatum 2024-03-22\nAnslagstavla\tUppsatt\tNedtagen\nGranå kommun\t2024-03-25\t2024-04-16\nEdsby kommun\t2024-03-26\t2024-04-17",
                "ANSLAG\nProtokollet är justerat den 22 mars 2024 och har anslagits:\nGranå kommun: uppsatt 2024-03-25, nedtas 2024-04-16\nEdsby kommun: uppsatt 2024-03-26, nedtas 2024-04-17",
                "BEVIS\nJusteringsdatum 2024-03-22\nAnslagstavla      Anslaget sätts upp      Anslaget tas ned\nGranå kommun      2024-03-25              2024-04-16\nEdsby kommun      2024-03-26              2024-04-17",
                "Anslag/bevis\nJusteringsdatum: 2024-03-22\nAnslås på Granå kommuns anslagstavla\nAnslaget uppsatt: 2024-03-25\nAnslaget nedtas: 2024-04-16\n\n"
                        + "Anslag/bevis\nJusteringsdatum: 2024-03-22\nAnslås på Edsby kommuns anslagstavla\nAnslaget uppsatt: 2024-03-26\nAnslaget nedtas: 2024-04-17"
            })
    void reads_the_days_of_each_board_where_they_differ(String block) throws Exception {
        Notice notice = notice(block);

        assertThat(notice.getAdjustedOn()).isEqualTo(LocalDate.of(2024, 3, 22));
        assertThat(notice.getPostings())
                .extracting(posting -> posting.getBoard() + " " + posting.getPostedOn() + " " + posting.getRemovedOn())
                .containsExactly("Granå kommun 2024-03-25 2024-04-16", "Edsby kommun 2024-03-26 2024-04-17");
    }

    @Test
    void boards_with_a_day_each_share_the_removal() throws Exception {
        assertThat(notice(
                                "BEVIS\nJusteringen har anslagits på Granå kommuns anslagstavla 2024-03-25 och Region Norrdals "
                                        + "anslagstavla 2024-03-26.\nAnslaget tas ned tidigast 2024-04-17")
                        .getPostings())
                .extracting(posting ->
                        posting.getBoard() + " " + posting.getPostedOn() + " " + posting.getEarliestRemoval())
                .containsExactly("Granå kommun 2024-03-25 2024-04-17", "Region Norrdal 2024-03-26 2024-04-17");
    }

    @Test
    void keeps_the_words_that_tell_which_day_is_meant() throws Exception {
        assertThat(notice("BEVIS\nDatum för anslags uppsättande: 2024-03-25\nAnslaget t.o.m. 2024-04-15")
                        .getPostings())
                .extracting(Posting::getPostedLabel, Posting::getRemovedLabel)
                .containsExactly(tuple("Datum för anslags uppsättande", "Anslaget t.o.m."));
    }
}
