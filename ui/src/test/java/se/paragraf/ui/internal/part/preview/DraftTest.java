// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.core.Paragraf;
import se.paragraf.core.export.ExportException;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.minutes.TextBlock;
import se.paragraf.model.text.NumberSpan;
import se.paragraf.ui.internal.page.PdfPages;
import se.paragraf.ui.internal.page.Spot;

/** The true documents, as they are shown. */
class DraftTest {

    private final Paragraf paragraf = Paragraf.standalone();
    private final Meeting meeting = meeting();

    private static Meeting meeting() {
        Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();
        for (int number = 1; number <= 30; number++) {
            Paragraph paragraph = MinutesFactory.eINSTANCE.createParagraph();
            paragraph.setNumber(number);
            paragraph.setTitle("Ärende nummer " + number);
            TextBlock block = MinutesFactory.eINSTANCE.createTextBlock();
            Run run = MinutesFactory.eINSTANCE.createRun();
            run.setText("Styrelsen lägger informationen till handlingarna. ".repeat(4));
            block.getRuns().add(run);
            paragraph.getBody().add(block);
            meeting.getParagraphs().add(paragraph);
        }
        return meeting;
    }

    private Draft draft(String kind, List<NumberSpan> paragraphs) {
        return new Draft(paragraf.exporting(), paragraf.files().snapshot(meeting), kind, paragraphs, null);
    }

    private ParagraphSpots spots(PdfPages pages) {
        return ParagraphSpots.of(
                meeting.getParagraphs().stream().map(Paragraph::getNumber).toList(), pages.marks());
    }

    @Test
    void each_paragraph_is_found_on_the_pages_in_its_order() throws Exception {
        try (PdfPages pages = PdfPages.of(draft("minutes", List.of()).as("pdf"))) {
            ParagraphSpots spots = spots(pages);

            assertThat(pages.sizes()).hasSizeGreaterThan(1);
            Spot last = new Spot(0, 0);
            for (int i = 0; i < meeting.getParagraphs().size(); i++) {
                Spot spot = spots.spot(i).orElseThrow();
                assertThat(spot).isGreaterThan(last);
                assertThat(spots.at(new Spot(spot.page(), spot.top() + 12))).hasValue(i);
                last = spot;
            }
        }
    }

    @Test
    void an_excerpt_shows_the_paragraph_that_is_chosen() throws Exception {
        try (PdfPages pages =
                PdfPages.of(draft("excerpt", List.of(new NumberSpan(7, 7))).as("pdf"))) {
            assertThat(spots(pages).spot(6)).isPresent();
            assertThat(spots(pages).spot(7)).isEmpty();
        }
    }

    @Test
    void what_cannot_be_made_is_told_in_words() {
        assertThatThrownBy(
                        () -> draft("excerpt", List.of(new NumberSpan(99, 99))).as("pdf"))
                .isInstanceOf(ExportException.class);
    }
}
