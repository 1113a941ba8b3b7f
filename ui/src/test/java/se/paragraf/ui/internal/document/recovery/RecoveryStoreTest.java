// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.document.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is lost when a program ends by force, and no program takes what another one still works on. */
class RecoveryStoreTest {

    private static final Path MEETING =
            Path.of("minutes", "2024-03-14.paragraf").toAbsolutePath();
    private static final Instant NOON = Instant.parse("2024-03-14T12:00:00Z");

    @TempDir
    private Path root;

    @Test
    void what_a_killed_program_kept_is_there_for_the_next() throws Exception {
        killed("typed at noon");

        try (RecoveryStore next = RecoveryStore.open(root)) {
            assertThat(next.leftBehind()).singleElement().satisfies(left -> {
                assertThat(left.file()).isEqualTo(MEETING);
                assertThat(left.when()).isEqualTo(NOON);
                assertThat(left.checksum()).contains("cafe");
                assertThat(left.content()).asString(StandardCharsets.UTF_8).isEqualTo("typed at noon");
            });
        }
    }

    @Test
    void what_a_running_program_keeps_is_its_own() throws Exception {
        try (RecoveryStore running = RecoveryStore.open(root)) {
            running.keep(kept(running.place(MEETING), "typed"));
            try (RecoveryStore other = RecoveryStore.open(root)) {
                assertThat(other.leftBehind()).isEmpty();
                other.keep(kept(other.place(MEETING), "typed elsewhere"));
            }
            assertThat(LeftBehind.read(running.place(MEETING)).content())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("typed");
        }
    }

    @Test
    void what_is_put_off_is_there_again_the_time_after() throws Exception {
        killed("typed");

        try (RecoveryStore next = RecoveryStore.open(root)) {
            assertThat(next.leftBehind()).hasSize(1);
        }
        try (RecoveryStore afterNext = RecoveryStore.open(root)) {
            assertThat(afterNext.leftBehind()).hasSize(1);
            afterNext.drop(afterNext.leftBehind().get(0).place());
            assertThat(afterNext.leftBehind()).isEmpty();
        }
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void what_is_saved_leaves_nothing_behind() throws Exception {
        try (RecoveryStore store = RecoveryStore.open(root)) {
            store.keep(kept(store.place(MEETING), "typed"));
            store.keep(kept(store.place(MEETING), "typed more"));
            store.drop(store.place(MEETING));
        }

        assertThat(root).isEmptyDirectory();
    }

    @Test
    void something_damaged_is_not_taken_for_content() throws Exception {
        Path place = root.resolve("cut.recovery");
        byte[] whole = kept(place, "typed at noon").bytes();

        for (int length : new int[] {0, 1, 10, whole.length / 2, whole.length - 1}) {
            Files.write(place, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> LeftBehind.read(place)).isInstanceOf(IOException.class);
        }
    }

    /** A store without a lock is one whose program was killed: the system released it. */
    private void killed(String content) throws IOException {
        Path folder = Files.createDirectory(root.resolve(UUID.randomUUID().toString()));
        Files.write(folder.resolve("any.recovery"), kept(folder, content).bytes());
    }

    private static LeftBehind kept(Path place, String content) {
        return new LeftBehind(place, MEETING, Optional.of("cafe"), NOON, content.getBytes(StandardCharsets.UTF_8));
    }
}
