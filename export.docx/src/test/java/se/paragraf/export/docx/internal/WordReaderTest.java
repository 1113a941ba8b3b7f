// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads the document with Apache POI, as another program would. */
class WordReaderTest {

    private XWPFDocument document;

    @BeforeEach
    void open() throws Exception {
        document = new XWPFDocument(new ByteArrayInputStream(Docx.export(Docx.sample("board_meeting"))));
    }

    @AfterEach
    void close() throws Exception {
        document.close();
    }

    @Test
    void headings_have_the_styles_of_word() {
        assertThat(texts("Title")).containsExactly("Protokoll");
        assertThat(texts("heading 1"))
                .startsWith("Närvaro", "§ 12 Mötets öppnande")
                .endsWith("Underskrifter", "Bevis om tillkännagivande");
        assertThat(texts("heading 2")).contains("Beslutande", "Utfall per insats");
        assertThat(texts("Beslutsrubrik")).containsExactly("Beslut", "Beslut");
    }

    @Test
    void lists_are_lists() {
        assertThat(texts("List Bullet"))
                .startsWith("Rekryteringen är klar i samtliga kommuner.", "Granå: två handledare");
        assertThat(paragraph("Granå: två handledare").getNumIlvl()).isEqualTo(BigInteger.ONE);
        assertThat(paragraph("Granå: två handledare").getNumFmt()).isEqualTo("bullet");
        assertThat(paragraph("Styrelsen: 16 maj").getNumFmt()).isEqualTo("decimal");
        assertThat(paragraph("Region Mellanland").getNumFmt()).isEqualTo("lowerLetter");
        assertThat(paragraph("(1) dagordning").getNumID()).isNull();
    }

    @Test
    void each_ordered_list_counts_for_itself() {
        XWPFParagraph fourth = paragraph("Styrelsen: 16 maj");
        XWPFParagraph first = paragraph("Revision: 9 september");

        assertThat(fourth.getNumID()).isNotEqualTo(first.getNumID());
        assertThat(fourth.getNumStartOverride()).isEqualTo(BigInteger.valueOf(4));
        assertThat(first.getNumStartOverride()).isEqualTo(BigInteger.ONE);
    }

    @Test
    void header_rows_are_repeated_and_rows_stay_whole() {
        XWPFTable attendance = document.getTables().get(1);

        assertThat(attendance.getRow(0).isRepeatHeader()).isTrue();
        assertThat(attendance.getRow(1).isRepeatHeader()).isFalse();
        assertThat(attendance.getRows()).allMatch(row -> row.isCantSplitRow());
        assertThat(attendance.getCTTbl().getTblPr().getTblCaption().getVal()).isEqualTo("Beslutande");
        assertThat(document.getTables().get(0).getRow(0).isRepeatHeader()).isFalse();
    }

    @Test
    void properties_tell_what_the_document_is() throws Exception {
        var core = document.getProperties().getCoreProperties();

        assertThat(core.getTitle()).isEqualTo("Protokoll 2024-03-14 – Samordningsförbundet Exempelbygden");
        assertThat(core.getCreator()).isEqualTo("Samordningsförbundet Exempelbygden");
        assertThat(core.getCreated()).isEqualTo("2024-03-14T00:00:00.000");
        assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("sv-SE");
    }

    @Test
    void the_running_head_stands_in_the_header_and_not_in_the_body() {
        String runningHead = "Samordningsförbundet Exempelbygden · Protokoll 2024-03-14";

        assertThat(document.getHeaderList().get(0).getText()).contains(runningHead);
        assertThat(document.getParagraphs())
                .noneMatch(paragraph -> paragraph.getText().equals(runningHead));
    }

    @Test
    void pages_are_counted_by_fields() {
        String footer = document.getFooterList().get(0)._getHdrFtr().xmlText();

        assertThat(footer).contains(" PAGE ", " NUMPAGES ");
        assertThat(document.getFooterList().get(0).getText()).startsWith("Sida ");
    }

    @Test
    void paragraphs_can_be_led_to() {
        XWPFParagraph heading = paragraph("§ 13 Val av justerare och fastställande av dagordning");

        assertThat(heading.getCTP().getBookmarkStartArray(0).getName()).isEqualTo("p13");
        assertThat(paragraph("Ekonomen redogör").getCTP().getHyperlinkArray(1).getAnchor())
                .isEqualTo("p13");
    }

    private List<String> texts(String styleName) {
        String id = document.getStyles().getStyleWithName(styleName).getStyleId();
        return document.getParagraphs().stream()
                .filter(paragraph -> id.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private XWPFParagraph paragraph(String start) {
        return document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
