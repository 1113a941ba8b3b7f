// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.Source;
import se.paragraf.importer.text.internal.TextImporter;

/**
 * What hostile texts cost beside whole minutes of their size: with a reader that takes linear time a few times as much, with
 * one that does not hundreds of times. Both are measured by the work of the thread, so that other work does not count.
 */
class CostTest {

    private static final int SIZE = 24_000;
    private static final int MOST = 6;
    /** Each place of minutes with another fragment, in one long line. */
    private static final int STEP = 5 * 40 + 8;

    private final TextImporter importer = new TextImporter();

    @Test
    void a_hostile_text_costs_no_more_than_some_ordinary_ones() throws Exception {
        String minutes =
                Files.readString(Path.of(System.getProperty("paragraf.root"), "samples/2024-03-14-granbygden.txt"));
        byte[] ordinary = minutes.repeat(1 + SIZE / minutes.length()).getBytes(StandardCharsets.UTF_8);
        cost(ordinary);
        double each = Math.max(cost(ordinary), cost(ordinary)) / ordinary.length;
        List<String> dear = new ArrayList<>();
        for (int i = 0; i < Hostile.count(); i += STEP) {
            byte[] hostile = Hostile.text(i, SIZE).getBytes(StandardCharsets.UTF_8);
            double times = cost(hostile) / hostile.length / each;
            if (times > MOST) {
                dear.add("hostile text " + i + " costs " + times + " times as much");
            }
        }
        assertThat(dear).isEmpty();
    }

    private double cost(byte[] text) {
        long start = cpu();
        try {
            importer.read(new Source("input", text));
        } catch (ImportException e) {
            // To find out that a text is no minutes costs too.
        }
        return cpu() - start;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
