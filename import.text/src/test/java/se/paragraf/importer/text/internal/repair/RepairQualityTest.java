// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damages whole minutes and counts which words come back. */
class RepairQualityTest {

    private static final int SEEDS = 3;
    private static final double PRECISION = 0.99;
    /** Low where so little is lost that short minutes pass for whole. */
    private static final double RECALL = 0.5;

    private int damaged;
    private int right;
    private int wrong;
    private final List<String> faults = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.05, 0.1, 0.3})
    void nearly_every_repair_is_right(double rate) throws IOException {
        for (Path file : Texts.whole()) {
            if (!file.toString().contains("refused") && !isEncodedTwice(file)) {
                for (int seed = 0; seed < SEEDS; seed++) {
                    measure(Texts.lines(file), new Scanner(seed, rate));
                }
            }
        }
        Files.createDirectories(Path.of("target/repair"));
        Files.write(Path.of("target/repair/faults-" + rate + ".txt"), faults);
        String row = String.format(
                Locale.ROOT,
                "%.0f %% | %d | %d | %d | %.4f | %.3f",
                100 * rate,
                damaged,
                right,
                wrong,
                precision(),
                (double) right / damaged);
        Files.writeString(Path.of("target/repair/row-" + rate + ".txt"), row);

        assertThat(precision()).as("precision: %s", row).isGreaterThanOrEqualTo(PRECISION);
        assertThat((double) right / damaged).as("recall: %s", row).isGreaterThanOrEqualTo(RECALL);
    }

    /** What was encoded twice is put right before, by the one who reads the bytes. */
    private static boolean isEncodedTwice(Path file) throws IOException {
        return String.join("", Texts.lines(file)).contains("\u00c3");
    }

    private double precision() {
        return (double) right / Math.max(1, right + wrong);
    }

    private void measure(List<String> whole, Scanner scanner) {
        List<String> seen = scanner.damage(whole);
        List<String> read = Texts.texts(Texts.repaired(seen));
        for (int line = 0; line < whole.size(); line++) {
            String[] meant = whole.get(line).split("[ \t]+");
            String[] before = seen.get(line).split("[ \t]+");
            String[] after = read.get(line).split("[ \t]+");
            for (int i = 0; i < meant.length; i++) {
                count(meant[i], before[i], after[i]);
            }
        }
    }

    private void count(String meant, String before, String after) {
        if (!before.equals(meant)) {
            damaged++;
        }
        if (!after.equals(before)) {
            if (after.equals(meant)) {
                right++;
            } else {
                wrong++;
                faults.add("wrong " + meant + " " + before + " " + after);
            }
        } else if (!before.equals(meant)) {
            faults.add("left " + meant + " " + before);
        }
    }
}
