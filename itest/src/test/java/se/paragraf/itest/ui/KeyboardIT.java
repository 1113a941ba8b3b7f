// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.itest.fixture.Project;
import se.paragraf.itest.ui.fixture.DesktopUnderTest;
import se.paragraf.itest.ui.fixture.MinutesFolder;

/** The window without a mouse. */
class KeyboardIT {

    private static final int MOST_STEPS = 100;
    private static final String SEARCH = "#navigator.search";

    /** What a walk has to come by, whatever else there is. */
    private static final Map<String, List<String>> WIDGETS_BY_PAGE = Map.of(
            "Uppgifter", List.of("#serial", "#mode", "#signatories.add", "#attachments.add"),
            "Närvaro", List.of("#attendance.add", "#attendance.table", "#attendance.grid"),
            "Paragrafer",
                    List.of("Ny före", "Duplicera", "#paragraphs.cards", "#body", "Fet", "Fraser", "#decisions.add"),
            "Justering och anslag", List.of("#life.adjust", "#life.boards"));

    private static final List<String> AROUND = List.of(
            "#navigator.tree",
            "#main",
            "#pages",
            "#problems.table",
            "#problems.details",
            "#preview.kind",
            "#preview.pages");

    @TempDir
    private Path scratch;

    @Test
    void tab_leads_round_every_page_in_both_directions_and_all_keys_are_told() throws Exception {
        try (DesktopUnderTest desktop = DesktopUnderTest.open(scratch, MinutesFolder.draftIn(scratch))) {
            desktop.untilSees("#serial");
            for (String page : WIDGETS_BY_PAGE.keySet()) {
                desktop.presses(page);
                Set<String> forth = round(desktop, "TAB");
                Set<String> back = round(desktop, "SHIFT+TAB");

                List<String> expected = new ArrayList<>(AROUND);
                expected.addAll(WIDGETS_BY_PAGE.get(page));
                for (String widget : expected) {
                    assertThat(forth).as("%s by Tab", page).anyMatch(reached -> reached.contains(widget));
                    assertThat(back).as("%s by Shift+Tab", page).anyMatch(reached -> reached.contains(widget));
                }
            }
            desktop.chooses("Hjälp", "Tangenter");
            assertThat(desktop.itemsOf("#keys.table").stream().map(row -> row.replaceAll("(\\| Överallt), .*", "$1")))
                    .containsExactlyElementsOf(keysOfHandbook());
        }
    }

    /** Where the key leads from the field at the top left, until it is there again. */
    private static Set<String> round(DesktopUnderTest desktop, String key) {
        desktop.types(SEARCH, "");
        Set<String> reached = new LinkedHashSet<>();
        for (int step = 0; step < MOST_STEPS; step++) {
            String at = desktop.focus();
            if (!reached.add(at)) {
                assertThat(at).as("where %s leads after %s", key, reached).contains(SEARCH);
                return reached;
            }
            desktop.strikesUntil(
                    key, key + " leads on from " + at, () -> !desktop.focus().equals(at));
        }
        throw new AssertionError(key + " does not lead round: " + reached);
    }

    /** The rows of its tables, with the heading above. */
    private static List<String> keysOfHandbook() throws Exception {
        List<String> rows = new ArrayList<>();
        String place = "";
        for (String line : Files.readAllLines(Project.ROOT.resolve("docs/handbok/tangenter.md"))) {
            if (line.startsWith("## ")) {
                place = line.substring(3);
            } else if (line.startsWith("| ") && !line.startsWith("| Tangent ")) {
                rows.add(line.substring(2, line.length() - 1) + "| " + place);
            }
        }
        return rows;
    }

    @Test
    void minutes_are_opened_written_mended_and_saved_by_keys_alone() throws Exception {
        Path minutes = MinutesFolder.draftIn(scratch);
        try (DesktopUnderTest desktop = DesktopUnderTest.open(scratch, minutes.getParent())) {
            desktop.until("the year is unfolded", () -> desktop.itemsOf("#navigator.tree").stream()
                    .anyMatch(row -> row.contains("2024-09-19")));
            desktop.walksTo("#navigator.tree", "F6");
            desktop.strikes("HOME");
            desktop.strikes("ARROW_DOWN");
            desktop.strikes("ARROW_DOWN");
            desktop.strikes("CR");
            desktop.untilSees("#serial");

            desktop.until("the slip is found", () -> desktop.itemsOf("#problems.table").stream()
                    .anyMatch(row -> row.contains("två gånger")));
            for (String shown = ""; !shown.contains("är samma ord två gånger"); ) {
                String before = shown;
                desktop.strikes("F8");
                desktop.until("the next problem is shown", () -> !desktop.textOf("#problems.details")
                        .equals(before));
                shown = desktop.textOf("#problems.details");
            }
            desktop.strikes("CTRL+1");
            desktop.until("it is mended", () -> desktop.itemsOf("#problems.table").stream()
                    .noneMatch(row -> row.contains("två gånger")));

            desktop.walksTo("#paragraphs.cards", "CTRL+PAGE_DOWN");
            desktop.strikes("HOME");
            desktop.strikes("ARROW_DOWN");
            desktop.strikes("ARROW_DOWN");
            desktop.until("the third is shown", () -> desktop.textOf("#paragraphs.title")
                    .equals("Läget i insatserna"));
            desktop.walksTo("#decisions.add", "TAB");
            desktop.strikes("SPACE");
            desktop.walksTo("#decisions.text", "TAB");
            desktop.writes("styrelsen beslutar att anta planen.");
            desktop.strikes("TAB");
            desktop.until("it is decided", () -> desktop.itemsOf("#decisions")
                    .contains("styrelsen beslutar att anta planen."));

            desktop.walksTo("#attendance.table", "CTRL+PAGE_UP");
            desktop.strikes("HOME");
            desktop.writes("f");
            desktop.until(
                    "the first is absent",
                    () -> desktop.itemsOf("#attendance.table").get(0).contains("frånvarande"));

            desktop.walksTo("#preview.pages", "F6");
            desktop.walksTo("#preview.kind", "SHIFT+TAB");
            desktop.strikes("CTRL+E");
            desktop.untilSees("#export.ok");
            desktop.strikes("CR");
            desktop.untilSees("#exported.files");
            desktop.strikes("ESC");
            desktop.strikes("CTRL+S");
            desktop.until("it is saved", () -> !desktop.isEnabled("Spara"));

            assertThat(Files.readString(minutes))
                    .contains("styrelsen beslutar att anta planen.")
                    .doesNotContain("hälsar hälsar");
        }
    }
}
