// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class RepairProperties {

    @Provide
    Arbitrary<Path> texts() {
        return Arbitraries.of(Texts.whole());
    }

    @Property(tries = 60, seed = "6")
    void what_was_repaired_is_not_repaired_again(
            @ForAll("texts") Path file,
            @ForAll @IntRange(max = 999) int seed,
            @ForAll @DoubleRange(max = 0.9) double rate)
            throws IOException {
        List<String> once = Texts.texts(Texts.repaired(new Scanner(seed, rate).damage(Texts.lines(file))));
        assertThat(Texts.texts(Texts.repaired(once))).isEqualTo(once);
    }

    @Property(tries = 60, seed = "6")
    void every_line_keeps_its_number_and_its_words(
            @ForAll("texts") Path file,
            @ForAll @IntRange(max = 999) int seed,
            @ForAll @DoubleRange(max = 0.9) double rate)
            throws IOException {
        List<String> damaged = new Scanner(seed, rate).damage(Texts.lines(file));
        List<String> repaired = Texts.texts(Texts.repaired(damaged));
        assertThat(repaired).hasSameSizeAs(damaged);
        for (int i = 0; i < damaged.size(); i++) {
            assertThat(repaired.get(i).split("[ \t]+"))
                    .hasSameSizeAs(damaged.get(i).split("[ \t]+"));
        }
    }

    @Property(tries = 300, seed = "6")
    void no_text_is_too_odd(@ForAll List<String> lines) {
        List<String> flat =
                lines.stream().map(line -> line.replaceAll("\\R", " ")).toList();
        assertThat(Texts.texts(Texts.repaired(flat))).hasSameSizeAs(flat);
    }
}
