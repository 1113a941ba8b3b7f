// SPDX-License-Identifier: Apache-2.0
package se.paragraf.app.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.app.internal.FileChanges.Change;

class FileChangesTest {

    private static final Path A = Path.of("a.jar");
    private static final Path B = Path.of("b.jar");
    private static final Change NOTHING = new Change(List.of(), List.of());

    private static FileState state(long size) {
        return new FileState(size, FileTime.fromMillis(0), Optional.empty());
    }

    @Test
    void what_was_there_at_the_start_is_no_news() {
        FileChanges changes = new FileChanges(Map.of(A, state(1)));

        assertThat(changes.next(Map.of(A, state(1)))).isEqualTo(NOTHING);
    }

    @Test
    void a_file_that_grows_is_waited_for_and_told_of_once() {
        FileChanges changes = new FileChanges(Map.of());

        assertThat(changes.next(Map.of(A, state(1)))).isEqualTo(NOTHING);
        assertThat(changes.next(Map.of(A, state(2)))).isEqualTo(NOTHING);
        assertThat(changes.next(Map.of(A, state(2))).come()).containsExactly(A);
        assertThat(changes.next(Map.of(A, state(2)))).isEqualTo(NOTHING);
    }

    @Test
    void a_file_that_is_changed_goes_and_comes_again() {
        FileChanges changes = new FileChanges(Map.of(A, state(1), B, state(1)));

        assertThat(changes.next(Map.of(A, state(2), B, state(1)))).isEqualTo(new Change(List.of(A), List.of()));
        assertThat(changes.next(Map.of(A, state(2), B, state(1)))).isEqualTo(new Change(List.of(), List.of(A)));
    }

    @Test
    void a_file_that_went_before_it_was_whole_was_never_there() {
        FileChanges changes = new FileChanges(Map.of());
        changes.next(Map.of(A, state(1)));

        assertThat(changes.next(Map.of())).isEqualTo(NOTHING);
        assertThat(changes.next(Map.of(A, state(1)))).isEqualTo(NOTHING);
    }
}
