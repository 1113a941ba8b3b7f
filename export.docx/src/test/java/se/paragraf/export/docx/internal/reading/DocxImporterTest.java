// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.ImportSettings;
import se.paragraf.core.importing.Source;
import se.paragraf.export.docx.internal.Published;
import se.paragraf.export.docx.internal.Templates;
import se.paragraf.model.compare.ModelComparison;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

class DocxImporterTest {

    private static final String DOCUMENT = "word/document.xml";

    private final List<String> warnings = new ArrayList<>();

    @Test
    void what_was_not_edited_is_read_exactly() throws Exception {
        byte[] docx = exported();
        byte[] model = Templates.of(docx).parts().get("customXml/item1.xml");

        Meeting read = read(docx);

        assertThat(warnings).isEmpty();
        Meeting carried = Published.PARAGRAF.importing().read(new Source("m.paragraf", model));
        assertThat(ModelComparison.compare(carried, read)).isEmpty();
        assertThat(read.getParagraphs()).hasSameSizeAs(Published.sample().getParagraphs());
    }

    @Test
    void an_edited_word_is_told_with_its_paragraph() throws Exception {
        String text = anyText();

        read(edited(document -> document.replace(">" + text + "<", ">" + text + " ändrat<")));

        assertThat(warnings).hasSize(2).last().asString().startsWith("§ 12: \"").contains("became", "ändrat\"");
    }

    @Test
    void a_paragraph_that_is_gone_is_told_in_one_line() throws Exception {
        read(edited(document -> {
            int start = document.lastIndexOf("<w:p>", document.indexOf(">§ 13<"));
            int end = document.lastIndexOf("<w:p>", document.indexOf(">§ 14<"));
            return document.substring(0, start) + document.substring(end).replaceFirst("^(<w:p>)", "$1");
        }));

        assertThat(warnings).contains("§ 13 removed").hasSize(2);
    }

    @Test
    void a_paragraph_that_was_added_is_told_with_the_one_before() throws Exception {
        read(edited(document -> {
            int next = document.lastIndexOf("<w:sdt>", document.indexOf(">§ 14<"));
            return document.substring(0, next) + Templates.paragraph("Nytt stycke") + document.substring(next);
        }));

        assertThat(warnings)
                .hasSize(2)
                .last()
                .asString()
                .contains("\"Nytt stycke\" added")
                .contains("§ 13");
    }

    @Test
    void how_word_cuts_and_marks_text_is_no_change() throws Exception {
        byte[] saved = Templates.of(edited(document -> document.replaceAll(
                                "<w:r><w:t>(\\w+) (\\w)",
                                "<w:proofErr w:type=\"spellStart\"/><w:r w:rsidR=\"00A1\"><w:t>$1</w:t></w:r><w:smartTag w:element=\"x\"><w:r><w:t xml:space=\"preserve\"> </w:t></w:r></w:smartTag><w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t/></w:r></w:ins><w:r><w:t xml:space=\"preserve\">$2")
                        .replaceAll("</?w:sdt>|<w:sdtPr>.*?</w:sdtPr>|</?w:sdtContent>", "")
                        .replace("<w:p>", "<w:p w14:paraId=\"1\" xmlns:w14=\"urn:x\">")))
                .file();
        Templates renamed = Templates.of(saved);
        byte[] model = renamed.parts().remove("customXml/item1.xml");
        renamed.parts().put("customXml/item7.xml", model);

        read(renamed.file());

        assertThat(warnings).hasSize(1).first().asString().contains("tracked changes");
    }

    @Test
    void tracked_changes_count_as_accepted() throws Exception {
        String text = anyText();

        read(edited(document -> document.replace(
                "<w:r><w:t>" + text + "</w:t></w:r>",
                "<w:del><w:r><w:delText>" + text
                        + "</w:delText></w:r></w:del><w:ins><w:r><w:t>Annat</w:t></w:r></w:ins>")));

        assertThat(warnings).hasSize(3);
        assertThat(warnings.get(2)).contains("became \"Annat\"");
    }

    @Test
    void a_damaged_file_is_refused() throws Exception {
        byte[] docx = Templates.of(exported()).with(DOCUMENT, "<w:document").file();

        assertThatThrownBy(() -> read(docx)).isInstanceOf(ImportException.class).hasMessageContaining("no XML");
    }

    @Test
    void text_that_is_no_word_file_is_left_to_others() {
        DocxImporter importer = new DocxImporter();

        assertThat(importer.accepts(new Source("a.txt", "PK is no zip".getBytes())))
                .isFalse();
        assertThat(importer.accepts(new Source("a.txt", new byte[] {'P', 'K', 3, 4})))
                .isFalse();
    }

    @Test
    void text_around_the_body_that_the_template_has_is_no_change() throws Exception {
        byte[] template = Templates.standard()
                .body(Templates.control("titel", Templates.paragraph("T")) + Templates.paragraph("Fast text") + "BODY"
                        + Templates.paragraph("Slut"))
                .file();
        java.nio.file.Path folder = java.nio.file.Files.createTempDirectory("templates");
        java.nio.file.Files.write(folder.resolve("document.dotx"), template);
        byte[] docx = Published.export(
                Published.sample(), "docx", ExportOptions.defaults().withTemplates(folder));

        read(docx);
        assertThat(warnings).isEmpty();
        read(Templates.of(docx).replace(DOCUMENT, "Fast text", "Lös text").file());
        assertThat(warnings).last().asString().contains("\"Fast text\" became \"Lös text\"");
    }

    private static byte[] exported() throws Exception {
        return Published.export(Published.sample(), "docx", ExportOptions.defaults());
    }

    private static byte[] edited(UnaryOperator<String> edit) throws Exception {
        Templates docx = Templates.of(exported());
        Map<String, byte[]> before = Map.copyOf(docx.parts());
        docx.change(DOCUMENT, edit);
        assertThat(docx.parts().get(DOCUMENT)).as("the edit changed something").isNotEqualTo(before.get(DOCUMENT));
        return docx.file();
    }

    /** A text of § 12 that stands in one run. */
    private static String anyText() throws Exception {
        String document =
                new String(Templates.of(exported()).parts().get(DOCUMENT), java.nio.charset.StandardCharsets.UTF_8);
        int start = document.indexOf("<w:t>", document.indexOf("</w:p>", document.indexOf(">§ 12<")));
        return document.substring(document.indexOf('>', start) + 1, document.indexOf("</w:t>", start));
    }

    private Meeting read(byte[] docx) throws ImportException {
        warnings.clear();
        return Published.PARAGRAF
                .importing()
                .read(
                        new Source("m.docx", docx),
                        ImportSettings.defaults(),
                        (Message warning) -> warnings.add(warning.in(java.util.Locale.ENGLISH)));
    }
}
