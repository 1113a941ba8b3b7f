// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.itest.ui.fixture.DesktopUnderTest;
import se.paragraf.itest.ui.fixture.LongMinutes;

/** What a user waits for, and what it takes; by hand, on a quiet machine. */
@EnabledIfSystemProperty(named = "paragraf.measure", matches = "true")
class DesktopMeasuresIT {

    private static final int ROUNDS = 5;
    private static final int PARAGRAPHS = 200;
    private static final double MILLION = 1e6;

    @TempDir
    private Path scratch;

    private final Map<String, List<Double>> figures = new TreeMap<>();

    @Test
    void measures() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            measure(Files.createDirectories(scratch.resolve("round" + round)));
        }
        figures.forEach((name, values) -> {
            List<Double> sorted = values.stream().sorted().toList();
            System.out.printf(
                    "%-45s median %8.0f   %8.0f to %8.0f%n",
                    name, sorted.get(sorted.size() / 2), sorted.get(0), sorted.get(sorted.size() - 1));
        });
    }

    private void measure(Path round) throws Exception {
        Path minutes = LongMinutes.of(PARAGRAPHS, round);
        long start = System.nanoTime();
        try (DesktopUnderTest desktop = DesktopUnderTest.open(round, minutes)) {
            note("start to the window, ms", (System.nanoTime() - start) / MILLION);
            desktop.untilSees("Paragrafer");
            note("start to the minutes, ms", (System.nanoTime() - start) / MILLION);
            desktop.presses("Paragrafer");
            desktop.selects("#paragraphs.cards", "§ 100");
            desktop.until("the preview rests", () -> rests(desktop));
            long typed = System.nanoTime();
            desktop.types("#body", "Ärendet ärendet redovisas.");
            desktop.until("the finding shows", () -> desktop.itemsOf("#problems.table").stream()
                    .anyMatch(row -> row.contains("samma ord två gånger")));
            note("key stroke to finding, ms", (System.nanoTime() - typed) / MILLION);
            desktop.until("the preview is made", () -> rests(desktop));
            note("key stroke to preview, ms", (System.nanoTime() - typed) / MILLION);
            note("resident memory, MB", desktop.residentKilobytes() / 1024.0);
            note("heap after collection, MB", desktop.heapBytes() / MILLION);
        }
    }

    private static boolean rests(DesktopUnderTest desktop) {
        return desktop.textOf("#preview.busy").isEmpty() && !desktop.sees("#preview.fault");
    }

    private void note(String name, double value) {
        figures.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }
}
