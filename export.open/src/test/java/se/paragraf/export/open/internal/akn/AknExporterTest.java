// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
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
import se.paragraf.model.text.NumberSpan;

class AknExporterTest {

    @Test
    void a_meeting_with_everything_is_as_reviewed() throws Exception {
        String akn = Exports.text(Example.meeting(), "akn");

        AknSchema.validate(akn);
        Golden.assertSame("board-meeting/expected.akn", akn);
    }

    @Test
    void the_schema_refuses_what_is_no_akoma_ntoso() throws Exception {
        String akn = Exports.text(Example.meeting(), "akn");

        assertThatThrownBy(() -> AknSchema.validate(
                        akn.replace("<rollCall", "<attendance").replace("</rollCall", "</attendance")))
                .hasMessageContaining("attendance");
        assertThatThrownBy(() -> AknSchema.validate(akn.replace("eId=\"p21\"", "eId=\"p22\"")))
                .hasMessageContaining("p22");
        assertThatThrownBy(
                        () -> AknSchema.validate(akn.replaceFirst("(?s)<debateBody>.*</debateBody>", "<debateBody/>")))
                .hasMessageContaining("debateBody");
    }

    @Test
    void the_same_meeting_gives_the_same_bytes() throws Exception {
        assertThat(Exports.text(Example.meeting(), "akn")).isEqualTo(Exports.text(Example.meeting(), "akn"));
    }

    @Test
    void a_decision_without_a_place_in_the_text_is_told_after_it() throws Exception {
        Meeting meeting = Example.meeting();
        meeting.getParagraphs().get(2).getBody().clear();
        meeting.getParagraphs().get(2).getDecisions().add(MinutesFactory.eINSTANCE.createDecision());
        meeting.getParagraphs().get(2).getDecisions().get(0).setText("Styrelsen avslår.");

        String akn = Exports.text(meeting, "akn");

        AknSchema.validate(akn);
        assertThat(akn).contains("<p>Styrelsen avslår.</p>\n</resolutions>");
    }

    @Test
    void an_attachment_refers_to_its_file_where_there_is_one() throws Exception {
        Meeting meeting = Example.meeting();
        meeting.getAttachments().get(0).setFile("bilagor/budget 2025.pdf");

        String akn = Exports.text(meeting, "akn");

        AknSchema.validate(akn);
        assertThat(akn).contains("<documentRef href=\"bilagor/budget%202025.pdf\" showAs=\"Bilaga 1: Budget 2025\"/>");
    }

    @Test
    void the_words_of_the_labels_follow_the_language() throws Exception {
        String akn =
                Exports.text(Example.meeting(), "akn", ExportOptions.defaults().withLanguage(Locale.ENGLISH));

        assertThat(akn).contains("<heading>Attendance</heading>", "<heading>Lägesrapport</heading>");
    }

    @Test
    void minutes_without_a_day_have_no_name() {
        Meeting meeting = Example.meeting();
        meeting.setDate(null);

        assertThatThrownBy(() -> Exports.text(meeting, "akn"))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("the meeting has no date");
    }

    @Test
    void an_attest_order_is_refused() {
        assertThatThrownBy(() -> Exports.text(AttestFactory.eINSTANCE.createAttestOrder(), "akn"))
                .isInstanceOf(ExportException.class);
    }

    @Test
    void other_documents_than_minutes_and_excerpts_are_refused() {
        for (String kind : List.of("notice", "summons", "decisions")) {
            Request request = Request.of(kind, Example.meeting(), ExportOptions.defaults());

            assertThatThrownBy(() -> request.exported(new AknExporter()))
                    .isInstanceOf(ExportException.class)
                    .hasMessageContaining(kind);
        }
    }

    @Test
    void an_excerpt_has_the_chosen_paragraphs_alone() throws Exception {
        ExportOptions options = ExportOptions.defaults().withParagraphs(List.of(new NumberSpan(22, 22)));
        String akn = Request.of("excerpt", Example.meeting(), options).exported(new AknExporter());

        AknSchema.validate(akn);
        assertThat(akn)
                .contains("<debate name=\"protokollsutdrag\">", "<FRBRportion from=\"#p22\" upTo=\"#p22\"/>")
                .doesNotContain("eId=\"p21\"", "Lägesrapport");
    }
}
