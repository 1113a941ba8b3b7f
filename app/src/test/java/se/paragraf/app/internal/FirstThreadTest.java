// SPDX-License-Identifier: Apache-2.0
package se.paragraf.app.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FirstThreadTest {

    @Test
    void a_mac_that_was_not_told_starts_anew() {
        assertThat(FirstThread.isMissing("Mac OS X", Map.of(), 7)).isTrue();
        assertThat(FirstThread.isMissing("Mac OS X", Map.of("JAVA_STARTED_ON_FIRST_THREAD_8", "1"), 7))
                .isTrue();
    }

    @Test
    void a_mac_that_was_told_and_every_other_system_goes_on() {
        assertThat(FirstThread.isMissing("Mac OS X", Map.of("JAVA_STARTED_ON_FIRST_THREAD_7", "1"), 7))
                .isFalse();
        assertThat(FirstThread.isMissing("Linux", Map.of(), 7)).isFalse();
        assertThat(FirstThread.isMissing("Windows 11", Map.of(), 7)).isFalse();
    }

    @Test
    void the_new_process_has_the_options_and_arguments_of_the_old_one() {
        assertThat(FirstThread.command("java", List.of("-Xmx1g"), new String[] {"ui", "en mapp"}))
                .startsWith("java", FirstThread.OPTION)
                .containsSubsequence("-Xmx1g", "-cp", Main.class.getName(), "ui", "en mapp");
    }
}
