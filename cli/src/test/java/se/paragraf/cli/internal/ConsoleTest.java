// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleTest {

    private static Console failingWith(String message) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(message);
            }
        };
        Console console = new Console(InputStream.nullInputStream(), out, new ByteArrayOutputStream(), Locale.ENGLISH);
        console.printLine("§");
        return console;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "Brutet rör", "Avbruten pipe", "The pipe is being closed"})
    void a_reader_that_has_seen_enough_is_no_failure(String message) throws IOException {
        failingWith(message).flush();
    }

    @Test
    void a_full_disk_is_a_failure() {
        Console console = failingWith("No space left on device");

        assertThatThrownBy(console::flush).isInstanceOf(IOException.class);
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
