// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.core.importing.text.Form;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;

class OutlineTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "§ 84 Budget|84|§ 84|Budget",
                "§84 Budget|84|§84|Budget",
                "84 § Budget|84|84 §|Budget",
                "§ 35 . Övriga frågor|35|§ 35|Övriga frågor",
                "§ 30/23 Budget|30|§ 30/23|Budget",
                "KF § 102 Budget|102|KF § 102|Budget",
                "Ks § 1 Mötets öppnande|1|Ks § 1|Mötets öppnande",
                "§ 12: Budget|12|§ 12|Budget",
                "§ 45/2031 Budget|45|§ 45/2031|Budget",
                "§ 2031:12 Budget|12|§ 2031:12|Budget",
                "§ 12 a Budget|12|§ 12 a|Budget",
                "§ 1.1 Budget|1|§ 1.1|Budget",
                "12 §. Budget|12|12 §|Budget",
                "§\u00a012\tBudget|12|§\u00a012|Budget",
            })
    void a_number_with_a_sign_begins_a_paragraph(String line, int number, String written, String text) {
        assertThat(outline(line, "", "Ordföranden öppnade mötet.").headings())
                .singleElement()
                .satisfies(heading -> {
                    assertThat(heading.number()).isEqualTo(number);
                    assertThat(heading.numberAsWritten()).isEqualTo(written);
                    assertThat(heading.text()).isEqualTo(text);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ärendet hör ihop med det som styrelsen beslutade under|§ 11 vid förra mötet.",
                "Se även|§ 11 Budget",
                "Paragrafer|§ 11-14",
                "Justerade paragrafer|§§ 11-14",
                "I det reglementet som alla har fått framgår det|§ 11 Ersättning utgår med hälften.",
                "|§ 11 och § 12",
                "|§ 11 i förbundsordningen",
            })
    void a_mention_of_a_number_is_no_heading(String before, String mention) {
        assertThat(numbers("§ 10 Budget", "", before == null ? "" : before, mention))
                .containsExactly(10);
    }

    @Test
    void gaps_duplicates_and_disorder_stay() {
        assertThat(numbers("§ 10 A", "", "X.", "§ 12 B", "", "X.", "§ 12 C", "", "X.", "§ 11 D"))
                .containsExactly(10, 12, 12, 11);
    }

    @Test
    void a_misread_sign_counts_where_its_number_fits() {
        assertThat(numbers("§ 10 A", "", "S 11 Budget", "", "8 12 Plan", "", "8 40 Ersättning", "", "& 13 Övrigt"))
                .containsExactly(10, 11, 12, 13);
    }

    @Test
    void misread_signs_count_down_from_the_first_sure_one() {
        assertThat(numbers("S 9 Öppnande", "", "S10 Val av justerare", "", "8 11 Protokoll", "", "§12 Budget"))
                .containsExactly(9, 10, 11, 12);
    }

    @Test
    void bare_numbers_count_where_there_is_no_sign() {
        assertThat(numbers("17. Öppnande", "", "Mötet öppnades.", "", "18. Budget", "", "1. Ett", "", "19. Avslutning"))
                .containsExactly(17, 18, 19);
        assertThat(numbers("1 Formalia", "", "Mötet öppnades.", "", "2 Budget")).containsExactly(1, 2);
        assertThat(numbers("Paragraf 17", "Öppnande", "", "Text.", "", "Paragraf 18", "Budget"))
                .containsExactly(17, 18);
        assertThat(numbers("Ärende nr 1 - Öppnande", "", "Text.", "", "Ärende nr 2 - Budget"))
                .containsExactly(1, 2);
        assertThat(numbers("1. Öppnande", "Mötet öppnades.", "2. Budget", "Den antogs.", "3. Avslutning", "Tack."))
                .containsExactly(1, 2, 3);
        assertThat(numbers("§ 5 Budget", "", "1. Ett", "", "2. Två")).containsExactly(5);
    }

    @Test
    void bare_numbers_count_in_dense_text_behind_page_heads() {
        assertThat(numbers(
                        "Förbundet Sida 1",
                        "30 Öppnande",
                        "Mötet öppnades.",
                        "31 Budget",
                        "Underlag",
                        "Förbundet Sida 2",
                        "32 Övrigt",
                        "Inget.",
                        "3 3 (3)",
                        "33 Avslutning"))
                .containsExactly(30, 31, 32, 33);
    }

    @Test
    void running_heads_that_begin_with_the_page_are_no_headings() {
        assertThat(numbers(
                        "1 Förbundet Granå Protokoll 1 (2)",
                        "Plats Granå",
                        "",
                        "2 Förbundet Granå Protokoll 2 (2)",
                        "40 Öppnande",
                        "Mötet öppnades.",
                        "",
                        "41 Budget",
                        "Den antogs."))
                .containsExactly(40, 41);
    }

    @Test
    void the_letters_of_the_body_stand_before_the_number() {
        List<Heading> headings = outline(
                        "KSAU 39",
                        "Dagordning",
                        "Den godkänns.",
                        "",
                        "KSAU 40      KS/2031:198     Exp: Tekniska nämnden",
                        "Hamnen",
                        "Den rustas upp.",
                        "",
                        "KSAU 41      KS/2031:77",
                        "Cykelbana")
                .headings();
        assertThat(headings).extracting(Heading::number).containsExactly(39, 40, 41);
        assertThat(headings).extracting(Heading::numberAsWritten).containsExactly("KSAU 39", "KSAU 40", "KSAU 41");
        assertThat(headings)
                .extracting(Heading::text)
                .containsExactly("Dagordning", "KS/2031:198 Hamnen", "KS/2031:77 Cykelbana");
        assertThat(headings.get(1).margin()).isEqualTo("Exp: Tekniska nämnden");
    }

    @Test
    void numbers_with_a_point_inside_divide_the_others() {
        List<Heading> headings = outline(
                        "1 Formalia",
                        "",
                        "1.1 Öppnande",
                        "Mötet öppnades.",
                        "",
                        "1.2 Val av sekreterare",
                        "Bo Ek valdes.",
                        "",
                        "2 Ekonomi",
                        "",
                        "2.1 Bokslut",
                        "Det är på 1.5 mkr.")
                .headings();
        assertThat(headings).extracting(Heading::numberAsWritten).containsExactly("1", "1.1", "1.2", "2", "2.1");
        assertThat(headings).extracting(Heading::number).containsExactly(1, 1, 1, 2, 2);
    }

    @Test
    void a_number_may_stand_alone_above_its_title() {
        List<Heading> headings = outline(
                        "17.",
                        "Öppnande",
                        "Mötet öppnades.",
                        "",
                        "18.",
                        "Budget",
                        "Den antogs.",
                        "",
                        "19.",
                        "Avslutning")
                .headings();
        assertThat(headings).extracting(Heading::text).containsExactly("Öppnande", "Budget", "Avslutning");
    }

    @Test
    void a_range_in_a_heading_is_each_of_its_paragraphs() {
        assertThat(numbers("§ 11 Budget", "", "Text.", "", "§§ 12–14 Sekretess", "", "Utgår.", "", "§ 15 Slut"))
                .containsExactly(11, 12, 13, 14, 15);
        assertThat(Minutes.paragraphs("§ 11 Budget\n\nText.\n\n§§ 12-13\nSekretess\n\nUtgår.\n\n§ 14 Slut"))
                .extracting(paragraph -> paragraph.getNumberAsWritten() + " " + paragraph.getTitle())
                .containsExactly("§ 11 Budget", "§§ 12-13 Sekretess", "§§ 12-13 Sekretess", "§ 14 Slut");
    }

    @Test
    void a_number_without_its_sign_counts_between_others() {
        assertThat(numbers("§ 11 Budget", "", "Text.", "", "12 Plan", "", "Text.", "", "§ 13 Slut"))
                .containsExactly(11, 12, 13);
    }

    @Test
    void numbered_items_of_a_source_are_headings_only_where_nothing_else_is() {
        assertThat(Outline.of(new Lines(List.of(
                                new Line(1, "1. Öppnande", Form.ITEM),
                                new Line(2, "Mötet öppnades.", Form.PARAGRAPH),
                                new Line(3, "2. Budget", Form.ITEM),
                                new Line(4, "Den antogs.", Form.PARAGRAPH),
                                new Line(5, "3. Slut", Form.ITEM))))
                        .headings())
                .extracting(Heading::number)
                .containsExactly(1, 2, 3);
        assertThat(Outline.of(new Lines(List.of(
                                new Line(1, "17. Öppnande", Form.HEADING),
                                new Line(2, "Mötet öppnades.", Form.PARAGRAPH),
                                new Line(3, "18. Budget", Form.HEADING),
                                new Line(4, "19. Ett", Form.ITEM),
                                new Line(5, "20. Två", Form.ITEM),
                                new Line(6, "19. Slut", Form.HEADING))))
                        .headings())
                .extracting(heading -> heading.first().number())
                .containsExactly(1, 3, 6);
    }

    @Test
    void a_list_of_contents_is_not_counted() {
        Outline outline = outline(
                "Innehåll",
                "§ 10 Mötets öppnande ..... 2",
                "§ 11 Budget 2031 ....... 3",
                "",
                "§ 10 Mötets öppnande",
                "",
                "Mötet öppnades.",
                "",
                "§ 11 Budget 2031",
                "",
                "Budgeten presenterades.");
        assertThat(outline.headings()).extracting(Heading::number).containsExactly(10, 11);
        assertThat(outline.headings().get(0).first().number()).isEqualTo(5);
        assertThat(outline.contents()).extracting(Line::number).containsExactly(1, 2, 3);
    }

    @Test
    void titles_wrap_and_stand_below_their_number() {
        assertThat(outline("§ 12", "Budget", "", "Text.").headings().get(0).text())
                .isEqualTo("Budget");
        assertThat(outline("§ 12", "", "Budget", "", "Text.").headings().get(0).text())
                .isEqualTo("Budget");
        assertThat(outline("§ 12 Uppföljning av mål och övrig statistik –", "Information/diskussion", "", "Text.")
                        .headings()
                        .get(0)
                        .text())
                .isEqualTo("Uppföljning av mål och övrig statistik – Information/diskussion");
        assertThat(outline("§ 12 Budget", "Dnr 2031/15", "", "Text.")
                        .headings()
                        .get(0)
                        .text())
                .isEqualTo("Budget Dnr 2031/15");
        assertThat(outline("§ 12 Budget", "Ordföranden berättade.")
                        .headings()
                        .get(0)
                        .text())
                .isEqualTo("Budget");
    }

    @Test
    void a_heading_ends_however_many_lines_go_on_in_lower_case() {
        List<String> lines = new ArrayList<>(List.of("§ 3 Ansökan om stöd till den öppna verksamheten i Exempelby"));
        lines.addAll(Collections.nCopies(5000, "och en rad till"));
        Heading heading = outline(lines.toArray(String[]::new)).headings().get(0);
        assertThat(heading.lines()).hasSize(4);
        assertThat(heading.text()).endsWith("Exempelby och en rad till och en rad till och en rad till");
    }

    private static List<Integer> numbers(String... texts) {
        return outline(texts).headings().stream().map(Heading::number).toList();
    }

    private static Outline outline(String... texts) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(new Line(lines.size() + 1, text));
        }
        return Outline.of(new Lines(lines));
    }
}
