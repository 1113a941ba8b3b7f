// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.itest.fixture.Project;
import se.paragraf.itest.ui.fixture.DesktopUnderTest;
import se.paragraf.itest.ui.fixture.EmptyUnderTest;
import se.paragraf.itest.ui.fixture.Figures;
import se.paragraf.itest.ui.fixture.Glass;
import se.paragraf.itest.ui.fixture.JavaProcess;
import se.paragraf.itest.ui.fixture.LongMinutes;
import se.paragraf.itest.ui.fixture.VirtualDisplay;

/**
 * What a user waits for, and what it takes, beside an empty window on the same framework; by hand, on a quiet machine. What
 * is shown counts from when its pixels are on the screen.
 */
@EnabledIfSystemProperty(named = "paragraf.measure", matches = "true")
class DesktopMeasuresIT {

    private static final int ROUNDS = 5;
    private static final int STROKES = 5;
    private static final int PARAGRAPHS = 200;
    private static final Duration STILL = Duration.ofSeconds(2);
    private static final double MILLION = 1e6;

    private static final String PAINTED = "start to the first painted window, ms";
    private static final String COMPUTED = "computed until then, ms of a processor";
    private static final String RESIDENT = "resident memory, MB";
    private static final String HEAP = "heap after a collection, MB";

    private static final String TABLE = "#problems.table";
    private static final String PAGES = "#preview.pages";
    private static final String TWICE = "samma ord två gånger";

    @TempDir
    private Path scratch;

    private final Figures figures = new Figures();
    private Glass glass;
    private long dark;

    @Test
    void measures() throws Exception {
        glass = VirtualDisplay.glass();
        dark = glass.sight();
        Path bundle = EmptyUnderTest.bundle(scratch);
        for (int round = 0; round < ROUNDS; round++) {
            measureEmpty(Files.createDirectories(scratch.resolve("empty" + round)), bundle);
            measureOurs(Files.createDirectories(scratch.resolve("ours" + round)));
        }
        String table = figures.table();
        System.out.println(table);
        Files.writeString(Project.ROOT.resolve("itest/target/measures.md"), table);
    }

    private void measureEmpty(Path round, Path bundle) throws Exception {
        long start = System.nanoTime();
        try (EmptyUnderTest empty = EmptyUnderTest.open(round, bundle)) {
            glass.untilOther(dark);
            figures.empty(PAINTED, since(start));
            JavaProcess process = empty.process();
            figures.empty(COMPUTED, process.computed());
            figures.empty(RESIDENT, process.resident());
            figures.empty(HEAP, process.heap());
        }
        glass.untilAgain(dark);
    }

    private void measureOurs(Path round) throws Exception {
        Path minutes = LongMinutes.of(PARAGRAPHS, round);
        try (DesktopUnderTest desktop = DesktopUnderTest.begin(round, minutes)) {
            glass.untilOther(dark);
            figures.ours(PAINTED, since(desktop.began()));
            figures.ours(COMPUTED, desktop.process().computed());
            desktop.untilOpen();
            desktop.untilSees("Paragrafer");
            figures.ours("start to minutes of 200 paragraphs, ms", since(desktop.began()));
            desktop.presses("Paragrafer");
            rest(desktop);
            figures.ours(RESIDENT, desktop.process().resident());
            figures.ours(HEAP, desktop.process().heap());
            desktop.selects("#paragraphs.cards", "§ 100");
            desktop.types("#body", "Styrelsen noterar informationen informatione");
            rest(desktop);
            desktop.entersAtEnd("#body");
            measureStrokes(desktop);
            figures.ours(
                    "heap after writing and a collection, MB", desktop.process().heap());
        }
        glass.untilAgain(dark);
    }

    /** One letter makes a finding, and its removal takes it away; the first pair is for what is done once. */
    private void measureStrokes(DesktopUnderTest desktop) {
        List<Double> findings = new ArrayList<>();
        List<Double> pages = new ArrayList<>();
        List<Double> slices = new ArrayList<>();
        for (int stroke = 0; stroke <= STROKES; stroke++) {
            Glass.Region table = desktop.region(TABLE);
            Glass.Region preview = desktop.region(PAGES);
            long before = glass.sight(table);
            long page = glass.sight(preview);
            desktop.watchesSlices();
            long struck = System.nanoTime();
            desktop.strikes("N");
            glass.untilOther(table, before);
            double finding = since(struck);
            glass.untilOther(preview, page);
            double shown = since(struck);
            double slice = desktop.longestSlice() / MILLION;
            desktop.until("the finding is there", () -> hasFinding(desktop));
            if (stroke > 0) {
                findings.add(finding);
                pages.add(shown);
                slices.add(slice);
            }
            desktop.strikes("BS");
            desktop.until("the finding is gone", () -> !hasFinding(desktop));
            rest(desktop);
        }
        figures.ours("key stroke to finding, ms", Figures.median(findings));
        figures.ours("key stroke to new page, ms", Figures.median(pages));
        figures.ours("longest slice meanwhile, ms", Figures.median(slices));
    }

    private static boolean hasFinding(DesktopUnderTest desktop) {
        return desktop.itemsOf(TABLE).stream().anyMatch(row -> row.contains(TWICE));
    }

    private void rest(DesktopUnderTest desktop) {
        glass.untilStill(desktop.region(PAGES), STILL);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / MILLION;
    }
}
