// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.itest.ui.fixture.DesktopUnderTest;
import se.paragraf.itest.ui.fixture.LongMinutes;
import se.paragraf.itest.ui.fixture.UiBundle;

/** What the window does by itself: giving work up, searching, remembering. */
class DesktopShellIT {

    private static final String MEETING = "Sammanträde 2024-11-21";

    @TempDir
    private Path scratch;

    @Test
    void work_is_given_up_and_the_window_is_as_it_was_at_the_next_start() throws Exception {
        Path minutes = LongMinutes.of(3, scratch);
        Path other = Files.copy(minutes, minutes.resolveSibling("2025-01-16.paragraf"));
        Path slow = UiBundle.in(Files.createDirectories(scratch.resolve("made")), "slow");
        try (DesktopUnderTest desktop = DesktopUnderTest.open(scratch, minutes)) {
            desktop.untilSees("Uppgifter");
            desktop.installs(slow);
            desktop.until("the work can be done", () -> desktop.offers("Hjälp", "Räkna länge"));

            givesWorkUp(desktop);
            searches(desktop);
            desktop.drops(other);
            desktop.until("both are open", () -> tabs(desktop) == 2);
            desktop.chooses("Fönster", "Historik");
            desktop.chooses("Arkiv", "Avsluta");
            assertThat(desktop.ends()).isZero();

            Files.delete(other);
            desktop.startsAgainAsItWas();
            desktop.untilSees("#history.table");
            assertThat(tabs(desktop)).isEqualTo(1);
            assertThat(desktop.windows()).first().asString().startsWith(MEETING);
            desktop.untilSees("Finns inte längre: " + other);
            assertThat(desktop.menu("Arkiv", "Öppna senaste"))
                    .anyMatch(item -> item.contains("2024-11-21.paragraf"))
                    .noneMatch(item -> item.contains("2025-01-16.paragraf"));

            desktop.dies();
            desktop.startsAgain();
            desktop.untilSees(MEETING);
            assertThat(desktop.err()).isEmpty();
        }
    }

    private static long tabs(DesktopUnderTest desktop) {
        return desktop.itemsOf("#main").stream().filter(MEETING::equals).count();
    }

    private static void givesWorkUp(DesktopUnderTest desktop) throws Exception {
        desktop.untilSees("#place");
        desktop.types("#place", "Granå");
        desktop.chooses("Hjälp", "Räkna länge");
        desktop.untilSees("#progress.cancel");
        assertThat(desktop.textOf("#progress.title")).isEqualTo("Räkna länge");
        desktop.untilSees("Hann före");
        desktop.takesPicture("progress");
        desktop.presses("#progress.cancel");
        desktop.until("it is given up", () -> !desktop.sees("#progress.cancel"));
        assertThat(desktop.textOf("#place")).isEqualTo("Granå");
        desktop.until(
                "other work goes on", () -> desktop.textOf("#preview.busy").isEmpty());
        desktop.chooses("Redigera", "Ångra");
        desktop.until(
                "nothing but typing was done", () -> desktop.textOf("#place").isEmpty());
    }

    private static void searches(DesktopUnderTest desktop) {
        desktop.strikesUntil(
                "M1+F", "the field has the focus", () -> desktop.focus().contains("#navigator.search"));
        desktop.types("#navigator.search", "ärende 2");
        desktop.until("it finds the paragraph", () -> desktop.itemsOf("#navigator.tree").stream()
                .anyMatch(node -> node.contains("Ärende 2")));
        assertThat(desktop.itemsOf("#navigator.tree")).noneMatch(node -> node.contains("Ärende 1"));
        desktop.types("#navigator.search", "");
    }
}
