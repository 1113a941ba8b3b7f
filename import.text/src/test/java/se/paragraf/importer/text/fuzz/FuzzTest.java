// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.Source;
import se.paragraf.importer.text.corpus.Words;
import se.paragraf.importer.text.internal.TextImporter;
import se.paragraf.importer.text.internal.html.HtmlImporter;
import se.paragraf.model.minutes.Meeting;

/** {@code -Dparagraf.fuzz=100000} says how many inputs; what they cost stands in {@code target/fuzz/report.txt}. */
class FuzzTest {

    private static final int COUNT = Integer.getInteger("paragraf.fuzz", 2000);
    private static final boolean ALL = COUNT >= 100_000;
    /** In the run of every build some of the hostile texts, and short ones. */
    private static final int STEP = ALL ? 1 : 31;

    private static final int SIZE = ALL ? 20_000 : 2000;
    private static final int DISORDERED = COUNT / 60;
    /** Each of them another text of the corpus. */
    private static final int APART = 7;

    private static final Path REPORT = Path.of("target/fuzz/report.txt");

    private static Inputs inputs;

    @BeforeAll
    static void read_the_texts() throws Exception {
        Files.createDirectories(REPORT.getParent());
        Files.deleteIfExists(REPORT);
        Path resources = Path.of("src/test/resources");
        inputs = Inputs.of(
                resources.resolve("corpus"),
                resources.resolve("corpus-new"),
                Path.of(System.getProperty("paragraf.root"), "samples"),
                Path.of(System.getProperty("paragraf.seeds", "none")));
    }

    @Test
    void text_that_has_come_to_harm_is_read_or_refused() throws Exception {
        Trial trial = new Trial(new TextImporter(), "text");

        trial.run(COUNT, inputs::text);

        told(trial);
        assertThat(trial.read()).as("some are still minutes").isGreaterThan(trial.inputs() / 3);
    }

    @Test
    void a_page_that_has_come_to_harm_is_read_or_refused() throws Exception {
        Trial trial = new Trial(new HtmlImporter(), "page");

        trial.run(COUNT / 10, inputs::page);

        told(trial);
        assertThat(trial.read()).as("some are still minutes").isGreaterThan(trial.inputs() / 4);
    }

    @Test
    void a_hostile_text_is_read_or_refused() throws Exception {
        Trial trial = new Trial(new TextImporter(), "hostile");

        trial.run(Hostile.count() / STEP, i -> Hostile.text(i * STEP, SIZE).getBytes(StandardCharsets.UTF_8));

        told(trial);
    }

    /**
     * Words of at least four letters in texts whose lines are swapped, shuffled, repeated or have others between them. Only
     * what is dropped of a text in its order, which are running heads and feet, may be dropped in disorder. Texts that
     * recognition has damaged are left out: there a word comes back as another.
     */
    @Test
    void disorder_loses_no_words() throws Exception {
        List<String> lost = new ArrayList<>();
        int read = 0;
        for (int i = 0; i < DISORDERED; i++) {
            String text = inputs.disordered(i * APART);
            String inOrder = inputs.whole(i * APART);
            Optional<Meeting> meeting = inOrder.contains("\ufffd") ? Optional.empty() : read(text);
            if (meeting.isPresent()) {
                read++;
                List<String> words = new ArrayList<>(Words.lost(text, meeting.get()));
                if (!words.isEmpty()) {
                    read(inOrder).ifPresent(whole -> words.removeAll(Words.lost(inOrder, whole)));
                }
                int number = i * APART;
                words.forEach(word -> lost.add(word + " of text " + number));
            }
        }
        assertThat(lost).isEmpty();
        assertThat(read).as("most are still minutes").isGreaterThan(DISORDERED / 2);
    }

    private static Optional<Meeting> read(String text) {
        try {
            return Optional.of(new TextImporter().read(new Source("input", text.getBytes(StandardCharsets.UTF_8))));
        } catch (ImportException e) {
            return Optional.empty();
        }
    }

    private static void told(Trial trial) throws Exception {
        Files.writeString(REPORT, trial + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
