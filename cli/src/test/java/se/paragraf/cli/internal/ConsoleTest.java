// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleTest {

    @Test
    void what_was_printed_is_kept_though_standard_error_is_closed() throws IOException {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("closed");
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(InputStream.nullInputStream(), out, closed, Locale.ENGLISH);
        console.print("kept");
        console.complain("lost");
        console.flush();

        assertThat(out).hasToString("kept");
    }

    @Test
    void only_a_pipe_has_a_reader_that_may_go_away(@TempDir Path folder) throws IOException {
        assertThat(StandardOutput.isPipe(Files.createFile(folder.resolve("file"))))
                .isFalse();
        assertThat(StandardOutput.isPipe(folder.resolve("what the system cannot tell")))
                .isTrue();
    }

    @Test
    void output_is_utf_8_whatever_the_platform_thinks() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(InputStream.nullInputStream(), out, out, Locale.ENGLISH);
        console.print("§");
        console.flush();

        assertThat(out.toByteArray()).containsExactly(0xC2, 0xA7);
    }
}
