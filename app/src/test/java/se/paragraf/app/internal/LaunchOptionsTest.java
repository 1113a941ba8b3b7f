// SPDX-License-Identifier: Apache-2.0
package se.paragraf.app.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LaunchOptionsTest {

    private static LaunchOptions parse(String line) {
        return LaunchOptions.parse(line.split(" "), Map.of());
    }

    @Test
    void plugins_are_the_launchers_own_and_everything_else_is_the_commands() {
        LaunchOptions options = parse("--debug show --plugins a b --plugins=c --lang en");

        assertThat(options.plugins()).containsExactly("a", "c");
        assertThat(options.arguments()).containsExactly("--debug", "show", "b", "--lang", "en");
        assertThat(options.debug()).isTrue();
        assertThat(options.language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void nothing_after_two_dashes_is_an_option() {
        LaunchOptions options = parse("show -- --debug --plugins");

        assertThat(options.debug()).isFalse();
        assertThat(options.plugins()).isEmpty();
        assertThat(options.arguments()).containsExactly("show", "--", "--debug", "--plugins");
    }

    @Test
    void plugins_without_a_folder_is_left_for_the_command_to_refuse() {
        assertThat(parse("show a --plugins").arguments()).containsExactly("show", "a", "--plugins");
    }

    @Test
    void the_environment_names_a_folder_too() {
        Map<String, String> environment = Map.of("PARAGRAF_PLUGINS", "e");

        assertThat(LaunchOptions.parse(new String[] {"--plugins", "a"}, environment)
                        .plugins())
                .containsExactly("e", "a");
    }
}
