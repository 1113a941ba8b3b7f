// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.junit.jupiter.api.Test;

class ScreenTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private static String told(Error error, String system, Map<String, String> environment) {
        Supplier<Object> display = () -> {
            throw error;
        };
        NoScreenException told =
                catchThrowableOfType(NoScreenException.class, () -> Screen.open(display, system, environment));
        assertThat(told.reason(SWEDISH)).doesNotContain("\n");
        assertThat(told.reason(Locale.ENGLISH)).isNotEqualTo(told.reason(SWEDISH));
        return told.reason(SWEDISH);
    }

    @Test
    void without_a_screen_the_user_is_told_of_display() {
        assertThat(told(new SWTError(SWT.ERROR_NO_HANDLES), "Linux", Map.of())).contains("DISPLAY är inte satt");
    }

    @Test
    void a_screen_that_does_not_answer_is_named() {
        assertThat(told(new SWTError(SWT.ERROR_NO_HANDLES), "Linux", Map.of("DISPLAY", ":77")))
                .contains("\":77\"", "No more handles");
    }

    @Test
    void a_missing_library_is_told_with_what_to_install() {
        String reasons = "Could not load SWT library. Reasons:\n\tno swt-gtk in java.library.path\n" + "x".repeat(900);

        assertThat(told(new UnsatisfiedLinkError(reasons), "Linux", Map.of("DISPLAY", ":0")))
                .contains("Could not load SWT library", "libgtk-3-0")
                .hasSizeLessThan(400);
    }

    @Test
    void other_systems_are_not_told_of_debian() {
        assertThat(told(new UnsatisfiedLinkError("no swt"), "Mac OS X", Map.of()))
                .doesNotContain("Debian", "DISPLAY");
        assertThat(told(new SWTError(SWT.ERROR_NO_HANDLES), "Windows 11", Map.of()))
                .doesNotContain("DISPLAY");
    }
}
