// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.model.minutes.Block;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Subheading;
import se.paragraf.model.text.PlainText;

/** Every paragraph of the two real minutes; their words stay outside the project. */
class SeedParagraphsTest {

    @Test
    void the_clean_minutes_are_read_paragraph_by_paragraph() throws IOException {
        List<Paragraph> paragraphs = Minutes.paragraphs(seed("2023-09-13.txt"));
        assertThat(summaries(paragraphs))
                .containsExactly(
                        "§ 30 FORMALITY - -",
                        "§ 31 FORMALITY - IMPLICIT ELECTED 0",
                        "§ 32 FORMALITY - -",
                        "§ 33 INFORMATION - -",
                        "§ 34 INFORMATION - IMPLICIT APPROVED 0",
                        "§ 35 DECISION - EXPLICIT OTHER 1 150000/2024 150000/2025, EXPLICIT OTHER 1 25%",
                        "§ 36 DECISION - EXPLICIT ADOPTED 1",
                        "§ 37 DECISION - EXPLICIT ADOPTED 1",
                        "§ 38 FORMALITY - -",
                        "§ 39 FORMALITY - -");
        assertThat(paragraphs).extracting(Paragraph::getNumber).containsExactly(30, 31, 32, 33, 34, 35, 36, 37, 38, 39);
        assertThat(paragraphs.get(5).getPresenter()).matches("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+");
        assertThat(paragraphs)
                .allMatch(it ->
                        it.getAttachments().isEmpty() && it.getAssignments().isEmpty());
        assertThat(paragraphs)
                .allMatch(it -> it.getVotes().isEmpty() && it.getReservations().isEmpty());
        assertThat(paragraphs.get(4).getBody()).hasSize(7);
    }

    @Test
    void the_scanned_minutes_are_read_paragraph_by_paragraph() throws IOException {
        List<Paragraph> paragraphs = Minutes.paragraphs(seed("2025-05-09-ocr.txt"));
        assertThat(summaries(paragraphs))
                .containsExactly(
                        "§27 FORMALITY - -",
                        "§28 FORMALITY - IMPLICIT ELECTED 0",
                        "§29 FORMALITY - IMPLICIT APPROVED 0",
                        "§30 FORMALITY - -",
                        "§31 DECISION Beslut EXPLICIT ADOPTED 0",
                        "§ 32 INFORMATION Information IMPLICIT FILED 0",
                        "§33 INFORMATION Information/diskussion IMPLICIT APPROVED 0",
                        "§ 34 INFORMATION Information/diskussion -",
                        "§ 35 DECISION - EXPLICIT OTHER 1",
                        "§ 36 FORMALITY - -",
                        "§ 37 FORMALITY - -");
        assertThat(paragraphs).extracting(Paragraph::getTitle).noneMatch(title -> title.contains("nformation"));
        assertThat(paragraphs.get(2).getAttachments()).singleElement().satisfies(attachment -> {
            assertThat(attachment.getNumber()).isEqualTo(1);
            assertThat(attachment.getTitle()).isEqualTo("Protokoll 2025-03-21");
        });
        assertThat(paragraphs.get(4).getBody().stream().filter(Subheading.class::isInstance))
                .extracting(block -> ((Subheading) block).getText())
                .containsExactly("Samverkanskultur", "Individprocesser");
        assertThat(paragraphs.get(7).getAssignments()).singleElement().satisfies(assignment -> {
            assertThat(assignment.getTo()).isEqualTo("kansliet");
            assertThat(assignment.getText()).isEqualTo("arbeta vidare med");
            assertThat(assignment.getDue()).isNull();
        });
        assertThat(paragraphs)
                .allMatch(it ->
                        it.getVotes().isEmpty() && it.getDisqualifications().isEmpty());
    }

    @Test
    void every_word_below_a_heading_is_kept_in_order() throws IOException {
        for (String name : List.of("2023-09-13.txt", "2025-05-09-ocr.txt")) {
            Lines lines = seed(name);
            List<Heading> headings = Outline.of(lines).headings();
            List<Paragraph> paragraphs = Minutes.paragraphs(lines);
            for (int i = 0; i < headings.size(); i++) {
                int end = i + 1 < headings.size()
                        ? headings.get(i + 1).first().number() - 1
                        : lines.all().size();
                String source = lines.all().subList(headings.get(i).last().number(), end).stream()
                        .map(Line::text)
                        .collect(Collectors.joining(" "));
                List<Block> body = paragraphs.get(i).getBody();
                assertThat(PlainText.of(body)).isEqualToNormalizingWhitespace(source.strip());
                String text = PlainText.of(body);
                assertThat(paragraphs.get(i).getDecisions()).allMatch(it -> text.contains(it.getText()));
            }
        }
    }

    private static List<String> summaries(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(it -> it.getNumberAsWritten() + " " + it.getKind() + " "
                        + (it.getLabel() == null ? "-" : it.getLabel()) + " "
                        + (it.getDecisions().isEmpty()
                                ? "-"
                                : it.getDecisions().stream()
                                        .map(SeedParagraphsTest::summary)
                                        .collect(Collectors.joining(", "))))
                .toList();
    }

    private static String summary(Decision decision) {
        StringBuilder summary = new StringBuilder(decision.getForm() + " " + decision.getOutcome() + " "
                + decision.getClauses().size());
        decision.getAmounts()
                .forEach(it ->
                        summary.append(" ").append(it.getSek()).append("/").append(it.getYear()));
        decision.getPercentages().forEach(it -> summary.append(" ").append(it).append("%"));
        return summary.toString();
    }

    private static Lines seed(String name) throws IOException {
        Path seed = Path.of(System.getProperty("paragraf.seeds", "seeds"), name);
        assumeTrue(Files.exists(seed), "the real minutes are not here: " + seed);
        return Minutes.lines(Files.readString(seed));
    }
}
