// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.itest.ui.fixture.AccessibleThing;
import se.paragraf.itest.ui.fixture.DesktopUnderTest;
import se.paragraf.itest.ui.fixture.MinutesFolder;
import se.paragraf.itest.ui.fixture.ScreenReader;

/** What a screen reader is told. */
class AccessibilityIT {

    private static final List<String> PAGES = List.of("Uppgifter", "Närvaro", "Paragrafer", "Justering och anslag");

    @TempDir
    private Path scratch;

    @Test
    void everything_that_can_be_worked_with_has_a_name() throws Exception {
        try (DesktopUnderTest desktop = opened()) {
            for (String page : PAGES) {
                desktop.presses(page);
                List<AccessibleThing> things = ScreenReader.reads(desktop);

                assertThat(things).as(page).extracting(AccessibleThing::role).contains("menu item", "page tab");
                assertThat(things.stream().filter(AccessibleThing::isWorkedWith))
                        .as(page)
                        .allSatisfy(thing -> assertThat(thing.name())
                                .as(thing + " among " + things)
                                .isNotBlank());
            }
        }
    }

    private DesktopUnderTest opened() throws Exception {
        Path minutes = MinutesFolder.in(scratch).resolve(MinutesFolder.MINUTES);
        DesktopUnderTest desktop = DesktopUnderTest.open(scratch, minutes);
        desktop.untilSees("Uppgifter");
        return desktop;
    }
}
