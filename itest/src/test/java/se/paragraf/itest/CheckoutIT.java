// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.itest.fixture.CommandLine;
import se.paragraf.itest.fixture.CommandLine.Started;
import se.paragraf.itest.fixture.Project;
import se.paragraf.itest.fixture.Run;

/** When the script in the root folder builds, with stand-ins for Maven and Java. */
class CheckoutIT {

    /** Tells of each build, fails if there is a file "faulty", and gives a second start the time to come. */
    private static final String MAVEN =
            """
            #!/bin/sh
            echo build >>builds
            sleep 1
            [ ! -e faulty ] || exit 1
            mkdir -p app/target/distribution
            : >app/target/distribution/paragraf.jar
            """;

    @TempDir
    private Path folder;

    private Path root;
    private Path source;

    @BeforeEach
    void check_out() throws IOException {
        assumeTrue(File.separatorChar == '/', "the script needs a POSIX shell");
        root = Files.createDirectories(folder.resolve("en mapp"));
        source = root.resolve("core/src/main/java/A.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "");
        Files.writeString(Files.createDirectories(root.resolve("app")).resolve("pom.xml"), "");
        program("mvnw", MAVEN);
        program("jdk/bin/java", "#!/bin/sh\n");
        Files.writeString(root.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
        program("paragraf", Files.readString(Project.ROOT.resolve("paragraf")));
        age();
    }

    private void program(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** Everything there is becomes older than whatever comes. */
    private void age() throws IOException {
        FileTime old = FileTime.from(Instant.parse("2024-01-01T00:00:00Z"));
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, old);
            }
        }
    }

    private Started start() throws IOException {
        return CommandLine.script(root.resolve("paragraf"), folder)
                .with("JAVA_HOME", root.resolve("jdk").toString())
                .with("LC_ALL", "sv_SE.UTF-8")
                .start();
    }

    private Run run() throws Exception {
        return CommandLine.finish(start());
    }

    private long builds() throws IOException {
        return Files.readAllLines(root.resolve("builds")).size();
    }

    @Test
    void the_first_start_builds_and_the_next_does_not() throws Exception {
        assertThat(run().errLines()).singleElement().asString().contains("bygger");
        assertThat(run().err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void two_first_starts_build_once() throws Exception {
        Started first = start();
        Started second = start();

        assertThat(CommandLine.finish(first).code()).isZero();
        assertThat(CommandLine.finish(second).code()).isZero();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void a_source_that_is_gone_is_a_reason_to_build() throws Exception {
        run();
        age();
        Files.delete(source);
        run();

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void a_build_that_failed_is_done_again() throws Exception {
        run();
        age();
        Files.writeString(source, "changed");
        Files.writeString(root.resolve("faulty"), "");
        assertThat(run().code()).isEqualTo(3);
        Files.delete(root.resolve("faulty"));

        assertThat(run().code()).isZero();
        assertThat(builds()).isEqualTo(3);
    }

    @Test
    void the_lock_of_a_dead_process_does_not_block() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Path lock = Files.createDirectories(root.resolve("app/target/.building"));
        Files.writeString(lock.resolve("owner"), String.valueOf(dead.pid()));

        assertThat(run().code()).isZero();
        assertThat(lock).doesNotExist();
    }
}
