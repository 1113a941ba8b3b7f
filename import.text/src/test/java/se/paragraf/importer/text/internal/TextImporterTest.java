// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.ImportSettings;
import se.paragraf.core.importing.Source;
import se.paragraf.importer.text.corpus.Words;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Repair;
import se.paragraf.model.text.Message;

class TextImporterTest {

    /** Lines out of their place are taken for those of a block, and kept all the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEVIS\nJusteringen har tillkännagivits genom anslag\nUtskottet beslutar att föreslå skolnämnden besluta\nDatum för justering 2024-03-20\nAnslaget sätts upp 2024-03-21",
                "ANSLAG\nsamordnarens förslag. Omröstning begärs.\nAnslaget tas ner efter 2024-04-15",
                "Underskrifter\nSekreterare Eva Sten\nOrdföranden tackar för visat intresse\nJusterare Bo Granlund"
            })
    void no_line_within_a_block_is_lost(String end) throws Exception {
        Meeting meeting = Minutes.withEnd(end);

        assertThat(Words.lost(end, meeting)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sockerkaka\n\n1. Vispa 3 ägg och 2 dl socker.\n2. Smält 50 g smör.\n3. Grädda i 175 grader, kl. 13-15, 2024-03-05.",
                "Inköpslista 2024-03-05\n1. Mjölk\n2. Ägg\n3. Bröd",
                "2024-03-05 13:00:01 INFO Server started\n2024-03-05 13:00:02 WARN protokoll mismatch on port 8080",
                "package a;\n\n/** Ordförande */\npublic class A {\n  int x = 1;\n}",
                "Vårdikt\n\nDet spirar och det gror,\nmin syster och min bror.",
                "Hej Anna,\n\nvi ses på torsdag 14 mars 2024 kl 13 i Folkets hus.\n\nHälsningar\nBo",
                "Nämnden sade ja till bron\n\nGRANÅ. Tekniska nämnden i Granå röstade den 14 mars 2024 för en ny bro. Nämnden beslutade också om vägen.\n\nOrdföranden avslutade mötet sent.",
                "Samordningsförbundet Granå 2024-03-14",
                "LEVERANSAVTAL\n\nMellan Samordningsförbundet Granå, nedan kallat köparen, och Lindfors Bröd, nedan kallat säljaren, träffas den 14 mars 2024 följande avtal.\n\n§ 1 Varan\nSäljaren levererar bröd.\n\n§ 2 Priset\nPriset är 100 kr.\n\n§ 3 Tvist\nTvist avgörs av domstol.\n\n.......     .......\nAnna Lindfors     Bo Granlund",
                "Stadgar för Föreningen Granå Hembygd\nAntagna 2024-03-14\n\n§ 1 Ändamål\nFöreningen vårdar bygden.\n\n§ 2 Styrelse\nStyrelsen beslutar om medlemskap.\n\n§ 3 Revision\nTvå revisorer granskar.",
                "   \n\n  "
            })
    void refuses_what_is_no_minutes(String text) {
        assertThatThrownBy(() -> Minutes.read(text))
                .isInstanceOfSatisfying(ImportException.class, e -> assertThat(e.reason(Locale.forLanguageTag("sv")))
                        .contains("inget protokoll"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Protokoll\n\nStyrelsen beslutade att köpa en dator.",
                "Samordningsförbundet Granå\n\n§ 1 Öppnande",
                "Protokoll\nSamordningsförbundet Granå 2024-03-14",
                "Protokoll\n2024-03-14\nSamordningsförbundet Granå\n§ 4 Avtal om lokal\nAvtalet godkänns.",
                "Samordningsförbundet Granå 2024-03-14\n§ 4 Läget\nAnna Lindfors berättar.",
                "Stadgenämnden i Granå 2024-03-14\nStadgar för hamnen\n§ 4 Öppnande\nMötet öppnas.\n§ 5 Stadgar\nNämnden antar stadgarna.",
                "§ 1 Öppnande\nMötet öppnas.\n§ 2 Avslutning\nMötet avslutas.",
                "Sammanträdesprotokoll\nBeslutande: Anna Lindfors, Granå kommun"
            })
    void reads_minutes_with_little_in_them(String text) throws Exception {
        assertThat(Minutes.read(text)).isNotNull();
    }

    @Test
    void a_text_of_more_lines_than_any_meeting_has_is_refused() {
        String rows = "1\tAnna Lind\t12 345 kr\n".repeat(DefaultMinutesReader.MOST_LINES);

        assertThatThrownBy(() -> Minutes.withHead(rows)).hasMessageContaining("50");
    }

    @Test
    void refuses_a_text_that_is_too_large_before_decoding_it() {
        byte[] large = new byte[TextImporter.LIMIT + 1];

        assertThatThrownBy(() -> new TextImporter().read(new Source("large.txt", large)))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("8 MiB");
    }

    @Test
    void drops_running_heads_and_feet_but_not_the_first_head() throws Exception {
        String foot = "\nJusterandes sign\t\tUtdragsbestyrkande\n";
        String head = "Samordningsförbundet Granbygden   PROTOKOLL   Sida %d (3)\nStyrelsen   2024-03-14\n\n";
        Meeting meeting = Minutes.read(head.formatted(1) + "§ 1 Öppnande\nMötet öppnas.\n" + foot + head.formatted(2)
                + "§ 2 Läget\nLäget är gott.\n" + foot + head.formatted(3) + "§ 3 Slut\nMötet avslutas.\n" + foot);

        assertThat(meeting.getFederationName()).isEqualTo("Samordningsförbundet Granbygden");
        assertThat(meeting.getDate()).hasToString("2024-03-14");
        assertThat(meeting.getParagraphs()).hasSize(3);
        assertThat(Minutes.unplaced(meeting)).isEmpty();
    }

    @Test
    void tells_the_lines_that_traces_count() throws Exception {
        Source source = new Source("p.txt", "Protokoll\r\n\r\n§ 1 Ã–ppnande".getBytes(StandardCharsets.UTF_8));

        assertThat(new TextImporter().lines(source, ImportSettings.defaults()))
                .containsExactly("Protokoll", "", "§ 1 Öppnande");
    }

    @Test
    void keeps_what_belongs_to_no_part_verbatim() throws Exception {
        Meeting meeting = Minutes.withHead(
                "Kom ihåg: ta med fika till alla\noch blommor till vaktmästaren\n\nBeslutande: Anna Lindfors");

        assertThat(Minutes.unplaced(meeting))
                .containsExactly("Kom ihåg: ta med fika till alla\noch blommor till vaktmästaren");
    }

    @Test
    void a_sentence_above_the_first_field_keeps_its_words() throws Exception {
        Meeting meeting = Minutes.read("Anna Lindfors väljs att jämte Bo Ekdal justera protokollet.\n"
                + "Samordningsförbundet Granbygden 2024-03-14\n\n"
                + "Beslutande: Anna Lindfors\n\n§ 5 Mötets öppnande\nMötet öppnas.\n");
        assertThat(Minutes.unplaced(meeting)).anyMatch(text -> text.contains("jämte"));
    }

    @Test
    void reads_a_list_of_attachments() throws Exception {
        Meeting meeting = Minutes.withEnd("Bilagor\n1. Delårsrapport\nBilaga 2: Budget 2025\n- Deltagarlista");

        assertThat(meeting.getAttachments())
                .extracting(attachment -> attachment.getNumber() + " " + attachment.getTitle())
                .containsExactly("1 Delårsrapport", "2 Budget 2025", "null Deltagarlista");
    }

    @Test
    void every_fact_knows_its_lines() throws Exception {
        Meeting meeting = Minutes.withHead("Beslutande\nAnna Lindfors, Granå kommun\nOrdförande: Anna Lindfors");

        assertThat(meeting.getAttendances().get(0).getTrace().getFirstLine()).isEqualTo(3);
        assertThat(meeting.getSignatories().get(0).getTrace().getLastLine()).isEqualTo(4);
    }

    @Test
    void letters_that_were_encoded_twice_are_told() throws Exception {
        List<Message> warnings = new ArrayList<>();
        String text =
                "Samordningsförbundet Granbygden\nDatum: 2024-03-14\nBeslutande: Åsa Öst\n\n§ 1 Öppnande\nMötet öppnas.\n";
        byte[] twice = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
                .getBytes(StandardCharsets.UTF_8);

        Meeting meeting = new TextImporter().read(new Source("a.txt", twice), ImportSettings.defaults(), warnings::add);

        assertThat(meeting.getFederationName()).isEqualTo("Samordningsförbundet Granbygden");
        assertThat(warnings).extracting(Message::key).containsExactly("text.mojibake");
        assertThat(meeting.getImportRecord().getRepairs())
                .extracting(Repair::getLine, Repair::getTo)
                .contains(tuple(1, "Samordningsförbundet"), tuple(3, "Åsa"), tuple(5, "Öppnande"));
    }

    @Test
    void minutes_with_little_in_them_are_read_with_a_doubt() throws Exception {
        List<Message> warnings = new ArrayList<>();

        new TextImporter()
                .read(
                        new Source(
                                "a.txt", "Protokoll\n\n§ 1 Öppnande\nMötet öppnas.\n".getBytes(StandardCharsets.UTF_8)),
                        ImportSettings.defaults(),
                        warnings::add);

        assertThat(warnings)
                .singleElement()
                .extracting(warning -> warning.in(Locale.forLanguageTag("sv")))
                .asString()
                .contains("organets namn; mötets datum; närvarande;")
                .doesNotContain("paragrafer");
    }
}
