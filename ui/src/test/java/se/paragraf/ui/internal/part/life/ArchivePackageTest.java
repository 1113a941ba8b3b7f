// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.core.Paragraf;
import se.paragraf.core.export.ExportException;
import se.paragraf.model.minutes.Attachment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;

class ArchivePackageTest {

    @TempDir
    private Path own;

    private final Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();

    @BeforeEach
    void meeting() {
        meeting.setFederationName("Samordningsförbundet Exempelbygden");
        meeting.setDate(LocalDate.of(2024, 3, 14));
        Paragraph paragraph = MinutesFactory.eINSTANCE.createParagraph();
        paragraph.setNumber(1);
        paragraph.setTitle("Budget");
        meeting.getParagraphs().add(paragraph);
    }

    private void encloses(String file) {
        Attachment attachment = MinutesFactory.eINSTANCE.createAttachment();
        attachment.setFile(file);
        meeting.getParagraphs().get(0).getAttachments().add(attachment);
    }

    private ArchivePackage of(Optional<Path> signed) {
        return new ArchivePackage(Paragraf.standalone().exporting(), meeting, own, "2024-03-14", signed);
    }

    @Test
    void each_file_is_there_with_its_check_sum() throws Exception {
        Files.createDirectories(own.resolve("bilagor"));
        Files.writeString(own.resolve("bilagor/budget.txt"), "budget");
        encloses("bilagor/budget.txt");
        Path signed = Files.writeString(own.resolve("signerat.pdf"), "signed");
        Path archive = own.resolve("arkiv/2024-03-14");

        assertThat(of(Optional.of(signed)).write(archive)).isEmpty();

        List<String> sums = Files.readAllLines(archive.resolve("manifest-sha256.txt"));
        assertThat(sums)
                .contains(
                        sum("budget") + "  data/bilagor/budget.txt", sum("signed") + "  data/underskrivet/signerat.pdf")
                .anyMatch(line -> line.endsWith("  data/2024-03-14.paragraf.json"));
        assertThat(archive.resolve("bagit.txt")).hasContent("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8");
        try (Stream<Path> files = Files.walk(archive.resolve("data"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSameSizeAs(sums);
        }
    }

    private static String sum(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void what_is_missing_or_lies_elsewhere_is_told() throws Exception {
        encloses("bilagor/borta.pdf");
        encloses("../annans.txt");

        assertThat(of(Optional.empty()).write(own.resolve("arkiv")))
                .containsExactly("bilagor/borta.pdf", "../annans.txt");
    }

    @Test
    void nothing_is_left_where_it_cannot_be_made() throws IOException {
        Path archive = own.resolve("arkiv/2024-03-14");

        assertThatThrownBy(() -> of(Optional.of(own.resolve("finns-inte.pdf"))).write(archive))
                .isInstanceOf(ExportException.class);

        assertThat(own.resolve("arkiv")).isEmptyDirectory();
    }
}
