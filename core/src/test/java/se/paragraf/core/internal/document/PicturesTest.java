// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.core.document.XhtmlDocument;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.internal.document.kind.MinutesKind;
import se.paragraf.model.minutes.ImageBlock;
import se.paragraf.model.minutes.Meeting;

class PicturesTest {

    @TempDir
    Path folder;

    private final VelocityRenderer renderer = new VelocityRenderer(List.of(new MinutesKind()), List.of());
    private final ImageBlock picture = Minutes.MAKE.createImageBlock();

    @BeforeEach
    void write() throws Exception {
        draw(folder.resolve("inside/karta.png"), 1208, 604);
        draw(folder.resolve("utanför.png"), 10, 10);
        Files.writeString(folder.resolve("inside/text.png"), "ingen bild");
        Files.write(
                folder.resolve("inside/trasig.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        picture.setFile("karta.png");
        picture.setAlt("Karta över Granå");
    }

    @Test
    void a_picture_stands_in_the_document_no_wider_than_its_text() throws Exception {
        picture.setCaption("Källa: kansliet");
        XhtmlDocument document = rendered();

        assertThat(document.content())
                .contains("<p class=\"picture\"><img src=\"picture-1.png\" alt=\"Karta över Granå\" width=\"604\""
                        + " height=\"302\"/></p>\n<p class=\"caption\">Källa: kansliet</p>");
        assertThat(document.images().get("picture-1.png").bytes())
                .isEqualTo(Files.readAllBytes(folder.resolve("inside/karta.png")));
    }

    @Test
    void a_decorative_picture_says_so() throws Exception {
        picture.setAlt(null);
        picture.setDecorative(true);

        assertThat(rendered().content()).contains("alt=\"\"").contains("class=\"decorative\"/>");
    }

    @Test
    void a_picture_without_words_is_an_error_that_names_it() {
        picture.setAlt(" ");
        assertRefused("karta.png", "§ 7", "alternative text");
    }

    @ParameterizedTest
    @CsvSource({
        "saknas.png, no such file",
        "../utanför.png, outside the folder",
        "länk.png, outside the folder",
        "text.png, neither PNG nor JPEG",
        "trasig.png, damaged"
    })
    void a_picture_that_cannot_be_taken_is_an_error_that_names_it(String file, String reason) throws Exception {
        Files.createSymbolicLink(folder.resolve("inside/länk.png"), folder.resolve("utanför.png"));
        picture.setFile(file);
        assertRefused(file, "§ 7", reason);
    }

    @Test
    void a_picture_that_was_changed_is_refused() {
        picture.setChecksum("0".repeat(64));
        assertRefused("karta.png", "§ 7", "changed");
    }

    @Test
    void a_logo_of_the_templates_stands_first() throws Exception {
        Path templates = Files.createDirectory(folder.resolve("templates"));
        draw(templates.resolve("logo.png"), 100, 40);
        Meeting meeting = Minutes.meeting("Förbundet", LocalDate.of(2024, 3, 14));
        String content = renderer.render(meeting, ExportOptions.defaults().withTemplates(templates))
                .content();

        assertThat(content)
                .contains("<p class=\"logo\"><img class=\"logo\" src=\"logo.png\" alt=\"Förbundet\" width=\"100\""
                        + " height=\"40\"/></p>\n<p class=\"organ\">");
    }

    private void assertRefused(String... parts) {
        assertThatThrownBy(this::rendered)
                .isInstanceOfSatisfying(ExportException.class, e -> assertThat(e.reason(Locale.ENGLISH))
                        .contains(parts));
    }

    private XhtmlDocument rendered() throws ExportException {
        Meeting meeting = Minutes.meeting("Förbundet", LocalDate.of(2024, 3, 14));
        Minutes.paragraph(meeting, 7, "Karta", picture);
        return renderer.render(meeting, ExportOptions.defaults().withPictures(folder.resolve("inside")));
    }

    private static void draw(Path file, int width, int height) throws Exception {
        Files.createDirectories(file.getParent());
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    }
}
