// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.paragraf.export.docx.internal.lines.ForeignFile.p;
import static se.paragraf.export.docx.internal.lines.ForeignFile.style;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.ImportSettings;
import se.paragraf.core.importing.Source;
import se.paragraf.export.docx.internal.Published;
import se.paragraf.export.docx.internal.lines.ForeignFile;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;

/** Word files that others made, and our own without the model in them. */
class OthersDocumentsTest {

    private static final String MINUTES = p(style("Rubrik"), "Protokoll")
            + p("Samordningsförbundet Ekdalen")
            + p("Datum: 2024-05-16")
            + p("§ 1 Mötet öppnas")
            + p("Ordföranden öppnar mötet.")
            + p("§ 2 Budget")
            + p("Styrelsen beslutar att anta budgeten.");

    private static final int MUTATIONS = 300;

    @Test
    void minutes_of_another_word_processor_are_read() throws Exception {
        Meeting meeting = read(ForeignFile.of(MINUTES).bytes());

        assertThat(meeting.getFederationName()).isEqualTo("Samordningsförbundet Ekdalen");
        assertThat(meeting.getParagraphs()).extracting(Paragraph::getTitle).containsExactly("Mötet öppnas", "Budget");
        assertThat(meeting.getParagraphs().get(1).getDecisions()).hasSize(1);
    }

    @Test
    void the_lines_are_told_that_traces_count() throws Exception {
        byte[] bytes = ForeignFile.of(MINUTES).bytes();
        Source source = new Source("p.docx", bytes);
        Paragraph last = read(bytes).getParagraphs().get(1);

        assertThat(new DocxImporter().lines(source, ImportSettings.defaults()))
                .hasSize(7)
                .element(last.getTrace().getFirstLine() - 1)
                .isEqualTo("§ 2 Budget");
    }

    @Test
    void what_we_print_is_read_back_without_the_model() throws Exception {
        Meeting sample = Published.sample();
        Meeting read =
                read(Published.export(sample, "docx", ExportOptions.defaults().withSetting("docx.model", "false")));

        assertThat(read.getFederationName()).isEqualTo(sample.getFederationName());
        assertThat(read.getDate()).isEqualTo(sample.getDate());
        assertThat(read.getAttendances())
                .extracting(present -> present.getName() + " " + present.getGroup() + " " + present.getOrganisation())
                .containsExactlyInAnyOrderElementsOf(sample.getAttendances().stream()
                        .map(present -> present.getName() + " " + present.getGroup() + " " + present.getOrganisation())
                        .toList());
        assertThat(read.getSignatories())
                .extracting(signed -> signed.getRole() + " " + signed.getName())
                .containsExactlyInAnyOrderElementsOf(sample.getSignatories().stream()
                        .map(signed -> signed.getRole() + " " + signed.getName())
                        .toList());
        assertThat(read.getParagraphs())
                .extracting(paragraph -> paragraph.getNumber()
                        + paragraph.getTitle()
                        + paragraph.getDecisions().size()
                        + paragraph.getAttachments().size())
                .containsExactlyElementsOf(sample.getParagraphs().stream()
                        .map(paragraph -> paragraph.getNumber()
                                + paragraph.getTitle()
                                + paragraph.getDecisions().size()
                                + paragraph.getAttachments().size())
                        .toList());
        assertThat(read.getImportRecord().getUnplaced()).isEmpty();
    }

    /** Tables for the head and the signatures, saved by LibreOffice. */
    @Test
    void what_libre_office_saves_is_read() throws Exception {
        Meeting meeting;
        try (InputStream in = OthersDocumentsTest.class.getResourceAsStream("/foreign/libreoffice.docx")) {
            meeting = read(in.readAllBytes());
        }

        assertThat(meeting.getFederationName()).isEqualTo("Samordningsförbundet Ekdalen");
        assertThat(meeting.getDate()).isEqualTo("2024-05-16");
        assertThat(meeting.getAttendances())
                .extracting(Attendance::getName)
                .containsExactly("Anna Granlund", "Bo Lindmark", "Cecilia Ström", "Dan Holm");
        assertThat(meeting.getSignatories())
                .extracting(signed -> signed.getRole() + " " + signed.getName())
                .containsExactlyInAnyOrder("CHAIR Anna Granlund", "SECRETARY Dan Holm", "ADJUSTER Bo Lindmark");
        assertThat(meeting.getParagraphs()).extracting(Paragraph::getNumber).containsExactly(21, 22, 23);
        assertThat(meeting.getParagraphs().get(1).getDecisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.getClauses()).hasSize(2));
        assertThat(meeting.getImportRecord().getUnplaced()).isEmpty();
    }

    @Test
    void macros_are_passed_over() throws Exception {
        byte[] docm = ForeignFile.of(MINUTES)
                .ofType("application/vnd.ms-word.document.macroEnabled.main+xml")
                .bytes();

        assertThat(read(docm).getParagraphs()).hasSize(2);
    }

    @Test
    void a_part_that_is_far_larger_unpacked_is_refused() {
        byte[] file = ForeignFile.of(MINUTES + p(" ".repeat(5 << 20))).bytes();

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("word/document.xml becomes larger")
                .hasMessageNotContaining("\n");
    }

    @Test
    void a_table_with_more_rows_than_minutes_have_lines_is_refused() {
        String rows = IntStream.rangeClosed(0, 50_000)
                .mapToObj(i -> "<w:tr><w:tc>" + p("Rad " + i * 7919L) + "</w:tc></w:tr>")
                .collect(Collectors.joining("", "<w:tbl>", "</w:tbl>"));
        byte[] file = ForeignFile.of(MINUTES + rows).bytes();

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("50,000")
                .hasMessageNotContaining("\n");
    }

    @Test
    void words_in_tables_nested_deeper_than_any_are_kept() throws Exception {
        int depth = 200;
        String nested =
                "<w:tbl><w:tr><w:tc>".repeat(depth) + p("Innersta ordet") + "</w:tc></w:tr></w:tbl>".repeat(depth);

        Meeting meeting = read(ForeignFile.of(MINUTES + nested).bytes());

        assertThat(meeting.getParagraphs()).hasSize(2);
        assertThat((Iterable<EObject>) meeting::eAllContents)
                .anyMatch(part -> part.toString().contains("Innersta ordet"));
    }

    @Test
    void a_template_is_refused() {
        byte[] dotx = ForeignFile.of(MINUTES)
                .ofType("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml")
                .bytes();

        assertThatThrownBy(() -> read(dotx)).isInstanceOf(ImportException.class).hasMessageContaining("template");
    }

    @Test
    void a_text_that_is_no_minutes_is_refused() {
        assertThatThrownBy(() -> read(ForeignFile.of(p("Hej")).bytes())).isInstanceOf(ImportException.class);
    }

    @ParameterizedTest
    @CsvSource({"EncryptedPackage, protected by a password", "WordDocument, before 2007", "Workbook, old Office file"})
    void containers_of_old_office_are_told_apart(String stream, String reason) {
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] file = Arrays.copyOf(head, 600);
        System.arraycopy(name, 0, file, 520, name.length);

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining(reason)
                .hasMessageNotContaining("\n");
    }

    @Test
    void rich_text_is_refused_and_not_read_as_words() {
        assertThatThrownBy(() -> read("{\\rtf1\\ansi Protokoll}".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining(".rtf");
    }

    /** Nothing but a reason comes of a file that is damaged in any way. */
    @Test
    void damaged_files_are_read_or_refused() {
        byte[] file = ForeignFile.of(MINUTES).bytes();
        Random random = new Random(6);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] damaged = Arrays.copyOf(file, i % 3 == 0 ? 1 + random.nextInt(file.length) : file.length);
            for (int k = 0; k <= i % 5; k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                read(damaged);
            } catch (ImportException e) {
                assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
            }
        }
    }

    /** The same of markup that is damaged inside of a sound package. */
    @Test
    void damaged_markup_is_read_or_refused() {
        Random random = new Random(7);
        for (int i = 0; i < MUTATIONS; i++) {
            StringBuilder markup = new StringBuilder(MINUTES);
            for (int k = 0; k <= i % 4; k++) {
                int at = random.nextInt(markup.length() - 20);
                int other = random.nextInt(MINUTES.length() - 20);
                markup.replace(at, at + random.nextInt(20), MINUTES.substring(other, other + random.nextInt(20)));
            }
            try {
                read(ForeignFile.of(markup.toString()).bytes());
            } catch (ImportException e) {
                assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
            }
        }
    }

    private static Meeting read(byte[] file) throws ImportException {
        return Published.PARAGRAF.importing().read(new Source("m.docx", file));
    }
}
