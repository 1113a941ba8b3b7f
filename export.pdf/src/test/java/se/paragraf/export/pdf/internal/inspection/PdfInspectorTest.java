// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.Paragraf;
import se.paragraf.core.importing.Source;
import se.paragraf.core.inspection.Inspection;
import se.paragraf.core.inspection.InspectionException;
import se.paragraf.core.inspection.Structure;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.Severity;

class PdfInspectorTest {

    private static final Paragraf PARAGRAF = Paragraf.standalone();

    private static final String CLAIM =
            """
            <rdf:Description xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" pdfaid:part="2" pdfaid:conformance="b"/>""";

    private final Drawn drawn = new Drawn();

    @AfterEach
    void close() throws Exception {
        drawn.close();
    }

    @Test
    void a_scan_is_pictures_alone_and_fails_as_an_error() throws Exception {
        Inspection inspection = inspect(drawn.scan().scan());

        assertThat(inspection.pages().picturesOnly()).containsExactly(1, 2);
        Finding finding = finding(inspection, "P04");
        assertThat(finding.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message().in(Locale.ENGLISH)).contains("none of its 2 pages has text");
    }

    @Test
    void recognised_text_behind_a_scan_is_text() throws Exception {
        Inspection inspection = inspect(drawn.recognised());

        assertThat(inspection.pages().withText()).isEqualTo(1);
        assertThat(finding(inspection, "P04").outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void a_scanned_page_among_others_is_named_and_warned_of() throws Exception {
        Inspection inspection = inspect(drawn.text().text().scan());

        Finding finding = finding(inspection, "P04");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.facts()).containsEntry("pages", List.of(3)).containsEntry("count", 1);
    }

    @Test
    void a_scan_with_a_page_of_text_behind_it_is_an_error_all_the_same() throws Exception {
        assertThat(finding(inspect(drawn.scan().scan().text()), "P04").severity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void a_logo_on_a_blank_page_is_no_scan() throws Exception {
        assertThat(inspect(drawn.text().logo()).pages().picturesOnly()).isEmpty();
    }

    @Test
    void text_in_a_form_is_text() throws Exception {
        PDFormXObject form = new PDFormXObject(drawn.document);
        form.setResources(new PDResources());
        form.setBBox(PDRectangle.A4);
        try (var out = form.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
            out.write("BT /F1 12 Tf (Protokoll) Tj ET".getBytes());
        }
        Inspection inspection = inspect(drawn.page(content -> content.drawForm(form)));

        assertThat(inspection.pages().withText()).isEqualTo(1);
    }

    @Test
    void a_form_that_draws_itself_is_looked_at_once() throws Exception {
        PDFormXObject form = new PDFormXObject(drawn.document);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("Me"), form);
        form.setResources(resources);
        try (var out = form.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
            out.write("/Me Do /Me Do".getBytes());
        }

        assertThat(inspect(drawn.page(content -> content.drawForm(form)))
                        .pages()
                        .withText())
                .isZero();
    }

    @Test
    void a_plain_pdf_tells_nothing_and_fails_for_each_thing_that_it_does_not_tell() throws Exception {
        Inspection inspection = inspect(drawn.text().text());

        assertThat(findings(inspection, "P03"))
                .extracting(finding -> finding.location() + " " + finding.outcome())
                .containsExactly(
                        "source.structure FAIL", "source.language FAIL", "source.title FAIL", "source.bookmarks FAIL");
        assertThat(finding(inspection, "K01").message().in(Locale.ENGLISH)).contains("does not claim to be PDF/A");
    }

    @Test
    void a_claim_with_a_font_that_is_not_inside_fails() throws Exception {
        Inspection inspection = inspect(drawn.text().metadata(CLAIM));

        assertThat(inspection.conformance().archival()).contains("PDF/A-2B");
        assertThat(finding(inspection, "K01").facts()).containsEntry("names", List.of("Helvetica"));
    }

    @Test
    void a_font_of_unseen_text_need_not_be_inside() throws Exception {
        Finding finding = finding(inspect(drawn.recognised().metadata(CLAIM)), "K01");

        assertThat(finding.outcome()).isEqualTo(Outcome.PASS);
        assertThat(finding.message().in(Locale.ENGLISH)).contains("full check by veraPDF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"JavaScript", "Launch"})
    void a_claim_with_scripts_fails(String action) throws Exception {
        assertThat(finding(inspect(drawn.scan().metadata(CLAIM).action(action)), "K01")
                        .location())
                .isEqualTo("source.actions");
    }

    @Test
    void claims_stand_in_elements_too_and_the_title_is_the_first_of_its_languages() throws Exception {
        Inspection inspection = inspect(
                drawn.scan()
                        .metadata(
                                """
                <rdf:Description xmlns:a="http://www.aiim.org/pdfa/ns/id/" xmlns:u="http://www.aiim.org/pdfua/ns/id/"
                  xmlns:dc="http://purl.org/dc/elements/1.1/"><a:part> 3 </a:part><a:conformance>A</a:conformance>
                  <u:part>1</u:part><dc:title><rdf:Alt><rdf:li>Protokoll</rdf:li><rdf:li>Minutes</rdf:li></rdf:Alt>
                  </dc:title></rdf:Description>"""));

        assertThat(inspection.conformance().archival()).contains("PDF/A-3A");
        assertThat(inspection.conformance().accessible()).contains("PDF/UA-1");
        assertThat(inspection.label().title()).contains("Protokoll");
        assertThat(finding(inspection, "K01").location()).isEqualTo("source.structure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<broken", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>"})
    void damaged_metadata_claim_nothing(String description) throws Exception {
        assertThat(inspect(drawn.scan().metadata(description)).conformance().archival())
                .isEmpty();
    }

    @Test
    void an_encrypted_file_that_shuts_out_screen_readers_fails() throws Exception {
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractForAccessibility(false);
        drawn.text().metadata(CLAIM).document.protect(new StandardProtectionPolicy("owner", "", permission));

        Inspection inspection = inspect(drawn);

        assertThat(inspection.protection().closed()).isTrue();
        assertThat(findings(inspection, "P03"))
                .anySatisfy(finding ->
                        assertThat(finding.message().in(Locale.ENGLISH)).contains("forbids screen readers"));
        assertThat(findings(inspection, "K01"))
                .extracting(Finding::location)
                .containsExactly("source.encryption", "source.fonts");
    }

    @Test
    void a_file_that_needs_a_password_is_refused() throws Exception {
        drawn.text().document.protect(new StandardProtectionPolicy("owner", "hemligt", new AccessPermission()));

        assertRefused(drawn.saved(), "is encrypted");
    }

    @Test
    void headings_tables_and_pictures_are_counted_through_types_of_ones_own_and_in_circles() throws Exception {
        COSDictionary root = tagged();
        COSDictionary roles = new COSDictionary();
        roles.setName(COSName.getPDFName("Rubrik"), "H2");
        roles.setName(COSName.getPDFName("Round"), "Round");
        root.setItem(COSName.ROLE_MAP, roles);
        COSDictionary cell = element("TH");
        COSDictionary table = element("Table", element("TR", cell));
        cell.setItem(COSName.K, table);
        COSDictionary described = element("Figure");
        described.setString(COSName.getPDFName("Alt"), "Karta");
        COSDictionary document = element(
                "Document",
                element("H1"),
                element("Rubrik"),
                element("Round"),
                table,
                element("Table", element("TR", element("TD"))),
                described,
                element("Figure"));
        root.setItem(COSName.K, document);

        assertThat(inspect(drawn.text()).structure()).isEqualTo(new Structure(true, List.of(1, 2), 2, 1, 2, 1, false));
    }

    @Test
    void a_tree_without_the_mark_is_no_structure() throws Exception {
        tagged().setItem(COSName.K, element("Document"));
        drawn.document.getDocumentCatalog().getCOSObject().removeItem(COSName.MARK_INFO);

        assertThat(inspect(drawn.text()).structure().tagged()).isFalse();
    }

    @Test
    void a_page_that_unpacks_to_gigabytes_is_refused() throws Exception {
        COSStream packed = new COSStream();
        try (var out = packed.createOutputStream(COSName.FLATE_DECODE)) {
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 100; i++) {
                out.write(blanks);
            }
        }
        PDPage page = new PDPage();
        page.getCOSObject().setItem(COSName.CONTENTS, packed);
        drawn.document.addPage(page);

        assertRefused(drawn.saved(), "has more inside than is read");
    }

    @Test
    void a_page_that_is_packed_twice_is_refused() throws Exception {
        COSStream packed = new COSStream();
        COSArray filters = new COSArray(List.of(COSName.FLATE_DECODE, COSName.LZW_DECODE));
        try (var out = packed.createOutputStream(filters)) {
            out.write("BT (Protokoll) Tj ET".getBytes());
        }
        PDPage page = new PDPage();
        page.getCOSObject().setItem(COSName.CONTENTS, packed);
        drawn.document.addPage(page);

        assertRefused(drawn.saved(), "has more inside than is read");
    }

    @Test
    void a_file_that_is_cut_off_is_refused() throws Exception {
        assertRefused(Arrays.copyOf(drawn.text().saved(), 60), "no whole PDF");
    }

    @Test
    void a_text_is_nobodys() throws Exception {
        assertThat(PARAGRAF.inspecting().inspect(new Source("a.txt", "Protokoll".getBytes())))
                .isEmpty();
    }

    private COSDictionary tagged() {
        COSDictionary catalog = drawn.document.getDocumentCatalog().getCOSObject();
        COSDictionary info = new COSDictionary();
        info.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.MARK_INFO, info);
        COSDictionary root = new COSDictionary();
        catalog.setItem(COSName.STRUCT_TREE_ROOT, root);
        return root;
    }

    private static COSDictionary element(String type, COSDictionary... kids) {
        COSDictionary element = new COSDictionary();
        element.setName(COSName.S, type);
        COSArray array = new COSArray(new ArrayList<>(List.of(kids)));
        element.setItem(COSName.K, array);
        return element;
    }

    private static Inspection inspect(Drawn drawn) throws Exception {
        return inspect(drawn.saved());
    }

    private static Inspection inspect(byte[] pdf) throws Exception {
        return PARAGRAF.inspecting().inspect(new Source("a.pdf", pdf)).orElseThrow();
    }

    private static void assertRefused(byte[] pdf, String reason) {
        assertThatThrownBy(() -> inspect(pdf))
                .isInstanceOf(InspectionException.class)
                .hasMessageContaining(reason)
                .message()
                .hasLineCount(1);
    }

    private static Finding finding(Inspection inspection, String rule) {
        return findings(inspection, rule).get(0);
    }

    private static List<Finding> findings(Inspection inspection, String rule) {
        return PARAGRAF.validating()
                .findings(inspection, Optional.empty())
                .filter(finding -> finding.rule().id().equals(rule))
                .toList();
    }
}
