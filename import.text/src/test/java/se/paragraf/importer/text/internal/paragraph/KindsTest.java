// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.model.minutes.ParagraphKind;

class KindsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mötets öppnande",
                "Mötet öppnas",
                "Mitets dppnande",
                "Sammanträdet öppnas",
                "Öppnande",
                "Upprop",
                "Närvaro",
                "Upprop och val av justerare",
                "Val av justerare",
                "Val av justerare och tid för justering",
                "Val av protokolljusterare",
                "Utseende av justerare",
                "Val av mötesordförande",
                "Val av ordförande för mötet",
                "Val av ordförande och sekreterare",
                "Dagordning",
                "Godkännande av dagordningen",
                "Ändring av föredragningslistan",
                "Protokollsjustering",
                "Fastställande av dagordning",
                "Fastställande av föredragningslista",
                "Föregående protokoll",
                "Foregiaende protokoll",
                "Föregående mötes protokoll",
                "Genomgång av föregående protokoll",
                "Protokoll från föregående möte",
                "Incheckning",
                "Utcheckning",
                "Check-in",
                "Mötet avslutas",
                "Mötets avslutning",
                "Avslutning",
                "Justering",
                "Justeringsman",
                "Val av justerande",
                "Mötets lagenlighet och beslutförhet",
                "Protokoll nr 4/2030",
                "Val av mötets ordförande och sekreterare",
            })
    void formalities_stay_formalities_even_with_a_decision(String title) {
        var paragraph = Minutes.paragraph(title, "Styrelsen beslutar att godkänna det.");
        assertThat(paragraph.getKind()).isEqualTo(ParagraphKind.FORMALITY);
        assertThat(paragraph.getDecisions()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Avslutning av projektet Hopp|Projektet avslutas.|INFORMATION",
                "Öppnande av ny mottagning|Chefen berättade om mottagningen.|INFORMATION",
                "Justering av budget 2031|Styrelsen beslutar att justera budgeten.|DECISION",
                "Val av ordförande|Lina Berg valdes till ordförande för mötet.|FORMALITY",
                "Val av ordförande|Styrelsen beslutar att välja Lina Berg till ordförande för 2031.|DECISION",
                "Budget - Information|Styrelsen beslutar att anta budgeten.|INFORMATION",
                "Budget - Information/diskussion|Text.|INFORMATION",
                "Budget - Diskussion/information|Text.|DISCUSSION",
                "Väntetider [SAMTAL]|Bo Ek rapporterade.|DISCUSSION",
                "Öppnande, upprop och val av justerare|Text.|FORMALITY",
                "Justerare och dagordning|Text.|FORMALITY",
                "Dagordningens godkännande|Nämnden beslutar att godkänna den.|FORMALITY",
                "Sammanträdet inleds|Text.|FORMALITY",
                "Protokoll från den 30 augusti 2006|Text.|FORMALITY",
                "Justerare och budget|Text.|INFORMATION",
                "Avslut på insatsen|Text.|INFORMATION",
                "Budget - Beslut|Text.|DECISION",
                "Budget|Styrelsen beslutar att anta budgeten.|DECISION",
                "Budget|Budgeten godkändes.|INFORMATION",
                "Budget|Styrelsen diskuterade budgeten.|DISCUSSION",
                "Budget|Bo Ek presenterade budgeten. Styrelsen diskuterade den.|INFORMATION",
                "Budget|Bo Ek presenterade budgeten.|INFORMATION",
            })
    void the_label_decides_else_the_content(String title, String body, ParagraphKind kind) {
        assertThat(Minutes.paragraph(title, body).getKind()).isEqualTo(kind);
    }
}
