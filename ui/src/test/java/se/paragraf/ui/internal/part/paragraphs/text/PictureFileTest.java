// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.core.export.ExportException;

class PictureFileTest {

    @TempDir
    private Path scratch;

    private PictureFile beside;
    private Path picture;

    @BeforeEach
    void draw() throws Exception {
        Path minutes = Files.createDirectories(scratch.resolve("protokoll")).resolve("2024-09-19.paragraf");
        beside = PictureFile.beside(minutes);
        picture = draw(scratch.resolve("karta.png"), 4);
    }

    private static Path draw(Path file, int width) throws Exception {
        ImageIO.write(new BufferedImage(width, 3, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    @Test
    void a_picture_from_elsewhere_is_copied_once_and_another_of_its_name_beside_it() throws Exception {
        assertThat(beside.keep(picture)).isEqualTo("bilder/karta.png");
        assertThat(beside.keep(picture)).isEqualTo("bilder/karta.png");
        assertThat(beside.keep(draw(picture, 5))).isEqualTo("bilder/karta-2.png");
        assertThat(scratch.resolve("protokoll/bilder/karta.png")).exists();
    }

    @Test
    void a_picture_beside_the_minutes_stays_where_it_is() throws Exception {
        draw(scratch.resolve("protokoll/karta.png"), 4);

        assertThat(beside.keep(beside.resolve("karta.png"))).isEqualTo("karta.png");
    }

    @Test
    void what_no_document_can_show_is_refused_with_what_to_do() throws Exception {
        Path text = Files.writeString(scratch.resolve("brev.png"), "Hej");

        assertThatThrownBy(() -> beside.keep(text)).isInstanceOfSatisfying(ExportException.class, e -> assertThat(
                        e.reason().orElseThrow().in(Locale.forLanguageTag("sv")))
                .contains("varken PNG eller JPEG"));
        assertThatThrownBy(() -> beside.keep(scratch.resolve("borta.png"))).isInstanceOf(ExportException.class);
        assertThat(scratch.resolve("protokoll/bilder")).doesNotExist();
    }
}
