// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.paragraf.core.importing.ImportException;
import se.paragraf.model.minutes.Meeting;

/** Invented minutes in many layouts, each with what it says judged by hand. */
class CorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final Path RESULT = Path.of("target/corpus");
    private static final Map<String, Charset> ENCODINGS = Map.of(
            "grana-socialnamnden", StandardCharsets.UTF_16,
            "ekhyttan-barnnamnd", Charset.forName("windows-1252"),
            "hogfors-fullmaktige", Charset.forName("windows-1252"),
            "sandkopinge-kultur", Charset.forName("windows-1252"),
            "morka-utskott", Charset.forName("windows-1252"),
            "grimsund-miljonamnd", Charset.forName("windows-1252"));
    private static final List<Score> SCORES = new ArrayList<>();

    @BeforeAll
    static void score_all_texts() throws Exception {
        for (Path text : texts(CORPUS)) {
            String name = text.getFileName().toString().replace(".txt", "");
            Score score = new Score(name);
            Meeting meeting = Reading.meeting(text);
            JsonNode read = Reading.json(meeting);
            JsonNode truth = Truth.of(CORPUS.resolve(name + ".json"));
            new Judge(score).meeting(truth, read);
            Charset encoding = ENCODINGS.getOrDefault(name, StandardCharsets.UTF_8);
            Words.judge(score, Files.readString(text, encoding), truth, read, meeting);
            SCORES.add(score);
        }
        Files.createDirectories(RESULT);
        String table = Table.of(SCORES);
        Files.writeString(RESULT.resolve("table.txt"), table);
        Files.writeString(RESULT.resolve("quality.md"), QualityPage.of(SCORES));
        System.out.println(table);
        Files.write(
                RESULT.resolve("misses.txt"),
                SCORES.stream().flatMap(score -> score.misses().stream()).toList());
    }

    @ParameterizedTest
    @EnumSource
    void each_part_of_the_minutes_is_read_right_in_most_layouts(Group group) {
        int right = SCORES.stream().mapToInt(score -> score.right(group)).sum();
        int all = SCORES.stream().mapToInt(score -> score.all(group)).sum();
        assertThat((double) right / all)
                .as("%s; what was missed is in %s%n%s", group, RESULT.resolve("misses.txt"), Table.of(SCORES))
                .isGreaterThanOrEqualTo(group.floor());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_text_that_is_not_minutes_is_refused(Path text) {
        assertThatThrownBy(() -> Reading.meeting(text)).isInstanceOf(ImportException.class);
    }

    @Test
    void the_page_about_quality_has_the_tables_of_this_run() throws IOException {
        Path page = Path.of(System.getProperty("paragraf.root"), "docs/import-quality.md");

        assertThat(page)
                .content()
                .as("replace its tables by %s", RESULT.resolve("quality.md"))
                .endsWith(QualityPage.of(SCORES));
    }

    @Test
    void the_corpus_is_there() throws IOException {
        assertThat(texts(CORPUS)).hasSizeGreaterThanOrEqualTo(45);
        assertThat(refused()).hasSizeGreaterThanOrEqualTo(8);
    }

    static List<Path> refused() throws IOException {
        return texts(CORPUS.resolve("refused"));
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
