// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is remembered is a help, and never in the way. */
class MemoryTest {

    @TempDir
    private Path folder;

    @Test
    void the_latest_that_was_opened_comes_first_and_once() throws Exception {
        Path file = folder.resolve("memory.xml");
        Path one = Files.createDirectory(folder.resolve("one"));
        Path other = Files.createDirectory(folder.resolve("other"));
        Memory memory = Memory.load(file);
        memory.note(one);
        memory.note(other);
        memory.note(folder.resolve("gone"));
        memory.note(one);
        memory.save();

        assertThat(Memory.load(file).recent()).containsExactly(one, other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<section name=\"paragraf\">",
                "<section name=\"paragraf\"><item key=\"width\" value=\"-7\"/><item key=\"height\" value=\"wide\"/>"
                        + "<item key=\"folder\" value=\"&#10;\"/><list key=\"rows\"><item value=\"-1\"/><item value=\"0\"/></list>"
                        + "<list key=\"files\"><item value=\"//:?*\"/></list></section>"
            })
    void a_file_that_is_damaged_costs_the_layout_and_nothing_else(String content) throws Exception {
        Memory memory = Memory.load(Files.writeString(folder.resolve("memory.xml"), content));

        assertThat(memory.size()).isEmpty();
        assertThat(memory.place()).isEmpty();
        assertThat(memory.folder()).isEmpty();
        assertThat(memory.files()).isEmpty();
        assertThat(memory.weights("rows", new int[] {7, 3})).containsExactly(7, 3);
        assertThat(memory.recent()).isEmpty();
    }
}
