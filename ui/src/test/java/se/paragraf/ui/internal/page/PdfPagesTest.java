// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

class PdfPagesTest {

    private static byte[] page(int rotation) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(new PDRectangle(200, 400));
            page.setRotation(rotation);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                content.newLineAtOffset(20, 350);
                content.showText("Beslut enligt");
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void pages_are_drawn_as_large_as_they_are_asked_for() throws Exception {
        try (PdfPages pages = PdfPages.of(page(0))) {
            BufferedImage picture = pages.draw(0, 0.5f);
            ImageData data = Pixels.of(picture);

            assertThat(data.width).isEqualTo((int) (pages.sizes().get(0).width() / 2));
            assertThat(data.palette.getRGB(data.getPixel(1, 1))).isEqualTo(new RGB(255, 255, 255));
        }
    }

    @Test
    void a_page_that_lies_on_its_side_is_as_wide_as_it_is_shown() throws Exception {
        try (PdfPages pages = PdfPages.of(page(90))) {
            assertThat(pages.sizes()).containsExactly(new PdfPages.Size(400, 200));
            assertThat(pages.draw(0, 1).getWidth()).isEqualTo(400);
        }
    }

    @Test
    void words_are_told_with_their_places() throws Exception {
        try (PdfPages pages = PdfPages.of(page(0))) {
            assertThat(pages.words()).extracting(PageWord::text).containsExactly("Beslut", "enligt");
            assertThat(pages.words().get(0).isAt(new Spot(0, 47, 25), 0)).isTrue();
            assertThat(pages.words().get(0).isAt(new Spot(0, 60, 25), 0)).isFalse();
        }
    }
}
