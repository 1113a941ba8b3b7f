// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.itest.fixture.CommandLine;
import se.paragraf.itest.fixture.Run;

/** A damaged name is repaired by what the file of the body or its earlier minutes know, and by nothing else. */
class KnownNamesIT {

    private static final String SCAN =
            """
            SAMMANTRADESPROTOKOLL
            Samordningsforbundet Granbygden
            2024-05-16

            Beslutande
            Ingrid Lindfors, ordférande
            Sture Hagstrom, ledamot

            § 21 Métet dppnas
            Ordforande forklarade métet dppnat.

            § 22 Féregdende protokoll
            Foregdende protokoll godkindes och lades till handlingarna.

            § 23 Insatser
            Styrelsen beslutade enligt forslaget att insatsen skall fortsitta, vilket &r vintat.
            """;

    @TempDir
    private Path folder;

    private Path scan;

    @BeforeEach
    void keep_the_scan_apart() throws IOException {
        scan = write("scans/scan.txt", SCAN);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path minutes(String name, String member) throws IOException {
        return write(
                name,
                """
                PROTOKOLL
                Samordningsförbundet Granbygden
                2024-03-14

                Beslutande
                Ingrid Lindfors, ordförande
                %s, ledamot

                § 12 Mötet öppnas
                Ordföranden förklarade mötet öppnat.
                """
                        .formatted(member));
    }

    private Run run(Object... arguments) throws Exception {
        Run run = CommandLine.java(folder, "-cp", System.getProperty("java.class.path"), "se.paragraf.cli.Main")
                .run(arguments);
        assertThat(run.code()).as(run.err()).isLessThan(2);
        return run;
    }

    private void federation(Path minutes) throws Exception {
        run("import", "--new-federation", "-o", folder.resolve("body"), minutes);
    }

    private String imported(Object... arguments) throws Exception {
        Path out = folder.resolve("out");
        Object[] all = new Object[arguments.length + 4];
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        System.arraycopy(new Object[] {"import", "-o", out, scan}, 0, all, 0, 4);
        run(all);
        return Files.readString(out.resolve("scan.paragraf"));
    }

    @Test
    void a_name_that_nobody_knows_stays_damaged() throws Exception {
        assertThat(imported()).contains("Sture Hagstrom").doesNotContain("Hagström");
    }

    @Test
    void the_file_that_the_user_names_knows_it() throws Exception {
        federation(minutes("2024-03-14.txt", "Sture Hagström"));
        Files.delete(folder.resolve("body/2024-03-14.paragraf"));

        assertThat(imported("--federation", folder.resolve("body/federation.paragraf")))
                .contains("Sture Hagström");
    }

    @Test
    void an_earlier_meeting_in_the_folder_of_the_body_knows_it() throws Exception {
        federation(minutes("2024-03-14.txt", "Siv Ekdal"));
        run("import", "-o", folder.resolve("body/2023"), minutes("2023-11-20.txt", "Sture Hagström"));
        assertThat(folder.resolve("body/federation.paragraf")).content().doesNotContain("Hagström");

        run("import", "-o", folder.resolve("body"), scan);

        assertThat(folder.resolve("body/scan.paragraf")).content().contains("Sture Hagström");
    }

    @Test
    void the_file_around_the_minutes_knows_it_whatever_is_done_with_them() throws Exception {
        federation(minutes("2024-03-14.txt", "Sture Hagström"));
        Files.move(scan, folder.resolve("body/scan.txt"));
        Path file = folder.resolve("body/scan.txt");

        assertThat(run("show", file).out()).contains("Sture Hagström");
        run("export", "-f", "html", "--no-model", "-o", folder.resolve("html"), file);
        assertThat(folder.resolve("html/scan.html")).content().contains("Sture Hagström");
    }
}
