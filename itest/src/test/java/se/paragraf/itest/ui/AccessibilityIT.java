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
    void everything_has_a_name_and_fields_tell_what_is_found_at_them() throws Exception {
        try (DesktopUnderTest desktop = opened()) {
            desktop.until("findings are there", () -> !desktop.itemsOf("#problems.table")
                    .isEmpty());
            tellsWhatIsFound(ScreenReader.reads(desktop));
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

    private static void tellsWhatIsFound(List<AccessibleThing> things) {
        assertThat(things)
                .extracting(AccessibleThing::name)
                .contains("Mötesnummer", "Undertecknare", "Problem", "Välj dag i en kalender")
                .doesNotContain("Search", "Down");
        assertThat(things).extracting(AccessibleThing::role).contains("status bar");
        assertThat(things).as("the words of a table").anySatisfy(thing -> {
            assertThat(thing.role()).isEqualTo("table cell");
            assertThat(thing.name()).contains("Ledamöter deltog på distans");
        });
        assertThat(things).as("a field with a finding").anySatisfy(thing -> {
            assertThat(thing.name()).isEqualTo("Mötesform");
            assertThat(thing.description()).contains("Ledamöter deltog på distans");
        });
    }

    private DesktopUnderTest opened() throws Exception {
        Path minutes = MinutesFolder.in(scratch).resolve(MinutesFolder.MINUTES);
        DesktopUnderTest desktop = DesktopUnderTest.open(scratch, minutes);
        desktop.untilSees("Uppgifter");
        return desktop;
    }
}
