// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.navigator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;

/** A secretary remembers a word of the decision and not where it stands. */
class SearchTest {

    @TempDir
    private Path folder;

    private final Search search = new Search(Locale.forLanguageTag("sv-SE"));

    @Test
    void a_word_of_a_decision_leads_to_its_paragraph_alone() throws Exception {
        List<Node> found = search.find(contents(), "  SPRÅKVERKSTADEN avtal");

        assertThat(found).singleElement().satisfies(year -> assertThat(year.children())
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.children())
                        .extracting(paragraph -> paragraph.label().in(Locale.ENGLISH))
                        .containsExactly("§ 2 Ansökan")));
    }

    @Test
    void without_words_all_is_there_and_with_wrong_ones_nothing() throws Exception {
        assertThat(search.find(contents(), " ")).isEqualTo(contents());
        assertThat(search.find(contents(), "avtal badhus")).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_told_with_the_reason() {
        List<Node> nodes = Contents.of(List.of(), Map.of(Path.of("bad.paragraf"), language -> "trasig"));

        assertThat(nodes).singleElement().satisfies(group -> assertThat(
                        group.children().get(0).label().in(Locale.ENGLISH))
                .isEqualTo("bad.paragraf: trasig"));
    }

    private List<Node> contents() throws Exception {
        Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();
        meeting.setDate(LocalDate.of(2024, 3, 14));
        paragraph(meeting, 1, "Budget", "Styrelsen antar budgeten.");
        paragraph(meeting, 2, "Ansökan", "Styrelsen godkänner avtal med Språkverkstaden.");
        ModelFile file = ModelFiles.standalone().create(folder.resolve("meeting.paragraf"), meeting);
        return Contents.of(List.of(file), Map.of());
    }

    private static void paragraph(Meeting meeting, int number, String title, String text) {
        Paragraph paragraph = MinutesFactory.eINSTANCE.createParagraph();
        paragraph.setNumber(number);
        paragraph.setTitle(title);
        Decision decision = MinutesFactory.eINSTANCE.createDecision();
        decision.setText(text);
        paragraph.getDecisions().add(decision);
        meeting.getParagraphs().add(paragraph);
    }
}
