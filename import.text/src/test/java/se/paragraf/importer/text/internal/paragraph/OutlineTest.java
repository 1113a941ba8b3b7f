// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
