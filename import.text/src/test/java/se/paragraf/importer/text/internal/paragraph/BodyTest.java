// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.core.importing.text.Line;
import se.paragraf.model.minutes.Attachment;
import se.paragraf.model.minutes.ListBlock;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.TableBlock;
import se.paragraf.model.text.PlainText;

class BodyTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "En rad som bryts|mitt i en mening.;T=En rad som bryts mitt i en mening.",
                "Ett stycke.||Ett till.;T=Ett stycke./T=Ett till.",
                "En sida som bryts||||mitt i. Mera.;T=En sida som bryts mitt i. Mera.",
                "Kultur||Chefen berättade.;S=Kultur/T=Chefen berättade.",
                "Bakgrund|Chefen berättade.;S=Bakgrund/T=Chefen berättade.",
                "Chefen berättade:||- ett|- två;T=Chefen berättade:/L=- ett%- två",
                "Chefen berättade|• ett|• två|och mera;T=Chefen berättade/L=• ett%• två och mera",
                "1. ett|2. två;L=1. ett%2. två",
                "a) ett|b) två;L=a) ett%b) två",
                "- ett|  - under|- två;L=- ett%- under%- två",
                "Ort\tAntal|Granå\t3;R=Ort\tAntal%Granå\t3",
                "Ort       Antal   År|Granå         3   1|Lindfors     12   2;R=Ort\tAntal\tÅr%Granå\t3\t1%Lindfors\t12\t2",
                "En rad  med ojämna  blanka|och nästa rad av  texten|som  fortsätter.;T=En rad med ojämna blanka och nästa rad av texten som fortsätter.",
                "'        2031  2032|Granå      3     4|Lindfors  12     2';R=\t2031\t2032%Granå\t3\t4%Lindfors\t12\t2",
                "Vi ser över för-|och nackdelar.;T=Vi ser över för- och nackdelar.",
                "Vi tecknar avtal. Ett av-|tal gäller.;T=Vi tecknar avtal. Ett avtal gäller.",
                "Det gäller IT-|stöd.;T=Det gäller IT-stöd.",
                "Det gäller sam\u00ad|verkan.;T=Det gäller samverkan.",
                "Mötet är öppet;T=Mötet är öppet",
                "Text före.|Beslut: Enligt förslag.;T=Text före./T=Beslut: Enligt förslag.",
            })
    void lines_become_blocks(String body, String expected) {
        assertThat(Minutes.paragraph("Plan", body).getBody().stream()
                        .map(block -> block.eClass().getName().replaceAll("^(?:(T)ext|(S)ub|(L)ist|Tab).*", "$1$2$3")
                                + "=" + PlainText.of(java.util.List.of(block)).replace("\n", "%"))
                        .map(text -> text.startsWith("=") ? "R" + text : text))
                .containsExactly(expected.split("/"));
    }

    @Test
    void lists_nest_by_indentation() {
        ListBlock list = (ListBlock)
                Minutes.paragraph("Plan", "- ett|  - under|- två").getBody().get(0);
        assertThat(list.getItems()).hasSize(2);
        assertThat(list.getItems().get(0).getSublists()).hasSize(1);
        assertThat(list.isOrdered()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Ort\tAntal|Granå\t3|Lindfors\t12;1",
                "Ort\t2031\t2032|Granå\t3\t4;1",
                "Ort\tÅr 2031\tÅr 2032|Granå\t3\t4;1",
                "Granå\tett|Lindfors\ttvå;0",
                "Granå\t3|Lindfors\t12;0",
            })
    void words_over_numbers_are_the_head_of_a_table(String body, int rows) {
        assertThat(Minutes.paragraph("Plan", body).getBody())
                .singleElement()
                .satisfies(it -> assertThat(((TableBlock) it).getHeaderRows()).isEqualTo(rows));
    }

    @Test
    void everything_has_a_place_in_the_source() {
        Paragraph paragraph = Minutes.paragraph("Plan", "Kultur||Text|som bryts.");
        assertThat(paragraph.getBody())
                .extracting(block -> block.getTrace().getFirstLine(), block -> block.getTrace()
                        .getLastLine())
                .containsExactly(tuple(3, 3), tuple(5, 6));
        assertThat(paragraph.getTrace().getFirstLine()).isEqualTo(1);
        assertThat(paragraph.getTrace().getLastLine()).isEqualTo(6);
    }

    @Test
    void lines_of_other_readers_are_left_out() {
        var lines = Minutes.lines("§ 1 Plan\n\nText som\nSida 2(3)\nbryts.\n\nSlut.\n\nJusteras\nLina Berg\n\nOm oss");
        for (int number : new int[] {4, 9, 10}) {
            Line line = lines.all().get(number - 1);
            lines.claim(line);
        }
        assertThat(PlainText.of(Minutes.paragraphs(lines).get(0).getBody())).isEqualTo("Text som bryts.\nSlut.");
        assertThat(lines.unclaimed()).extracting(Line::text).containsExactly("Om oss");
    }

    @Test
    void attachments_are_named_once() {
        assertThat(Minutes.paragraph("Plan (bilaga 1)", "Se bilaga 1 och 2 samt bilaga 3, Budget 2031. Bilagor 4–5.")
                        .getAttachments())
                .extracting(Attachment::getNumber, Attachment::getTitle)
                .containsExactly(
                        tuple(1, null), tuple(2, null), tuple(3, "Budget 2031"), tuple(4, null), tuple(5, null));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Bo Ek föredragande. Text.;Bo Ek",
                "Föredragande: Bo Ek, förbundschef;Bo Ek",
                "Föredragande Bo Ek;Bo Ek",
                "Förbundschef Bo Ek föredrog ärendet.;Bo Ek",
                "Text. Bo Ek föredrar ärendet.;Bo Ek",
                "Bo Ek berättade.;",
            })
    void the_presenter_is_named(String body, String presenter) {
        assertThat(Minutes.paragraph("Plan", body).getPresenter()).isEqualTo(presenter);
    }

    @Test
    void reservations_and_disqualifications_are_verbatim() {
        Paragraph paragraph = Minutes.paragraph(
                "Plan",
                "Eva Lund anmäler jäv och deltar inte i beslutet. Ingen annan anmälde jäv.||"
                        + "Beslut|Styrelsen beslutar att anta planen.||Reservation|Karl Ström (M) och Bo Ek reserverar sig mot beslutet.");
        assertThat(paragraph.getDisqualifications()).singleElement().satisfies(it -> {
            assertThat(it.getName()).isEqualTo("Eva Lund");
            assertThat(it.getText()).isEqualTo("Eva Lund anmäler jäv och deltar inte i beslutet.");
        });
        assertThat(paragraph.getReservations())
                .extracting(it -> it.getName(), it -> it.getText())
                .containsExactly(
                        tuple("Karl Ström", "Karl Ström (M) och Bo Ek reserverar sig mot beslutet."),
                        tuple("Bo Ek", "Karl Ström (M) och Bo Ek reserverar sig mot beslutet."));
        assertThat(paragraph.getDecisions()).hasSize(1);
    }

    @Test
    void a_reservation_in_running_text_is_one_too() {
        assertThat(Minutes.paragraph("Plan", "Mot beslutet reserverar sig Karl Ström.")
                        .getReservations())
                .singleElement()
                .satisfies(it -> assertThat(it.getName()).isEqualTo("Karl Ström"));
    }
}
