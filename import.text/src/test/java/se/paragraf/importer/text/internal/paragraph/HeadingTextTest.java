// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.model.minutes.Attachment;

class HeadingTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Budget 2031|Budget 2031||",
                "Budget 2031 - Beslut|Budget 2031|Beslut|",
                "Budget 2031 – Information/diskussion|Budget 2031|Information/diskussion|",
                "Budget 2031 — Diskussion|Budget 2031|Diskussion|",
                "Budget 2031 (beslut)|Budget 2031|beslut|",
                "Budget 2031 [Information]|Budget 2031|Information|",
                "Budget 2031, beslutsärende|Budget 2031|beslutsärende|",
                "Budget 2031 Beslutsärende|Budget 2031|Beslutsärende|",
                "Budget 2031 – Informationsärende|Budget 2031|Informationsärende|",
                "Beslut: Budget 2031|Budget 2031|Beslut|",
                "Rapport: Budget 2031|Budget 2031|Rapport|",
                "Information – Läget i landet|Läget i landet|Information|",
                "Information från kansliet|Information från kansliet||",
                "Uppföljning av beslut|Uppföljning av beslut||",
                "Information|Information||",
                "Samverkan – en modell|Samverkan – en modell||",
                "Budget 2031 Dnr 2030/15|Budget 2031||2030/15",
                "Budget 2031, dnr: SFG 2030/15|Budget 2031||SFG 2030/15",
                "Budget 2031 Dnr KS 2030/14 - Beslut|Budget 2031|Beslut|KS 2030/14",
                "Budget 2031 KS/2030:286|Budget 2031||KS/2030:286",
                "Budget 2031 (Dnr 2030-15)|Budget 2031||2030-15",
                "Diarienr 2030/7 Budget 2031|Budget 2031||2030/7",
                "Budget 2031–2033|Budget 2031–2033||",
                "Verksamhetsplan 2031/2032|Verksamhetsplan 2031/2032||",
                "INFO: Läget i landet|Läget i landet|INFO|",
                "Budget 2031 SBN-2030-00042|Budget 2031||SBN-2030-00042",
                "KS/2030: Remiss: ny linje|Remiss: ny linje||KS/2030:",
            })
    void title_label_and_case_number_are_told_apart(String text, String title, String label, String caseNumber) {
        HeadingText parts = HeadingText.of(text);
        assertThat(parts.title()).isEqualTo(title);
        assertThat(parts.label()).isEqualTo(label);
        assertThat(parts.caseNumber()).isEqualTo(caseNumber);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Föregående protokoll (Bilaga 1, Protokoll 2031-03-21)|Föregående protokoll|1|Protokoll 2031-03-21",
                "Budget (bilaga 2)|Budget|2|",
                "Budget (Bilaga 3: Budget 2031) - Beslut|Budget|3|Budget 2031",
                "Budget, bilaga 4|Budget|4|",
            })
    void attachments_leave_the_title(String text, String title, int number, String attachmentTitle) {
        var paragraph = Minutes.paragraph(text, "Text.");
        assertThat(paragraph.getTitle()).isEqualTo(title);
        Attachment attachment = paragraph.getAttachments().get(0);
        assertThat(attachment.getNumber()).isEqualTo(number);
        assertThat(attachment.getTitle()).isEqualTo(attachmentTitle);
    }

    @Test
    void a_rubric_below_the_heading_is_no_label() {
        var paragraph = Minutes.paragraphs("§ 1 Budget\nBeslut\nStyrelsen beslutar att anta budgeten.")
                .get(0);
        assertThat(paragraph.getTitle()).isEqualTo("Budget");
        assertThat(paragraph.getLabel()).isNull();
        assertThat(paragraph.getDecisions()).hasSize(1);
    }

    @Test
    void a_sentence_on_the_line_of_the_heading_belongs_to_the_body() {
        var paragraph = Minutes.paragraphs("§ 2 Val av justerare. Lina Berg valdes till justerare.")
                .get(0);
        assertThat(paragraph.getTitle()).isEqualTo("Val av justerare");
        assertThat(paragraph.getDecisions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "• Läget i vår • VON 2020/88;Läget i vår;VON 2020/88",
                "MARKANVISNING, BACKEN   KS08.044;MARKANVISNING, BACKEN;KS08.044",
                "Revision av inköp   2015.19.007;Revision av inköp;2015.19.007",
                "Slam på åker (VR-2018/101);Slam på åker;VR-2018/101",
                "Protokoll 2015.03.12;Protokoll 2015.03.12;",
                "Bygglov BACKEN 1:7;Bygglov BACKEN 1:7;",
            })
    void the_number_of_the_matter_stands_beside_the_title(String text, String title, String number) {
        HeadingText parts = HeadingText.of(text);
        assertThat(parts.title()).isEqualTo(title);
        assertThat(parts.caseNumber()).isEqualTo(number);
    }
}
