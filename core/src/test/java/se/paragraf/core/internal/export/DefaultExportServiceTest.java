// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.core.export.spi.Exporter;
import se.paragraf.core.internal.document.VelocityRenderer;
import se.paragraf.core.internal.document.kind.MinutesKind;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;

class DefaultExportServiceTest {

    private static final Exporter DUMB = new Exporter() {
        @Override
        public String format() {
            throw new NoClassDefFoundError("se/elsewhere/Writer");
        }

        @Override
        public void export(ExportRequest request, OutputStream out) {
            throw new AssertionError("never asked");
        }
    };

    private final Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();
    private final DefaultExportService service = new DefaultExportService(
            List.of(new Word("one"), DUMB, new Word("two")),
            List.of(new MinutesKind()),
            new VelocityRenderer(List.of(new MinutesKind()), List.of()),
            ModelFiles.standalone());

    @TempDir
    private Path folder;

    @Test
    void an_exporter_that_cannot_say_its_format_is_left_out() {
        assertThat(service.formats()).containsExactly("one", "two");
    }

    @Test
    void all_files_are_put_in_place_and_nothing_else() throws Exception {
        Files.writeString(folder.resolve("a.two"), "old");

        export(folder.resolve("a.one"), folder.resolve("a.two"));

        assertThat(folder.resolve("a.one")).hasContent("one");
        assertThat(folder.resolve("a.two")).hasContent("two");
        assertThat(names()).containsExactly("a.one", "a.two");
    }

    @Test
    void a_folder_in_the_place_of_one_file_leaves_the_others_as_they_were() throws IOException {
        Files.writeString(folder.resolve("a.one"), "old");
        Path taken = Files.createDirectory(folder.resolve("a.two"));

        assertThatThrownBy(() -> export(folder.resolve("a.one"), taken))
                .isInstanceOfSatisfying(ExportException.class, e -> assertThat(e.reason(Locale.forLanguageTag("sv")))
                        .isEqualTo(taken + " kan inte skrivas: är en mapp; ange en fil"));

        assertThat(folder.resolve("a.one")).hasContent("old");
        assertThat(names()).containsExactly("a.one", "a.two");
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_told_by_the_name_that_the_user_gave() throws IOException {
        Path target = Files.createFile(folder.resolve("file")).resolve("a.one");

        assertThatThrownBy(() -> export(target, folder.resolve("a.two")))
                .hasMessage(
                        target + " cannot be written: a part of the path is a file, not a folder; give another folder");
    }

    @Test
    void a_name_as_long_as_the_file_system_allows_can_be_written() throws Exception {
        Path target = folder.resolve("å".repeat(120) + ".one");

        export(target, folder.resolve("a.two"));

        assertThat(target).hasContent("one");
    }

    private void export(Path one, Path two) throws ExportException {
        Map<String, Path> files = new LinkedHashMap<>();
        files.put("one", one);
        files.put("two", two);
        service.export(meeting, files, ExportOptions.defaults());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Writes the name of its format. */
    private record Word(String format) implements Exporter {

        @Override
        public void export(ExportRequest request, OutputStream out) throws IOException {
            out.write(format.getBytes());
        }
    }
}
