// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.paragraf.core.Paragraf;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.ImportSettings;
import se.paragraf.core.importing.Source;
import se.paragraf.model.federation.Document;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.NumberSpan;

/** A PDF that has the file in it that it was made of, and is read by it again. */
class CarriedModelTest {

    private static final Paragraf PARAGRAF = Paragraf.standalone();
    private static final ExportOptions CARRYING = ExportOptions.defaults().withSetting("pdf.a", "3a");

    @TempDir
    private Path folder;

    static List<Path> samples() throws Exception {
        return Texts.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_pdf_that_carries_its_source_is_archivable_and_accessible(Path text) throws Exception {
        Vera.assertValid(export(read(text), CARRYING), PDFAFlavour.PDFA_3_A, text.toString());
    }

    static Stream<Arguments> samplesOfBothLevels() throws Exception {
        return Texts.samples().stream()
                .flatMap(text -> Stream.of(CARRYING, ExportOptions.defaults()).map(level -> arguments(text, level)));
    }

    @ParameterizedTest
    @MethodSource("samplesOfBothLevels")
    void what_is_read_from_a_pdf_is_the_file_that_it_was_made_of(Path text, ExportOptions level) throws Exception {
        Path kept = folder.resolve("protokoll.paragraf");
        ModelFile file = PARAGRAF.files().create(kept, read(text));
        file.save();
        byte[] pdf = export((Meeting) PARAGRAF.files().open(kept).root(), level);

        List<Message> warnings = new ArrayList<>();
        Meeting read =
                PARAGRAF.importing().read(new Source("protokoll.pdf", pdf), ImportSettings.defaults(), warnings::add);

        assertThat(warnings).isEmpty();
        assertThat(PARAGRAF.files().bytes(PARAGRAF.files().version(read)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(Files.readString(kept));
    }

    @Test
    void every_kind_of_document_carries_its_source() throws Exception {
        for (Path file : Texts.models()) {
            Document content = PARAGRAF.files().open(file).root();
            for (ExportOptions options : Kinds.of(content)) {
                byte[] pdf = export(content, options.withSetting("pdf.a", "3a").withPictures(file.getParent()));

                Vera.assertValid(pdf, PDFAFlavour.PDFA_3_A, options.document().orElseThrow());
            }
        }
    }

    @Test
    void an_excerpt_carries_nothing_of_the_other_paragraphs() throws Exception {
        Meeting meeting = read(Texts.samples().get(0));
        int first = meeting.getParagraphs().get(0).getNumber();
        ExportOptions options = CARRYING.withDocument("excerpt").withParagraphs(List.of(new NumberSpan(first, first)));

        Meeting read = PARAGRAF.importing().read(new Source("excerpt.pdf", export(meeting, options)));

        assertThat(read.getParagraphs()).extracting(Paragraph::getNumber).containsExactly(first);
    }

    @Test
    void the_source_is_an_associated_file_with_kind_relation_and_date() throws Exception {
        Meeting meeting = read(Texts.samples().get(0));
        try (PDDocument document = Loader.loadPDF(export(meeting, CARRYING))) {
            COSArray associated = (COSArray)
                    document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.getPDFName("AF"));
            assertThat(associated).hasSize(1);
            PDComplexFileSpecification source = new PDComplexFileSpecification((COSDictionary) associated.getObject(0));
            assertThat(source.getFileUnicode()).isEqualTo("minutes.paragraf");
            assertThat(source.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
            assertThat(source.getEmbeddedFile().getSubtype()).isEqualTo("application/vnd.xmi+xml");
            assertThat(source.getEmbeddedFile().getModDate().toInstant())
                    .isEqualTo(Instant.parse(meeting.getDate() + "T00:00:00Z"));
            assertThat(document.getDocumentCatalog()
                            .getNames()
                            .getEmbeddedFiles()
                            .getNames())
                    .containsKey("minutes.paragraf");
        }
    }

    @Test
    void a_pdf_that_carries_its_source_has_the_same_bytes_each_time() throws Exception {
        Meeting meeting = read(Texts.samples().get(0));

        assertThat(export(meeting, CARRYING)).isEqualTo(export(meeting, CARRYING));
    }

    @Test
    void another_part_of_pdf_a_is_refused() throws Exception {
        Meeting meeting = read(Texts.samples().get(0));

        assertThatThrownBy(() -> export(meeting, ExportOptions.defaults().withSetting("pdf.a", "1b")))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("pdf.a is 1b; choose 2a or 3a");
    }

    @Test
    void a_pdf_with_a_password_is_refused() throws Exception {
        assertRefused(encrypted("hemligt"), "is encrypted");
    }

    @Test
    void a_pdf_that_opens_without_a_password_is_read_though_it_is_encrypted() throws Exception {
        assertThat(PARAGRAF.importing()
                        .read(new Source("protokoll.pdf", encrypted("")))
                        .getParagraphs())
                .isNotEmpty();
    }

    @Test
    void a_pdf_that_is_cut_off_or_scrambled_is_refused() throws Exception {
        byte[] whole = export(read(Texts.samples().get(0)), CARRYING);
        byte[] scrambled = whole.clone();
        Arrays.fill(scrambled, 2000, whole.length - 20, (byte) 'x');

        assertRefused(Arrays.copyOf(whole, 40), "no whole PDF");
        assertRefused(scrambled, "");
    }

    @Test
    void a_pdf_that_unpacks_to_gigabytes_is_refused() throws Exception {
        assertRefused(Bombs.ofObjects(), "has more inside than is read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/Type /ObjStm /X (obj)", "/Type /ObjStm /Type /Image"})
    void packed_objects_that_do_not_say_so_are_found(String dictionary) throws Exception {
        assertRefused(Bombs.ofObjects(dictionary), "has more inside than is read");
    }

    @Test
    void a_source_that_unpacks_to_gigabytes_is_refused() throws Exception {
        assertRefused(Bombs.ofSource(), "MB");
    }

    @Test
    void a_source_that_is_no_model_is_refused() throws Exception {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            CarriedModel.add(document, "minutes", "<x xmlns=\"urn:x\"/>".getBytes(), null);
            assertRefused(saved(document), "");
        }
    }

    private static void assertRefused(byte[] pdf, String reason) {
        assertThatThrownBy(() -> PARAGRAF.importing().read(new Source("protokoll.pdf", pdf)))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining(reason)
                .message()
                .hasLineCount(1);
    }

    private static byte[] encrypted(String password) throws Exception {
        try (PDDocument document = Loader.loadPDF(export(read(Texts.samples().get(0)), CARRYING))) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static Meeting read(Path text) throws Exception {
        return PARAGRAF.importing().read(Source.of(text));
    }

    private static byte[] export(Document content, ExportOptions options) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PARAGRAF.exporting().export(content, "pdf", options, out);
        return out.toByteArray();
    }
}
