// SPDX-License-Identifier: Apache-2.0
package se.paragraf.app.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"ui", "--lang sv ui mapp", "--debug --plugins a --lang=en ui", "--lang ui ui"})
    void the_desktop_is_told_by_the_first_word_that_is_no_option(String line) {
        assertThat(parse(line).isDesktop()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"show ui", "help ui", "--lang ui formats", "--plugins ui formats", "--version"})
    void every_other_command_is_none_of_the_desktop(String line) {
        assertThat(parse(line).isDesktop()).isFalse();
    }

    @Test
    void a_double_click_opens_the_desktop_and_a_script_without_arguments_does_not() {
        assertThat(LaunchOptions.given(new String[0], false)).containsExactly("ui");
        assertThat(LaunchOptions.given(new String[0], true)).isEmpty();
        assertThat(LaunchOptions.given(new String[] {"formats"}, false)).containsExactly("formats");
    }
}
