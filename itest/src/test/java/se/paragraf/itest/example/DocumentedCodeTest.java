// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.Paragraf;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.model.build.MeetingBuilder;
import se.paragraf.model.compare.ModelComparison;
import se.paragraf.model.json.ModelJson;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;

class DocumentedCodeTest {

    private static final Path ROOT = Path.of(System.getProperty("paragraf.root"));
    private static final List<Path> EXAMPLES = List.of(
            Path.of("src/test/java/se/paragraf/itest/example"),
            Path.of("src/test/java/se/paragraf/itest/hearing"),
            Path.of("src/test/java/se/paragraf/itest/layout"),
            Path.of("src/test/java/se/paragraf/itest/tasks"),
            Path.of("src/test/java/se/paragraf/itest/ui/mail"),
            Path.of("src/test/java/se/paragraf/itest/ui/office"),
            Path.of("src/test/java/se/paragraf/itest/ui/presenter"),
            Path.of("src/test/resources/se/paragraf/itest/survey"),
            Path.of("src/test/resources/se/paragraf/itest/tasks"));
    private static final Pattern CODE = Pattern.compile("```(?:java|xml|velocity)\n(.*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/EXTENSIONS.md", "docs/embedding.md"})
    void code_in_the_documentation_stands_in_a_file_that_is_used(String document) throws IOException {
        String examples = withoutBlanks(examples());
        List<String> blocks = CODE.matcher(Files.readString(ROOT.resolve(document)))
                .results()
                .map(block -> block.group(1))
                .toList();

        assertThat(blocks).isNotEmpty();
        assertThat(blocks).allSatisfy(block -> assertThat(examples).contains(withoutBlanks(block)));
    }

    @Test
    void the_code_of_the_readme_publishes_minutes(@TempDir Path folder) throws Exception {
        Path pdf = folder.resolve("minutes.pdf");

        Embedding.publish(ROOT.resolve("samples/2024-03-14-granbygden.txt"), pdf);

        try (InputStream in = Files.newInputStream(pdf)) {
            assertThat(in.readNBytes(5)).asString().isEqualTo("%PDF-");
        }
    }

    @Test
    void the_code_of_the_embedding_page_publishes_minutes_for_all(@TempDir Path folder) throws Exception {
        Path pdf = folder.resolve("minutes.pdf");

        assertThat(Embedding.publishForAll(
                        Paragraf.standalone(), ROOT.resolve("samples/2024-03-14-granbygden.txt"), pdf))
                .isEmpty();
        assertThat(pdf).isNotEmptyFile();
    }

    @Test
    void the_code_of_the_embedding_page_builds_keeps_and_compares_a_meeting(@TempDir Path folder) throws Exception {
        assertThat(BuildingMeetings.edit(folder.resolve("2024-03-14.paragraf")))
                .extracting(change -> change.message().in(Locale.forLanguageTag("sv")))
                .containsExactly("Ändrat: § 12, beslut 1, belopp 1, kronor: 475000 → 500000");
    }

    @Test
    void the_code_of_the_embedding_page_checks_a_series() {
        List<Meeting> meetings = List.of(meeting(3, 1), meeting(5, 6));

        assertThat(FollowingUp.series(Paragraf.standalone(), meetings))
                .filteredOn(finding -> finding.rule().id().equals("I02"))
                .extracting(Finding::outcome)
                .contains(Outcome.FAIL);
    }

    @Test
    void the_code_of_the_embedding_page_mends_edited_minutes() {
        Meeting meeting = meeting(3, 1);
        Paragraph last = meeting.getParagraphs().get(2);
        last.setNumber(4);
        last.setNumberAsWritten("§ 4");

        assertThat(FollowingUp.mend(Paragraf.standalone(), meeting).isEmpty()).isTrue();
        assertThat(meeting.getParagraphs()).extracting(Paragraph::getNumber).containsExactly(1, 2, 3);
    }

    private static Meeting meeting(int month, int firstParagraph) {
        return MeetingBuilder.meetingOf("Samordningsförbundet Granbygden", LocalDate.of(2024, month, 14))
                .firstParagraph(firstParagraph)
                .paragraph("Öppnande", matter -> matter.text("Ordföranden öppnar mötet."))
                .paragraph("Lägesrapport", matter -> matter.text("Kansliet berättar."))
                .paragraph("Avslutning", matter -> matter.text("Ordföranden avslutar mötet."))
                .build();
    }

    @Test
    void the_code_of_the_embedding_page_reads_json(@TempDir Path folder) throws Exception {
        Meeting meeting = MeetingBuilder.meetingOf("Samordningsförbundet Granbygden", LocalDate.of(2024, 3, 14))
                .build();
        Path json = folder.resolve("meeting.json");
        try (OutputStream out = Files.newOutputStream(json)) {
            ModelJson.standalone().write(meeting, out);
        }

        assertThat(ModelComparison.compare(meeting, BuildingMeetings.readJson(json)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "docs", "samples"})
    void links_in_the_documentation_lead_to_files(String place) throws IOException {
        for (Path document : documents(ROOT.resolve(place))) {
            Matcher link = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)").matcher(Files.readString(document));
            while (link.find()) {
                assertThat(document.resolveSibling(link.group(1)))
                        .as("in %s", document)
                        .exists();
            }
        }
    }

    private static List<Path> documents(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(file -> file.toString().endsWith(".md")).toList();
        }
    }

    private static String examples() throws IOException {
        StringBuilder code = new StringBuilder();
        for (Path folder : EXAMPLES) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    code.append(Files.readString(file));
                }
            }
        }
        return code.toString();
    }

    private static String withoutBlanks(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining()).replace(" ", "");
    }
}
