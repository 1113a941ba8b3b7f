// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.ItemPosition;
import se.paragraf.model.federation.StandingItem;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.ParagraphKind;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.minutes.TextBlock;

/** The standing items of a meeting as paragraphs. Minutes are in Swedish, whatever the language of the user. */
final class Agenda {

    private static final MinutesFactory FACTORY = MinutesFactory.eINSTANCE;

    private Agenda() {}

    /** The items of the body; the customary ones if it has none. */
    static List<Paragraph> of(Optional<Federation> body, int firstNumber, Optional<LocalDate> previous) {
        List<StandingItem> own =
                body.map(Federation::getStandingItems).map(List::copyOf).orElse(List.of());
        List<Paragraph> paragraphs = own.isEmpty()
                ? customary(previous)
                : Stream.of(ItemPosition.FIRST, ItemPosition.LAST)
                        .flatMap(position -> own.stream().filter(item -> item.getPosition() == position))
                        .map(item -> paragraph(item.getTitle(), kind(item), item.getText()))
                        .toList();
        int number = firstNumber;
        for (Paragraph paragraph : paragraphs) {
            paragraph.setNumber(number);
            paragraph.setNumberAsWritten("§ " + number);
            number++;
        }
        return paragraphs;
    }

    private static List<Paragraph> customary(Optional<LocalDate> previous) {
        String last = previous.map(date -> "Föregående protokoll " + date).orElse("Föregående protokoll");
        return List.of(
                paragraph("Sammanträdet öppnas", ParagraphKind.FORMALITY, null),
                paragraph("Val av justerare", ParagraphKind.FORMALITY, null),
                paragraph("Godkännande av dagordning", ParagraphKind.FORMALITY, null),
                paragraph(last, ParagraphKind.FORMALITY, null),
                paragraph("Övriga frågor", ParagraphKind.DISCUSSION, null),
                paragraph("Nästa sammanträde", ParagraphKind.INFORMATION, null),
                paragraph("Sammanträdet avslutas", ParagraphKind.FORMALITY, null));
    }

    private static ParagraphKind kind(StandingItem item) {
        ParagraphKind kind = item.getKind() == null ? null : ParagraphKind.getByName(item.getKind());
        return kind == null ? ParagraphKind.FORMALITY : kind;
    }

    private static Paragraph paragraph(String title, ParagraphKind kind, String text) {
        Paragraph paragraph = FACTORY.createParagraph();
        paragraph.setTitle(title);
        paragraph.setKind(kind);
        if (text != null) {
            text.lines().filter(line -> !line.isBlank()).map(Agenda::block).forEach(paragraph.getBody()::add);
        }
        return paragraph;
    }

    private static TextBlock block(String words) {
        Run run = FACTORY.createRun();
        run.setText(words.strip());
        TextBlock block = FACTORY.createTextBlock();
        block.getRuns().add(run);
        return block;
    }
}
