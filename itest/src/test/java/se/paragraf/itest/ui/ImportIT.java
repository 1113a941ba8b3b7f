// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.itest.ui.fixture.DesktopUnderTest;
import se.paragraf.itest.ui.fixture.MinutesFolder;
import se.paragraf.itest.ui.fixture.OldMinutes;

/** What others wrote: old minutes that are read, and files that somebody changes meanwhile. */
class ImportIT {

    @TempDir
    private Path scratch;

    private Path folder;

    @BeforeEach
    void lay_out_the_samples() throws Exception {
        folder = MinutesFolder.in(scratch);
    }

    @Test
    void old_minutes_are_read_gone_through_and_compared_with_their_source() throws Exception {
        OldMinutes old = new OldMinutes(scratch.resolve("arkiv"));
        Map<String, Path> published = old.published();
        try (DesktopUnderTest desktop = DesktopUnderTest.open(scratch, folder)) {
            desktop.until("the folder is read", () -> !desktop.itemsOf("#navigator.tree")
                    .isEmpty());
            reads(desktop, old.scanned());
            goesThrough(desktop);
            findsItGoneThrough(desktop);
            reads(desktop, published.get("pdf"));
            comparesPages(desktop);
            readsManyAtOnce(
                    desktop,
                    old.empty(),
                    old.program(),
                    old.locked(published.get("pdf")),
                    published.get("docx"),
                    published.get("html"));
            isRefused(desktop, old.letter());
            assertThat(desktop.err()).isEmpty();
        }
    }

    private static void reads(DesktopUnderTest desktop, Path file) {
        desktop.drops(file);
        desktop.untilSees("OK");
        desktop.presses("OK");
        desktop.untilSees("#import.tabs");
    }

    private static void goesThrough(DesktopUnderTest desktop) {
        desktop.selects("#import.doubts", "Försakringskassan");
        assertThat(desktop.textOf("#import.question")).contains("Försakringskassan", "Försäkringskassan");
        desktop.presses("#import.accept");
        assertThat(desktop.textOf("#import.progress")).startsWith("1 av ");
        desktop.chooses("Arkiv", "Spara");
        assertThat(desktop.textOf("#import.progress")).startsWith("1 av ");

        desktop.selects("#import.doubts", "halsade");
        desktop.presses("#import.accept");
        desktop.chooses("Redigera", "Ångra");
        assertThat(desktop.textOf("#import.progress")).startsWith("1 av ");
        desktop.chooses("Redigera", "Gör om");
        assertThat(desktop.textOf("#import.progress")).startsWith("2 av ");

        desktop.selects("#import.doubts", "Lagesrapport");
        desktop.presses("#import.change");
        desktop.types(".Text", "Lägesrapporten");
        desktop.presses("OK");
        desktop.selects("#import.doubts", "PROTOKOLL");
        desktop.presses("#import.accept");
        assertThat(desktop.itemsOf("#import.doubts")).noneMatch(row -> row.contains("PROTOKOLL"));

        desktop.pointsAt("#import.source", "Ann-Britt Stolt");
        desktop.untilSees("#import.facts");
        assertThat(desktop.selectedOf("#import.facts")).containsExactly("Ann-Britt Stolt");
    }

    private static void findsItGoneThrough(DesktopUnderTest desktop) {
        desktop.chooses("Arkiv", "Spara");
        desktop.chooses("Arkiv", "Stäng");
        desktop.until("nothing is left to save", () -> desktop.itemsOf("#navigator.tree").stream()
                .noneMatch(node -> node.contains("*")));
        desktop.opens("#navigator.tree", "2012", "2012-03-15");
        desktop.untilSees("Inläsning");
        desktop.presses("Inläsning");
        desktop.presses("Att granska");
        assertThat(desktop.itemsOf("#import.doubts"))
                .anyMatch(row -> row.startsWith("✓") && row.contains("halsade"))
                .anyMatch(row -> row.startsWith("✓") && row.contains("Lägesrapporten"));
    }

    /** Where what was read stands on the page is clicked at, from its head to its foot. */
    private static void comparesPages(DesktopUnderTest desktop) throws Exception {
        desktop.untilSees("#import.pages");
        desktop.until("the pages are drawn", () -> !desktop.sees("#import.pages.note"));
        desktop.presses("Det som lästes");
        Set<String> found = new TreeSet<>();
        for (int down = 5; down < 100; down += 3) {
            desktop.pointsAt("#import.pages", 30, down);
            found.addAll(desktop.selectedOf("#import.facts"));
        }
        assertThat(found).hasSizeGreaterThan(3).anyMatch(fact -> fact.startsWith("Salma Haddad"));
        desktop.selects("#import.facts", "Tord Ekhamre");
        desktop.takesPicture("import");
        desktop.presses("#import.pages.lines");
        desktop.untilSees("#import.source");
        assertThat(desktop.textOf("#import.source")).contains("▸");
    }

    private static void readsManyAtOnce(DesktopUnderTest desktop, Path... files) {
        desktop.drops(files);
        desktop.untilSees("#import.summary");
        assertThat(desktop.textOf("#import.summary"))
                .contains("✖ tom.txt", "✖ setup.exe", "✖ last.pdf", "lösenord")
                .contains("✓ 2024-03-14.docx", "✓ 2024-03-14.html");
        desktop.presses("Stäng");
        desktop.untilSees("#import.source");
    }

    private static void isRefused(DesktopUnderTest desktop, Path file) {
        desktop.drops(file);
        desktop.until("it is refused", () -> desktop.windows().get(0).equals("brev.txt lästes inte in"));
        desktop.presses("OK");
    }

    @Test
    void nobody_loses_what_was_written_when_others_change_or_remove_the_file() throws Exception {
        Path file = folder.resolve("federation.paragraf");
        try (DesktopUnderTest desktop = DesktopUnderTest.open(scratch, file)) {
            desktop.untilSees("#meetingPlace");
            desktop.types("#meetingPlace", "Biblioteket");
            Files.writeString(file, Files.readString(file).replace("Storgatan 1", "Nygatan 7"));
            keepsItWhereTheOtherCannotBeRead(desktop, file);
            desktop.chooses("Arkiv", "Spara");
            writesOverOthers(desktop, file);
            looksBack(desktop);
            savesAgainWhereAllIsGone(desktop, file);

            desktop.types("#meetingPlace", "Rådhuset");
            desktop.until("it is taken care of", () -> desktop.keepsFile(".recovery"));
            desktop.dies();
            desktop.startsAgain();
            desktop.untilSees("Kasta");
            desktop.presses("Kasta");
            desktop.until("it is thrown away", () -> !desktop.keepsFile(".recovery"));
            desktop.untilSees("#meetingPlace");
            assertThat(desktop.textOf("#meetingPlace")).isEqualTo("Folkets park");
        }
    }

    private static void keepsItWhereTheOtherCannotBeRead(DesktopUnderTest desktop, Path file) throws Exception {
        String theirs = Files.readString(file);
        desktop.chooses("Arkiv", "Spara");
        desktop.untilSees("#comparison.table");
        Files.writeString(file, "<half");
        desktop.presses("Skriv över med min");
        desktop.until("it is told", () -> desktop.windows().get(0).endsWith("kunde inte öppnas"));
        desktop.presses("OK");
        assertThat(desktop.textOf("#meetingPlace")).isEqualTo("Biblioteket");
        Files.writeString(file, theirs);
    }

    private static void writesOverOthers(DesktopUnderTest desktop, Path file) throws Exception {
        desktop.untilSees("#comparison.table");
        desktop.selects("#comparison.table", "Andras");
        assertThat(desktop.textOf("#comparison.detail")).contains("Nygatan 7");
        desktop.selects("#comparison.table", "Din");
        assertThat(desktop.textOf("#comparison.detail")).contains("Folkets hus, Granå", "Biblioteket");
        desktop.presses("Skriv över med min");
        desktop.until("the dialog is gone", () -> !desktop.sees("#comparison.table"));
        assertThat(Files.readString(file))
                .contains("Biblioteket", "Storgatan 1")
                .doesNotContain("Nygatan");
    }

    private static void looksBack(DesktopUnderTest desktop) {
        desktop.presses("Historik");
        desktop.opens("#history.table", "gjort | Dokumentet som det öppnades");
        assertThat(desktop.textOf("#meetingPlace")).isEqualTo("Folkets hus, Granå");
        desktop.presses("#history.compare");
        desktop.untilSees("#comparison.table");
        assertThat(desktop.itemsOf("#comparison.table")).anyMatch(row -> row.contains("Nygatan 7"));
        desktop.closesWindow();
    }

    private static void savesAgainWhereAllIsGone(DesktopUnderTest desktop, Path file) throws Exception {
        desktop.types("#meetingPlace", "Folkets park");
        Files.move(file.getParent(), file.getParent().resolveSibling("borta"));
        desktop.chooses("Arkiv", "Spara");
        desktop.untilSees("Spara den igen");
        desktop.presses("Spara den igen");
        desktop.until("it is there again", () -> Files.exists(file));
        assertThat(desktop.textOf("#meetingPlace")).isEqualTo("Folkets park");
        assertThat(Files.readString(file)).contains("Folkets park");
    }
}
