// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.oparl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.export.open.internal.fixture.Example;
import se.paragraf.export.open.internal.fixture.Exports;
import se.paragraf.export.open.internal.fixture.Golden;
import se.paragraf.export.open.internal.fixture.Request;
import se.paragraf.model.attest.AttestFactory;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;

class OparlExporterTest {

    @Test
    void a_meeting_with_everything_is_as_reviewed() throws Exception {
        String json = Exports.text(Example.meeting(), "oparl");

        assertThat(OparlSchema.faults(json)).isEmpty();
        Golden.assertSame("board-meeting/expected.oparl", json);
    }

    @Test
    void the_schema_refuses_what_is_no_oparl() throws Exception {
        String json = Exports.text(Example.meeting(), "oparl");

        assertThat(OparlSchema.faults(json.replace("+02:00", ""))).isNotEmpty();
        assertThat(OparlSchema.faults(json.replace("\"participant\"", "\"participants\"")))
                .isNotEmpty();
    }

    @Test
    void a_meeting_that_says_nothing_is_still_one() throws Exception {
        assertThat(OparlSchema.faults(Exports.text(MinutesFactory.eINSTANCE.createMeeting(), "oparl")))
                .isEmpty();
    }

    @Test
    void where_no_site_is_known_names_are_uuids_and_the_same_each_time() throws Exception {
        Meeting meeting = Example.meeting();
        meeting.setFederation(null);

        String json = Exports.text(meeting, "oparl");

        assertThat(OparlSchema.faults(json)).isEmpty();
        assertThat(json).contains("\"urn:uuid:").isEqualTo(Exports.text(meeting, "oparl"));
    }

    @Test
    void the_clock_is_that_of_sweden_in_winter_too() throws Exception {
        Meeting meeting = Example.meeting();
        meeting.setDate(meeting.getDate().withMonth(12));

        assertThat(Exports.text(meeting, "oparl")).contains("\"start\": \"2024-12-16T13:00:00+01:00\"");
    }

    @Test
    void minutes_on_the_web_are_a_file_and_an_attachment_has_its_own() throws Exception {
        Meeting meeting = Example.meeting();
        meeting.getPublications().add(MinutesFactory.eINSTANCE.createPublication());
        meeting.getPublications().get(0).setAddress("https://alvsunda-finsam.example/p/3.pdf");
        meeting.getAttachments().get(0).setFile("bilagor/budget 2025.pdf");

        String json = Exports.text(meeting, "oparl");

        assertThat(OparlSchema.faults(json)).isEmpty();
        assertThat(json)
                .contains(
                        "\"accessUrl\": \"https://alvsunda-finsam.example/p/3.pdf\"",
                        "\"fileName\": \"budget 2025.pdf\"",
                        "\"mimeType\": \"application/pdf\"");
    }

    @Test
    void agenda_items_are_counted_from_zero() throws Exception {
        assertThat(Exports.text(Example.meeting(), "oparl"))
                .contains("\"order\": 0", "\"order\": 2")
                .doesNotContain("\"order\": 3");
    }

    @Test
    void a_file_of_a_paragraph_is_not_one_of_the_meeting_too() throws Exception {
        Meeting meeting = Example.meeting();
        meeting.getAttachments().get(0).setFile("bilagor/budget.pdf");
        meeting.getParagraphs().get(1).getAttachments().get(0).setFile("bilagor/budget.pdf");

        assertThat(Exports.text(meeting, "oparl")).containsOnlyOnce("\"fileName\": \"budget.pdf\"");
    }

    @Test
    void nobody_can_be_reached_by_what_it_tells() throws Exception {
        assertThat(Exports.text(Example.meeting(), "oparl")).doesNotContain("@", "email", "phone", "streetAddress");
    }

    @Test
    void what_is_no_meeting_and_what_is_no_minutes_is_refused() {
        assertThatThrownBy(() -> Exports.text(AttestFactory.eINSTANCE.createAttestOrder(), "oparl"))
                .isInstanceOf(ExportException.class);
        assertThatThrownBy(() -> Request.of("notice", Example.meeting(), ExportOptions.defaults())
                        .exported(new OparlExporter()))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("notice");
    }
}
