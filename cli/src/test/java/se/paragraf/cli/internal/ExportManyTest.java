// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.cli.fixture.Run;
import se.paragraf.model.attest.AttestFactory;
import se.paragraf.model.federation.Document;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;

class ExportManyTest {

    @TempDir
    private Path folder;

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private void save(String name, Document document) throws ModelException, IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        ModelFiles.standalone().create(file, document).save();
    }

    private static Meeting meeting(String body) {
        Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();
        meeting.setFederationName(body);
        return meeting;
    }

    private Run export(Object... more) {
        List<String> arguments = new ArrayList<>(
                List.of("export", "-f", "tiny", "-o", folder.resolve("out").toString()));
        Stream.of(more).map(Object::toString).forEach(arguments::add);
        return Run.of(arguments.toArray(String[]::new));
    }

    private List<String> written() throws IOException {
        Path out = folder.resolve("out");
        if (!Files.exists(out)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void of_a_folder_the_minutes_in_it_and_below_are_exported() throws Exception {
        write("in/2023/a.txt", "TINY\nÅr 2023");
        write("in/2024/a.txt", "TINY\nÅr 2024");
        write("in/b.txt", "TINY\nBredvid");
        save("in/b.paragraf", meeting("Vår egen"));
        save("in/federation.paragraf", FederationFactory.eINSTANCE.createFederation());
        save("in/attest.paragraf", AttestFactory.eINSTANCE.createAttestOrder());
        write("in/.hidden/c.txt", "TINY\nDold");
        write("in/.d.txt", "TINY\nDold");
        write("in/e.pdf", "%PDF");

        Run run = export(folder.resolve("in"));

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(written()).containsExactly("2023/a.tiny", "2024/a.tiny", "b.tiny");
        assertThat(folder.resolve("out/b.tiny")).hasContent("Vår egen");
    }

    @Test
    void what_a_killed_program_left_yesterday_is_tidied_up() throws Exception {
        String left = "out/.paragraf-0123abcd-%s.tmp";
        Path old = write(left.formatted("1e4a2c9d-0b7f-4d3e-8a6c-5f2b9d1c7e30"), "half");
        Path fresh = write(left.formatted("2e4a2c9d-0b7f-4d3e-8a6c-5f2b9d1c7e30"), "half");
        Path other = write("out/.paragraf-notes.tmp", "of somebody");
        FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(old, longAgo);
        Files.setLastModifiedTime(other, longAgo);

        export(write("a.txt", "TINY\nÅr 2023"));

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
        assertThat(other).exists();
    }

    @Test
    void a_folder_without_minutes_is_told() throws Exception {
        save("in/federation.paragraf", FederationFactory.eINSTANCE.createFederation());
        save("in/attest.paragraf", AttestFactory.eINSTANCE.createAttestOrder());

        Run run = export(folder.resolve("in"), Files.createDirectory(folder.resolve("empty")));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines())
                .extracting(line -> line.split(": ")[0])
                .containsExactly(
                        folder.resolve("in").toString(), folder.resolve("empty").toString());
    }

    @Test
    void the_file_of_a_federation_is_no_document() throws Exception {
        save("federation.paragraf", FederationFactory.eINSTANCE.createFederation());

        Run run = export(folder.resolve("federation.paragraf"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines()).singleElement().asString().contains("samordningsförbund");
    }

    @Test
    void what_is_told_comes_in_the_order_of_the_inputs_and_a_faulty_one_stops_no_other() throws Exception {
        List<Object> inputs = new ArrayList<>();
        List<String> out = new ArrayList<>();
        List<String> faulty = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Path file = write("in/m" + i + ".txt", i % 7 == 3 ? "TINY\nHalvvägs" : "TINY\nNr " + i);
            inputs.add(file);
            if (i % 7 == 3) {
                faulty.add(file.toString());
            } else {
                out.add(folder.resolve("out/m" + i + ".tiny").toString());
            }
        }

        Run run = export(inputs.toArray());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out().lines()).containsExactlyElementsOf(out);
        assertThat(run.errLines()).extracting(line -> line.split(": ")[0]).containsExactlyElementsOf(faulty);
        assertThat(written()).hasSize(out.size());
    }

    @Test
    void many_at_once_are_the_same_bytes_as_one_by_one() throws Exception {
        List<Object> inputs = new ArrayList<>(List.of("-f", "json,paragraf.json"));
        for (int i = 0; i < 20; i++) {
            inputs.add(write("in/m" + i + ".txt", "TINY\nFörbund " + i + "\n2024-03-14"));
        }
        Run together = Run.of(arguments("together", inputs.toArray()));
        assertThat(together.code()).isZero();
        for (Object input : inputs.subList(2, inputs.size())) {
            assertThat(Run.of(arguments("single", "-f", "json,paragraf.json", input))
                            .code())
                    .isZero();
        }

        try (Stream<Path> files = Files.list(folder.resolve("single"))) {
            assertThat(files).hasSize(40).allSatisfy(file -> assertThat(
                            folder.resolve("together").resolve(file.getFileName()))
                    .hasSameBinaryContentAs(file));
        }
    }

    private String[] arguments(String out, Object... more) {
        return Stream.concat(
                        Stream.of("export", "-o", folder.resolve(out).toString()),
                        Stream.of(more).map(Object::toString))
                .toArray(String[]::new);
    }

    @Test
    void progress_is_one_line_that_goes_away() throws Exception {
        System.setProperty("paragraf.progress", "true");
        try {
            Run run = export(write("a.txt", "TINY\nA"), write("b.txt", "TINY\nB"));

            assertThat(run.err()).startsWith("\r0/2").contains("\r2/2").endsWith("\r   \r");
        } finally {
            System.clearProperty("paragraf.progress");
        }
    }
}
