// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.document.DocumentImage;
import se.paragraf.core.export.ExportException;

class PicturesTest {

    private static final String H1 = "<h1>Protokoll</h1>";
    private static final String FIGURE = "<p class=\"picture\"><img src=\"karta.png\" alt=\"Karta\"/></p>";
    private static final String ORNAMENT =
            "<p class=\"picture\"><img src=\"karta.png\" alt=\"\" class=\"decorative\"/></p>";

    @ParameterizedTest
    @EnumSource(Paint.class)
    void a_picture_of_any_kind_is_archivable_and_accessible(Paint paint) throws Exception {
        byte[] pdf = Pdf.ofBody(H1 + FIGURE, Map.of("karta.png", paint.image()));

        assertThat(Pdf.tags(pdf)).contains("Figure");
        Vera.assertValid(pdf, paint.name());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDImageXObject picture = onlyPicture(document);
            assertThat(picture.getBitsPerComponent()).isLessThanOrEqualTo(8);
            assertThat(picture.getColorSpace().getName())
                    .isIn(COSName.DEVICERGB.getName(), COSName.DEVICEGRAY.getName(), COSName.INDEXED.getName());
            // Red at the top left, blue at the bottom right, however it was written.
            int first = picture.getImage().getRGB(2, 2);
            assertThat(first >> 16 & 0xFF).isGreaterThanOrEqualTo(first & 0xFF);
            assertThat(picture.getWidth()).isGreaterThan(picture.getHeight());
        }
    }

    @Test
    void a_photo_without_a_profile_is_kept_as_it_is() throws Exception {
        DocumentImage photo = Paint.PHOTO.image();

        try (PDDocument document = Loader.loadPDF(Pdf.ofBody(H1 + FIGURE, Map.of("karta.png", photo)))) {
            assertThat(onlyPicture(document).getStream().createInputStream(List.of("DCTDecode")))
                    .hasBinaryContent(photo.bytes());
        }
    }

    @Test
    void a_large_picture_stays_inside_the_page_and_in_proportion() throws Exception {
        byte[] pdf = Pdf.ofBody(H1 + FIGURE, Map.of("karta.png", Paint.image(3000, 2000)));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(Layout.of(document).pictures()).singleElement().satisfies(box -> {
                assertThat(box.getMinX()).isGreaterThan(60);
                assertThat(box.getMaxX()).isLessThan(535);
                assertThat(box.getWidth() / box.getHeight()).isBetween(1.49, 1.51);
            });
        }
    }

    @Test
    void a_decorative_picture_is_shown_and_not_read_out() throws Exception {
        byte[] pdf = Pdf.ofBody(
                H1 + ORNAMENT + "<p>Text efter</p>" + FIGURE + ORNAMENT, Map.of("karta.png", Paint.PHOTO.image()));

        assertThat(Pdf.tags(pdf))
                .containsOnlyOnce("Figure")
                .contains("Text efter")
                .doesNotContain("\uE000");
        Vera.assertValid(pdf, "decorative pictures");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(Layout.of(document).pictures()).hasSize(3);
        }
    }

    @Test
    void a_picture_of_the_style_sheet_is_an_artifact() throws Exception {
        String page = Pdf.page(H1 + "<div class=\"mark\"><p>Text</p></div>")
                .replace("STYLE", "STYLE .mark { background-image: url(karta.png); height: 30mm }");

        byte[] pdf = Pdf.of(new Request(Pdf.document(page, Map.of("karta.png", Paint.ALPHA.image()))));

        assertThat(Pdf.tags(pdf)).doesNotContain("Figure");
        Vera.assertValid(pdf, "a background");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(Layout.of(document).pictures()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=\"karta.png\"/>",
                "<img src=\"karta.png\" alt=\" \"/>",
                "<img src=\"karta.png\" class=\"decorative\"/>",
                "<img src=\"karta.png\" alt=\"\"/>"
            })
    void a_picture_that_says_nothing_is_refused(String element) {
        assertThatThrownBy(() -> Pdf.ofBody(H1 + "<p>" + element + "</p>", Map.of("karta.png", Paint.PHOTO.image())))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("karta.png has no description");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><img src=\"annan.png\" alt=\"x\"/></p>",
                "<p><img src=\"data:image/png;base64,iVBORw0KGgo=\" alt=\"x\"/></p>",
                "<p><img src=\"picture:0\" alt=\"x\"/></p>",
                "<p><img src=\"file:///etc/hostname\" alt=\"x\"/></p>"
            })
    void a_picture_that_is_not_in_the_document_is_named(String body) {
        assertThatThrownBy(() -> Pdf.ofBody(H1 + body, Map.of("karta.png", Paint.PHOTO.image())))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("no picture " + body.substring(13, body.indexOf('"', 13)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "h1 { background-image: url(http://127.0.0.1:9/x.png) }",
                "h1 { background-image: url('file:///etc/hostname') }"
            })
    void what_a_style_sheet_refers_to_outside_is_named(String css) {
        assertThatThrownBy(() -> Pdf.of(Pdf.page(H1).replace("STYLE", css)))
                .isInstanceOf(ExportException.class)
                .hasMessageMatching(".*(127.0.0.1:9/x.png|etc/hostname).*nothing else is read.*");
    }

    @Test
    void a_drawing_is_refused() {
        DocumentImage drawing = new DocumentImage("image/svg+xml", "<svg/>".getBytes());

        assertThatThrownBy(() -> Pdf.ofBody(H1 + FIGURE, Map.of("karta.png", drawing)))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("karta.png is image/svg+xml");
    }

    @ParameterizedTest
    @EnumSource(names = {"PHOTO", "ALPHA", "INK"})
    void a_damaged_picture_is_refused(Paint paint) throws Exception {
        byte[] whole = paint.image().bytes();
        DocumentImage half = new DocumentImage("image/png", Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> Pdf.ofBody(H1 + FIGURE, Map.of("karta.png", half)))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("karta.png is damaged");
    }

    @Test
    void a_picture_that_unpacks_to_gigabytes_is_refused_unread() {
        assertThatThrownBy(() -> Pdf.ofBody(H1 + FIGURE, Map.of("karta.png", Paint.claiming(60_000, 60_000))))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("3,600 million pixels");
    }

    private static PDImageXObject onlyPicture(PDDocument document) throws Exception {
        PDImageXObject found = null;
        for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
            found = (PDImageXObject) document.getPage(0).getResources().getXObject(name);
        }
        assertThat(found).isNotNull();
        assertThat(found.getColorSpace()).isInstanceOf(PDColorSpace.class);
        return found;
    }
}
