// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.core.document.spi.DocumentKind;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.core.export.spi.Exporter;
import se.paragraf.core.importing.Source;
import se.paragraf.core.internal.document.VelocityRenderer;
import se.paragraf.core.internal.document.kind.MinutesKind;
import se.paragraf.core.internal.importing.DefaultImportService;
import se.paragraf.core.internal.json.JsonExporter;
import se.paragraf.core.internal.modeljson.ModelJsonExporter;
import se.paragraf.model.attest.AttestFactory;
import se.paragraf.model.attest.AttestOrder;
import se.paragraf.model.build.MeetingBuilder;
import se.paragraf.model.federation.Document;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.TextBlock;
import se.paragraf.model.text.NumberSpan;

class ContentTest {

    private static final ExportOptions PUBLIC = ExportOptions.defaults().withAudience(Audience.PUBLIC);

    private final ModelFiles files = ModelFiles.standalone();
    private final List<DocumentKind> kinds = List.of(new MinutesKind(), new Chosen());
    private final DefaultExportService service = new DefaultExportService(
            List.of(new Model(), new JsonExporter(), new ModelJsonExporter()),
            kinds,
            new VelocityRenderer(kinds, List.of()),
            files);

    @TempDir
    private Path folder;

    private static Meeting meeting() {
        return MeetingBuilder.meetingOf("Samordningsförbundet Granbygden", LocalDate.of(2024, 3, 14))
                .deciding("Åsa Granlund", person -> person.asChair())
                .firstParagraph(12)
                .paragraph("Medel", matter -> matter.text("Ansökan av Kalle Klient.")
                        .decision("Styrelsen beviljar 475 000 kronor.", decision -> decision.amount(475_000)))
                .paragraph("Avslutning", matter -> matter.text("Ordföranden avslutar."))
                .build();
    }

    private Meeting kept() throws Exception {
        return kept("m.paragraf");
    }

    /** A meeting that refers to the file of its federation, as it is opened for an export. */
    private Meeting kept(String name) throws Exception {
        ModelFolder opened = files.folder(folder);
        Federation body = FederationFactory.eINSTANCE.createFederation();
        body.setName("Samordningsförbundet Granbygden");
        opened.create(Path.of(ModelFolder.FEDERATION), body).save();
        Meeting meeting = meeting();
        meeting.setFederation(body);
        opened.create(Path.of(name), meeting).save();
        return new DefaultImportService(List.of(), files).read(Source.of(folder.resolve(name)));
    }

    private byte[] export(Document content, String format, ExportOptions options) throws ExportException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        service.export(content, format, options, out);
        return out.toByteArray();
    }

    private String text(Document content, String format, ExportOptions options) throws ExportException {
        return new String(export(content, format, options), StandardCharsets.UTF_8);
    }

    @Test
    void the_model_that_a_document_carries_is_the_file_that_it_was_read_from() throws Exception {
        assertThat(folder.resolve("2024/m.paragraf"))
                .hasBinaryContent(export(kept("2024/m.paragraf"), "model", ExportOptions.defaults()));
    }

    @Test
    void the_model_of_minutes_in_text_is_what_an_import_writes() throws Exception {
        byte[] model = export(meeting(), "model", ExportOptions.defaults());
        files.create(folder.resolve("m.paragraf"), meeting()).save();

        assertThat(folder.resolve("m.paragraf")).hasBinaryContent(model);
    }

    @Test
    void a_body_that_is_in_no_file_is_not_carried() throws Exception {
        Meeting meeting = meeting();
        meeting.setFederation(FederationFactory.eINSTANCE.createFederation());

        assertThat(text(meeting, "model", ExportOptions.defaults())).doesNotContain("<federation");
        assertThat(meeting.getFederation()).isNotNull();
    }

    @Test
    void exporters_find_the_body_of_a_kept_meeting() throws Exception {
        Meeting meeting = kept();

        assertThat(text(meeting, "model", ExportOptions.defaults())).contains("href=\"federation.paragraf#");
        assertThat(text(meeting, "paragraf.json", ExportOptions.defaults())).contains("\"federation.paragraf#");
    }

    @Test
    void the_source_of_a_kept_meeting_is_told_in_its_json() throws Exception {
        assertThat(text(kept(), "json", ExportOptions.defaults())).contains("\"file\": \"m.paragraf\"");
    }

    @Test
    void what_is_internal_travels_in_no_form_of_the_public_version() throws Exception {
        Meeting meeting = kept();
        TextBlock text = (TextBlock) meeting.getParagraphs().get(0).getBody().get(0);
        text.setAudience(Audience.INTERNAL);

        for (String format : List.of("model", "json", "paragraf.json")) {
            assertThat(text(meeting, format, ExportOptions.defaults())).contains("Kalle Klient");
            assertThat(text(meeting, format, PUBLIC))
                    .doesNotContain("Klient")
                    .contains("[uppgift utelämnad]")
                    .contains("Avslutning");
        }
        assertThat(text.getRuns().get(0).getText()).isEqualTo("Ansökan av Kalle Klient.");
    }

    @Test
    void an_identity_number_is_told_by_its_place_and_nothing_is_written() throws Exception {
        Meeting meeting = kept();
        TextBlock text = (TextBlock) meeting.getParagraphs().get(0).getBody().get(0);
        text.getRuns().get(0).setText("Ansökan av 811218-9876.");
        meeting.setPlace("811218 9876");

        assertThatThrownBy(() -> export(meeting, "json", PUBLIC))
                .isInstanceOfSatisfying(ExportException.class, e -> assertThat(e.reason(Locale.forLanguageTag("sv")))
                        .contains("sammanträde", "§ 12, textstycke 1", "••••••-••••")
                        .doesNotContain("811218"));
        assertThat(text(meeting, "json", ExportOptions.defaults())).contains("811218-9876");
    }

    @Test
    void an_excerpt_holds_nothing_of_other_paragraphs() throws Exception {
        ExportOptions options =
                ExportOptions.defaults().withDocument("excerpt").withParagraphs(List.of(new NumberSpan(13, 13)));

        Meeting meeting = kept();

        for (String format : List.of("model", "json", "paragraf.json")) {
            assertThat(text(meeting, format, options)).contains("Avslutning").doesNotContain("Kalle", "475");
        }
    }

    @Test
    void an_excerpt_of_nothing_is_refused() {
        assertThatThrownBy(
                        () -> export(meeting(), "json", ExportOptions.defaults().withDocument("excerpt")))
                .isInstanceOf(ExportException.class);
    }

    @Test
    void any_document_of_the_model_can_be_read() throws Exception {
        AttestOrder order = AttestFactory.eINSTANCE.createAttestOrder();
        files.create(folder.resolve("a.paragraf"), order).save();

        assertThat(new DefaultImportService(List.of(), files)
                        .readDocument(Source.of(folder.resolve("a.paragraf")), warning -> {}))
                .isInstanceOf(AttestOrder.class);
    }

    /** Writes the file that formats carry. */
    private static final class Model implements Exporter {

        @Override
        public String format() {
            return "model";
        }

        @Override
        public void export(ExportRequest request, OutputStream out) throws ExportException, IOException {
            out.write(request.model());
        }
    }

    /** An excerpt without a template. */
    private static final class Chosen implements DocumentKind {

        @Override
        public String name() {
            return "excerpt";
        }

        @Override
        public Class<? extends Document> content() {
            return Meeting.class;
        }

        @Override
        public boolean hasChosenParagraphs() {
            return true;
        }

        @Override
        public boolean needsChosenParagraphs() {
            return true;
        }
    }

    @Test
    void what_was_added_since_the_last_save_gives_the_same_bytes_each_time() throws Exception {
        Meeting meeting = kept();
        meeting.getParagraphs().get(0).getDecisions().get(0).setId(null);

        byte[] first = export(meeting, "model", ExportOptions.defaults());
        assertThat(export(meeting, "model", ExportOptions.defaults())).isEqualTo(first);
    }
}
