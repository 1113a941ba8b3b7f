// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentTitlesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Dokument: Bilaga 1 Plan och budget 2031 (pdf, 412 kB);1 Plan och budget 2031",
                "Underlag: Bilaga 1 Budget, Bilaga 2 Plan;1 Budget/2 Plan",
                "Underlag|Ekonomisk rapport 2031-11-30 (bilaga 1);1 Ekonomisk rapport 2031-11-30",
                "Beslutsunderlag|Budget 2031 (bilaga 1)|Plan 2031, bilaga 2;1 Budget 2031/2 Plan 2031",
                "Underlag: Budget (bilaga 1), Plan (bilaga 2).;1 Budget/2 Plan",
                "Handlingar|- Tjänsteskrivelse – bilaga 3|- Karta (bil. 4);3 Tjänsteskrivelse/4 Karta",
                "Planen har skickats ut med kallelsen (bilaga 1).;1 null",
            })
    void the_title_of_an_attachment_stands_behind_or_before_its_number(String body, String attachments) {
        assertThat(String.join(
                        "/",
                        Minutes.paragraph("Plan", body).getAttachments().stream()
                                .map(it -> it.getNumber() + " " + it.getTitle())
                                .toList()))
                .isEqualTo(attachments);
    }
}
